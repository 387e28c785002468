package dragoman.model;

import java.util.Map;

/**
 * A passage that may answer a question.
 *
 * @param score the weighted sum of the features; comparable within one question only
 * @param features what speaks for it, by name
 */
public record Finding(PassageEvidence evidence, double score, Map<String, Double> features) {

    public Finding {
        features = Map.copyOf(features);
    }

    public double feature(String name) {
        return features.getOrDefault(name, 0.0);
    }
}
