package dragoman.judge;

import dragoman.model.Feature;
import dragoman.model.FeatureValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of two linear models over the same features. A file of them has lines of three cells parted by tabs: a feature,
 * its weight for answering, its weight for contradicting, where an empty cell keeps the feature out of that model; {@code 1}
 * stands for the constant. Lines that begin with {@code #} are comments.
 */
final class Weights {

    /** The feature that is 1 everywhere. */
    static final String CONSTANT = "1";

    /**
     * What one feature counts; a feature that no passage has counts nothing.
     *
     * @param answers null where the model of answering is without it
     * @param contradicts null where the model of contradicting is without it
     */
    record Line(
            String feature,
            @Nullable Double answers,
            @Nullable Double contradicts) {

        private static final String CELLS = "\t";

        /**
         * Reads a line of a file.
         *
         * @throws IllegalArgumentException if it has other than two or three cells, or one without a number
         */
        static Line of(String written) {
            String[] cells = written.split(CELLS, -1);
            if (cells.length < 2 || cells.length > 3) {
                throw new IllegalArgumentException(
                        "a line of weights has a feature and two cells, parted by tabs, not \"" + written + "\"");
            }
            return new Line(cells[0], weight(cells[1]), cells.length == 2 ? null : weight(cells[2]));
        }

        private static @Nullable Double weight(String cell) {
            return cell.isBlank() ? null : Double.valueOf(cell);
        }

        /** What a passage has of the feature. */
        double value(FeatureValues values) {
            return feature.equals(CONSTANT) ? 1 : values.of(Feature.named(feature));
        }
    }

    private record Weighed(Feature feature, double weight) {}

    /** One of the models, ready for thousands of passages. */
    private record Model(double constant, List<Weighed> features) {

        static Model of(List<Line> lines, Function<Line, @Nullable Double> cell) {
            double constant = 0;
            List<Weighed> features = new ArrayList<>();
            for (Line line : lines) {
                Double weight = cell.apply(line);
                if (weight != null && line.feature().equals(CONSTANT)) {
                    constant = weight;
                } else if (weight != null) {
                    features.add(new Weighed(Feature.named(line.feature()), weight));
                }
            }
            return new Model(constant, List.copyOf(features));
        }

        double sum(FeatureValues values) {
            double sum = constant;
            for (Weighed weighed : features) {
                sum += weighed.weight() * values.of(weighed.feature());
            }
            return sum;
        }
    }

    private final List<Line> lines;
    private final Model answering;
    private final Model contradicting;

    Weights(List<Line> lines) {
        this.lines = List.copyOf(lines);
        this.answering = Model.of(lines, Line::answers);
        this.contradicting = Model.of(lines, Line::contradicts);
    }

    List<Line> lines() {
        return lines;
    }

    /** The weights of a file beside this class. */
    static Weights read(String name) {
        try (InputStream file = Objects.requireNonNull(Weights.class.getResourceAsStream(name), name)) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The weights of a file's lines. */
    static Weights of(Stream<String> file) {
        return new Weights(file.filter(l -> !isComment(l)).map(Line::of).toList());
    }

    static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** The model of answering: the weighted sum over a passage's features. */
    double answers(FeatureValues values) {
        return answering.sum(values);
    }

    /** The model of contradicting, likewise. */
    double contradicts(FeatureValues values) {
        return contradicting.sum(values);
    }
}
