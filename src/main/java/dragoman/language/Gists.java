package dragoman.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gists of texts, remembered, since the same passages come up again and again. Thread-safe. */
public final class Gists {

    private static final int REMEMBERED = 20_000;

    private final Linguist linguist;
    private final Thesaurus thesaurus;
    private final Map<String, Gist> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Gist> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Gists(Linguist linguist, Knowledge knowledge) {
        this.linguist = linguist;
        this.thesaurus = knowledge.thesaurus();
    }

    public Gist of(String text) {
        synchronized (remembered) {
            Gist known = remembered.get(text);
            if (known != null) {
                return known;
            }
        }
        Gist gist = Gist.of(linguist.sentence(text), thesaurus);
        synchronized (remembered) {
            remembered.put(text, gist);
        }
        return gist;
    }
}
