package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.retrieve.Axes;
import dragoman.retrieve.Embedding;
import dragoman.retrieve.Embeddings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Finds the axes of the space of pieces on demand, {@code mvn -Paxes test}, from the articles of the project's own question
 * sets. {@code -Dfit.write=true} writes them; the judge's weights must be fitted anew then.
 */
@Tag("axes")
class AxesFittingTest {

    private static final Path AXES = Path.of("src", "main", "resources", "dragoman", "retrieve", "pieces.axes");

    @TempDir
    private Path homes;

    @Test
    void theAxesAreFoundInAFileOfTheSameShape() throws IOException {
        Axes axes = new Axes();
        Embedding model = Embeddings.loading().model().orElseThrow();
        for (QuestionSet set : QuestionSet.forFitting()) {
            articles(set).forEach(passages -> axes.add(model, passages));
        }

        byte[] written = axes.written();

        assertThat(written).hasSameSizeAs(Files.readAllBytes(AXES));
        if (Boolean.getBoolean("fit.write")) {
            Files.write(AXES, written);
        }
    }

    private List<List<Passage>> articles(QuestionSet set) throws IOException {
        Options options = new Options();
        options.config = Files.writeString(homes.resolve("settings.yaml"), "answering:\n  embeddings: off\n");
        try (Workplace workplace = set.open(homes.resolve(set.name()), options)) {
            return List.copyOf(workplace.store().evidence().all().stream()
                    .collect(Collectors.groupingBy(
                            p -> p.article().id(),
                            LinkedHashMap::new,
                            Collectors.mapping(PassageEvidence::passage, Collectors.toList())))
                    .values());
        }
    }
}
