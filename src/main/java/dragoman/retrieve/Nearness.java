package dragoman.retrieve;

import dragoman.language.Affirmation;
import dragoman.language.Remembered;
import dragoman.model.Meaning;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How near the passages of a corpus lie to a question in meaning, by an embedding model. Thread-safe. */
public final class Nearness {

    /** Texts that have nothing to do with each other lie about so near in E5's space, and the like ones little below 1. */
    private static final double FAR = 0.70;

    private static final double SPAN = 0.25;
    private static final int REMEMBERED = 5_000;

    private final @Nullable Embedding model;
    private final Map<Long, Meaning> meanings;
    /** To cut a passage into pieces takes longer than to look through them. */
    private final Remembered<String, BitSet> denied;

    private Nearness(@Nullable Embedding model, Map<Long, Meaning> meanings) {
        this.model = model;
        this.meanings = meanings;
        this.denied = new Remembered<>(
                REMEMBERED, text -> model == null ? new BitSet() : DeniedStretches.of(model.pieces(text)));
    }

    /** Of nothing: for a program that runs without embeddings. */
    public static Nearness unknown() {
        return new Nearness(null, Map.of());
    }

    /**
     * @param meanings by that model, by the passages' ids
     */
    public static Nearness by(Embedding model, Map<Long, Meaning> meanings) {
        return new Nearness(model, Map.copyOf(meanings));
    }

    /** What the model reads in a question; null where nothing is known. */
    @Nullable
    Reading read(String question) {
        return model == null || meanings.isEmpty() ? null : model.question(question);
    }

    /** For each passage of the corpus how near it is, from 0 to 1. */
    Map<Long, Double> to(@Nullable Reading question) {
        Map<Long, Double> near = new HashMap<>();
        if (question != null) {
            meanings.forEach((id, meaning) -> near.put(id, scaled(Vectors.product(question.whole(), meaning.whole()))));
        }
        return near;
    }

    /**
     * How the words of a question and those of passages lie to each other; null where nothing was read in it.
     *
     * @param content those that tell what is asked about, in small letters
     */
    @Nullable
    LateInteraction words(@Nullable Reading question, Set<String> content) {
        if (model == null || question == null) {
            return null;
        }
        return new LateInteraction(
                model.space().of(question.states()), WordsOfPieces.places(question.pieces(), content), meanings::get);
    }

    /** How much nearer passages lie to a no than to a yes; null where nothing is known. */
    @Nullable
    Contrast contrast(Affirmation question) {
        return model == null || meanings.isEmpty() ? null : new Contrast(model, question, meanings::get);
    }

    /** Which of the pieces of a passage's words stand where something is denied; none where there is no model. */
    BitSet denied(String passage) {
        return denied.of(passage);
    }

    /** The nearest passages, the nearest first. */
    static List<Long> nearest(Map<Long, Double> near, int most) {
        return near.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double scaled(double cosine) {
        return Math.clamp((cosine - FAR) / SPAN, 0, 1);
    }
}
