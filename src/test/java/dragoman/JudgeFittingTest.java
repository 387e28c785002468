package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.judge.JudgeModel;
import dragoman.judge.Observation;
import dragoman.judge.Observation.Outcome;
import dragoman.judge.Verdicts;
import dragoman.retrieve.Embeddings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fits the judge's weights on demand, {@code mvn -Pfit test}, and prints how well they serve questions that they were not
 * fitted on. {@code docs/answering.md} tells how. Where the embedding model was adapted without a part of the sets
 * ({@link FitFolds}), its questions are asked of that one.
 *
 * <p>{@code -Dfit.write=true} writes them, {@code -Dfit.also=…} names further sets (see {@link FitSets#all}).
 */
@Tag("fit")
class JudgeFittingTest {

    private static final Path WEIGHTS = Path.of("src", "main", "resources", "dragoman", "judge");

    /** A fixed day, so that "last week" means the same in every run. */
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @TempDir
    private Path homes;

    @ParameterizedTest
    @CsvSource({"meaning.tsv, on", "words.tsv, off"})
    void fittedWeightsServeQuestionsOfOtherSetsBetterThanSilenceDoes(String name, String embeddings)
            throws IOException {
        Path file = WEIGHTS.resolve(name);
        String before = Files.readString(file);
        List<Observation> observations = observations(embeddings);

        JudgeModel fitted = JudgeModel.of(before).fitted(observations);
        CrossValidation validation = CrossValidation.of(fitted, observations);
        System.out.println(name);
        validation.table().forEach(System.out::println);
        if (Boolean.getBoolean("fit.write")) {
            Files.writeString(file, fitted.writtenInto(before));
        }
        fitVerdicts("denial-" + name, observations);

        long silent =
                observations.stream().filter(o -> o.outcome() == Outcome.SILENT).count();
        assertThat(CrossValidation.share(validation.heldOut())).isGreaterThan((double) silent / observations.size());
    }

    /** What tells a no from a yes, fitted on the passages that are known to answer. */
    private static void fitVerdicts(String name, List<Observation> observations) throws IOException {
        Path file = WEIGHTS.resolve(name);
        String before = Files.readString(file);
        Verdicts verdicts = Verdicts.of(observations);
        System.out.println(name);
        System.out.println(verdicts.accuracy(before));
        if (Boolean.getBoolean("fit.write")) {
            Files.writeString(file, verdicts.fitted(before).writtenInto(before));
        }
    }

    /** Of all sets, some of them at a time. */
    private List<Observation> observations(String embeddings) {
        Optional<FitFolds> folds =
                embeddings.equals("on") ? Embeddings.loading().model().map(FitFolds::new) : Optional.empty();
        List<Map.Entry<QuestionSet, Double>> sets =
                List.copyOf(FitSets.all(System.getProperty("fit.also", "")).entrySet());
        return IntStream.range(0, sets.size())
                .parallel()
                .mapToObj(number -> {
                    Options options = new Options();
                    options.now = NOW;
                    QuestionSet set = sets.get(number).getKey();
                    Path home = homes.resolve(embeddings).resolve(String.valueOf(number));
                    Embeddings without = folds.map(f -> f.without(set)).orElseGet(Embeddings::none);
                    try (Workplace workplace = set.open(home, options, without)) {
                        return Observations.in(workplace)
                                .of(set, sets.get(number).getValue());
                    }
                })
                .flatMap(List::stream)
                .toList();
    }
}
