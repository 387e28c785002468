package dragoman.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much each sentence says of what the others say: continuous LexRank (Erkan and Radev 2004), the stationary
 * distribution of a walk from sentence to sentence along their likeness, which is the cosine of their words weighted by
 * rarity.
 */
final class Centrality {

    private static final double DAMPING = 0.85;
    /** Likeness below it is chance. */
    private static final double LEAST = 0.1;

    private static final int ROUNDS = 40;

    /** Words by their number, ascending, each with its weight; of length 1. */
    private static final class Vector {

        private final int[] words;
        private final double[] weights;

        Vector(int[] words, double[] weights) {
            this.words = words;
            this.weights = weights;
        }

        double likeness(Vector other) {
            double sum = 0;
            int i = 0;
            int j = 0;
            while (i < words.length && j < other.words.length) {
                if (words[i] == other.words[j]) {
                    sum += weights[i++] * other.weights[j++];
                } else if (words[i] < other.words[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return sum < LEAST ? 0 : sum;
        }
    }

    private Centrality() {}

    /** A value for each sentence, given as the set of its words; 1 for the most central one. */
    static double[] of(List<Set<String>> sentences) {
        double[][] walk = walk(vectors(sentences));
        double[] rank = new double[sentences.size()];
        Arrays.fill(rank, 1);
        for (int round = 0; round < ROUNDS; round++) {
            rank = step(rank, walk);
        }
        double most = Arrays.stream(rank).max().orElse(1);
        return Arrays.stream(rank).map(r -> r / most).toArray();
    }

    private static double[] step(double[] rank, double[][] walk) {
        double[] next = new double[rank.length];
        Arrays.fill(next, 1 - DAMPING);
        for (int from = 0; from < rank.length; from++) {
            for (int to = 0; to < rank.length; to++) {
                next[to] += DAMPING * rank[from] * walk[from][to];
            }
        }
        return next;
    }

    /** How likely one goes from each sentence to each other, or stays. */
    private static double[][] walk(List<Vector> vectors) {
        int count = vectors.size();
        double[][] walk = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = i; j < count; j++) {
                walk[i][j] = vectors.get(i).likeness(vectors.get(j));
                walk[j][i] = walk[i][j];
            }
        }
        for (double[] row : walk) {
            double sum = Arrays.stream(row).sum();
            Arrays.setAll(row, i -> sum == 0 ? 0 : row[i] / sum);
        }
        return walk;
    }

    private static List<Vector> vectors(List<Set<String>> sentences) {
        Map<String, Integer> holders = new TreeMap<>();
        sentences.forEach(words -> words.forEach(word -> holders.merge(word, 1, Integer::sum)));
        Map<String, Integer> numbers = new TreeMap<>();
        holders.keySet().forEach(word -> numbers.put(word, numbers.size()));
        return sentences.stream()
                .map(words -> vector(words, holders, numbers, sentences.size()))
                .toList();
    }

    private static Vector vector(
            Set<String> words, Map<String, Integer> holders, Map<String, Integer> numbers, int sentences) {
        List<String> sorted = words.stream().sorted().toList();
        double[] weights = sorted.stream()
                .mapToDouble(word -> Math.log(1 + (double) sentences / holders.getOrDefault(word, 1)))
                .toArray();
        double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
        return new Vector(
                sorted.stream().mapToInt(word -> numbers.getOrDefault(word, -1)).toArray(),
                Arrays.stream(weights).map(w -> w / length).toArray());
    }
}
