package dragoman.language;

import dragoman.model.Term;

/** Gists of texts, remembered, since the same passages come up again and again. Thread-safe. */
public final class Gists {

    private static final int REMEMBERED = 20_000;

    private final Thesaurus thesaurus;
    private final Remembered<String, Gist> remembered;

    public Gists(Linguist linguist, Knowledge knowledge) {
        thesaurus = knowledge.thesaurus();
        remembered = new Remembered<>(REMEMBERED, text -> Gist.of(linguist.sentence(text), thesaurus));
    }

    public Gist of(String text) {
        return remembered.of(text);
    }

    /** A word to look for, with the concepts that it stands for alone. */
    public Sought sought(Token word) {
        return new Sought(word.lemma(), word.lower(), thesaurus.concepts(word.lemma(), word.lower()));
    }

    /** The same for a word of a question. */
    public Sought sought(Term word) {
        return new Sought(word.lemma(), word.surface(), thesaurus.concepts(word.lemma(), word.surface()));
    }
}
