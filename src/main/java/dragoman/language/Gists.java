package dragoman.language;

import dragoman.model.Term;

/** Gists of texts, remembered, since the same passages come up again and again. Thread-safe. */
public final class Gists {

    private static final int REMEMBERED = 20_000;

    private final Remembered<String, Gist> remembered;

    public Gists(Linguist linguist, Knowledge knowledge) {
        remembered = new Remembered<>(REMEMBERED, text -> Gist.of(linguist.sentence(text), knowledge.thesaurus()));
    }

    public Gist of(String text) {
        return remembered.of(text);
    }

    /** A word to look for, with the concepts that it stands for alone. */
    public Sought sought(Token word) {
        return new Sought(word.lemma(), word.lower(), of(word.text()).concepts());
    }

    /** The same for a word of a question. */
    public Sought sought(Term word) {
        return new Sought(word.lemma(), word.surface(), of(word.surface()).concepts());
    }
}
