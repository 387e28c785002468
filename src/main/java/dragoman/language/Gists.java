package dragoman.language;

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
}
