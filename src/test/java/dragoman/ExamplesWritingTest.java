package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.model.PassageEvidence;
import dragoman.retrieve.Embedding;
import dragoman.retrieve.Embeddings;
import dragoman.retrieve.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes on demand, {@code mvn -Padapt test}, what {@code src/adapt/adapt.py} adapts the embedding model on: the project's own
 * question sets with the passages of their articles, a line each, to {@code target/adapt/examples.jsonl}.
 */
@Tag("adapt")
class ExamplesWritingTest {

    private static final Path EXAMPLES = Path.of("target", "adapt", "examples.jsonl");

    @TempDir
    private Path homes;

    @Test
    void eachSetForFittingIsALine() throws IOException {
        Embedding model = Embeddings.loading().model().orElseThrow();
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (QuestionSet set : QuestionSet.forFitting()) {
            Examples examples = Examples.of(set.name(), FitFolds.of(set), model, articles(set), given(set));
            assertThat(examples.passages()).isNotEmpty();
            lines.add(mapper.writeValueAsString(examples));
        }
        Files.createDirectories(EXAMPLES.getParent());
        Files.write(EXAMPLES, lines);
    }

    private List<List<PassageEvidence>> articles(QuestionSet set) {
        try (Workplace workplace = set.open(homes.resolve(set.name()), new Options(), Embeddings.none())) {
            return List.copyOf(workplace.store().evidence().all().stream()
                    .collect(Collectors.groupingBy(p -> p.article().id(), LinkedHashMap::new, Collectors.toList()))
                    .values());
        }
    }

    /** Those that lean on nothing said before. */
    private static List<Examples.Given> given(QuestionSet set) {
        return GoldSet.read(set.questions()).stream()
                .filter(gold -> gold.history().isEmpty())
                .map(gold -> new Examples.Given(
                        gold.text(),
                        gold.kind(),
                        passage -> gold.evidence()
                                .isIn(new GivenReply.Citation(
                                        passage.article().id(),
                                        null,
                                        passage.passage().text()))))
                .toList();
    }
}
