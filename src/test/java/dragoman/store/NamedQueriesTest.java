package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Intent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamedQueriesTest {

    private static final NamedQueries QUERIES = NamedQueries.load();

    @Test
    void everyIntentThatAsksTheSourcesHasAQuery() {
        Set<Intent> asking = Arrays.stream(Intent.values())
                .filter(intent -> intent.function().isEmpty() && intent != Intent.OUT_OF_SCOPE)
                .collect(Collectors.toSet());
        asking.add(Intent.SUMMARY);
        asking.add(Intent.TIMELINE);

        assertThat(Intent.values()).filteredOn(QUERIES::knows).containsExactlyInAnyOrderElementsOf(asking);
    }

    @Test
    void theTableInTheDocumentationNamesThemAll() throws IOException {
        String table = Files.readString(Path.of("docs/queries.md"));

        assertThat(Intent.values())
                .filteredOn(QUERIES::knows)
                .allSatisfy(intent -> assertThat(table).contains("| `" + intent.word() + "` |"));
    }
}
