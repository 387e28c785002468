package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.PassageEvidence;
import dragoman.retrieve.AxesFile;
import dragoman.retrieve.AxesFitting;
import dragoman.retrieve.Embeddings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Learns the axes of the space of pieces on demand, {@code mvn -Paxes test}, from the project's own question sets, and for
 * each part of the sets those that were learned without it. {@code -Dfit.write=true} writes them; the judge's weights must be
 * fitted anew then.
 */
@Tag("axes")
class AxesFittingTest {

    private static final Path AXES = Path.of("src", "main", "resources", "dragoman", "retrieve", "pieces.axes");
    private static final Set<String> WITH_PASSAGES = Set.of("answerable", "false_premise");

    @TempDir
    private Path homes;

    @Test
    void theAxesAreLearnedInAFileOfTheSameShape() throws IOException {
        AxesFitting fitting = new AxesFitting(Embeddings.loading().model().orElseThrow());
        List<QuestionSet> sets = QuestionSet.forFitting();
        for (QuestionSet set : sets) {
            fitting.add(set.name(), articles(set), asked(set));
        }
        learnWithoutParts(fitting, sets);

        byte[] written =
                fitting.learned(fitting.principal(_ -> true), _ -> true).written();

        assertThat(written).hasSameSizeAs(Files.readAllBytes(AXES));
        if (Boolean.getBoolean("fit.write")) {
            Files.write(AXES, written);
        }
    }

    /** Prints how many questions of the part left out find their passage first, with the principal axes and the learned ones. */
    private static void learnWithoutParts(AxesFitting fitting, List<QuestionSet> sets) throws IOException {
        Map<String, Integer> folds = sets.stream().collect(Collectors.toMap(QuestionSet::name, FitFolds::of));
        List<Boolean> principal = new ArrayList<>();
        List<Boolean> learned = new ArrayList<>();
        for (int fold = 0; fold < FitFolds.COUNT; fold++) {
            int left = fold;
            Predicate<String> out = name -> folds.getOrDefault(name, left) == left;
            AxesFile start = fitting.principal(out.negate());
            AxesFile axes = fitting.learned(start, out.negate());
            principal.addAll(fitting.first(start, out));
            learned.addAll(fitting.first(axes, out));
            Path file = FitFolds.axesWithout(fold);
            Files.createDirectories(file.getParent());
            Files.write(file, axes.written());
        }
        System.out.printf(
                "right passage first for %d questions: principal axes %.1f %%, learned ones %.1f %%%n",
                learned.size(), share(principal), share(learned));
    }

    private static double share(List<Boolean> right) {
        return 100.0 * right.stream().filter(r -> r).count() / right.size();
    }

    private List<List<PassageEvidence>> articles(QuestionSet set) {
        try (Workplace workplace = set.open(homes.resolve(set.name()), new Options(), Embeddings.none())) {
            return List.copyOf(workplace.store().evidence().all().stream()
                    .collect(Collectors.groupingBy(p -> p.article().id(), LinkedHashMap::new, Collectors.toList()))
                    .values());
        }
    }

    /** Those that lean on nothing said before. */
    private static List<AxesFitting.Asked> asked(QuestionSet set) {
        return GoldSet.read(set.questions()).stream()
                .filter(gold ->
                        WITH_PASSAGES.contains(gold.kind()) && gold.history().isEmpty())
                .map(gold -> new AxesFitting.Asked(
                        gold.text(),
                        passage -> gold.evidence()
                                .isIn(new GivenReply.Citation(
                                        passage.article().id(),
                                        null,
                                        passage.passage().text()))))
                .toList();
    }
}
