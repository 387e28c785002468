package dragoman.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The weights of two linear models over the same features. A file of them has lines of three cells parted by tabs: a feature,
 * its weight for answering, its weight for contradicting; {@code 1} stands for the constant.
 */
record Weights(List<Line> lines) {

    private static final String CONSTANT = "1";

    /** What one feature counts. */
    record Line(String feature, double answers, double contradicts) {

        private double value(Map<String, Double> values) {
            return feature.equals(CONSTANT) ? 1 : values.getOrDefault(feature, 0.0);
        }
    }

    Weights {
        lines = List.copyOf(lines);
    }

    /** The weights of a file beside this class. */
    static Weights read(String name) {
        try (InputStream file = Objects.requireNonNull(Weights.class.getResourceAsStream(name), name)) {
            return new Weights(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(Weights::line)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String written) {
        String[] cells = written.split("\t");
        return new Line(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
    }

    double answers(Map<String, Double> values) {
        return lines.stream().mapToDouble(l -> l.answers() * l.value(values)).sum();
    }

    double contradicts(Map<String, Double> values) {
        return lines.stream()
                .mapToDouble(l -> l.contradicts() * l.value(values))
                .sum();
    }
}
