package dragoman.retrieve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How near the passages of a corpus lie to a question in meaning, by an embedding model. Immutable. */
public final class Nearness {

    /** Texts that have nothing to do with each other lie about so near in E5's space, and the like ones little below 1. */
    private static final double FAR = 0.70;

    private static final double SPAN = 0.25;

    private final @Nullable Embedding model;
    private final Map<Long, float[]> vectors;

    private Nearness(@Nullable Embedding model, Map<Long, float[]> vectors) {
        this.model = model;
        this.vectors = vectors;
    }

    /** Of nothing: for a program that runs without embeddings. */
    public static Nearness unknown() {
        return new Nearness(null, Map.of());
    }

    /**
     * @param vectors of that model, by the passages' ids
     */
    public static Nearness by(Embedding model, Map<Long, float[]> vectors) {
        return new Nearness(model, Map.copyOf(vectors));
    }

    /** Whether anything is known. */
    boolean known() {
        return model != null && !vectors.isEmpty();
    }

    /** For each passage of the corpus how near it is, from 0 to 1. */
    Map<Long, Double> to(String question) {
        Map<Long, Double> near = new HashMap<>();
        if (model != null && !vectors.isEmpty()) {
            float[] asked = model.question(question);
            vectors.forEach((id, vector) -> near.put(id, scaled(Vectors.product(asked, vector))));
        }
        return near;
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
