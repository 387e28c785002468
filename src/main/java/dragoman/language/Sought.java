package dragoman.language;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word that is looked for in texts, with what it stands for. Immutable. */
public final class Sought {

    private final String lemma;
    private final String surface;
    private final @Nullable String stem;
    private final @Nullable String joined;
    private final Set<String> concepts;

    /**
     * @param surface as it stands where it was taken from, in lower case
     */
    public Sought(String lemma, String surface, Set<String> concepts) {
        this.lemma = lemma;
        this.surface = surface;
        this.stem = Gist.stem(lemma);
        this.joined = Hyphens.joined(surface).orElse(null);
        this.concepts = Collections.unmodifiableSet(concepts);
    }

    public String lemma() {
        return lemma;
    }

    public String surface() {
        return surface;
    }

    /** A word with a hyphen in one piece, null for another one. */
    public @Nullable String joined() {
        return joined;
    }

    public Set<String> concepts() {
        return concepts;
    }

    /** The first letters of a longer word, null where it is short. */
    @Nullable
    String stem() {
        return stem;
    }
}
