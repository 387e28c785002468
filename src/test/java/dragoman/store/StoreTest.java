package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a store, and what is said where that fails. */
class StoreTest {

    @TempDir
    private Path folder;

    @Test
    void makesItsHomeAndKeepsWhatIsInIt() {
        Path home = folder.resolve("deep").resolve("home with spaces, 100 %d, ü and 'quotes'");
        try (Store store = Store.open(home)) {
            store.evidence().save(Evidences.saying("a1", "Talks resume."), Instant.EPOCH);
        }
        try (Store store = Store.open(home)) {
            assertThat(store.evidence().article("a1")).isPresent();
        }
    }

    @Test
    void aHomeThatCannotBeMadeIsNamedWithWhatToDo() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Store.open(file.resolve("home")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(file.resolve("home").toString())
                .hasMessageContaining("--home");
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("not a folder");
    }

    @Test
    void aNameThatWouldSetOptionsOfTheDatabaseIsRefused() {
        assertThatThrownBy(() -> Store.open(folder.resolve("x;INIT=DROP ALL OBJECTS")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    void aDamagedFileIsNamedWithWhatToDo() throws IOException {
        Path home = Files.createDirectory(folder.resolve("100 %d"));
        Files.writeString(home.resolve("dragoman.mv.db"), "no database at all".repeat(1000));

        assertThatThrownBy(() -> Store.open(home))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("damaged");
    }

    @Test
    void anAddressWithoutDriverIsRefusedWithAnExampleOfOneThatWorks() {
        assertThatThrownBy(() -> Store.open("jdbc:oracle:thin:@//host/name"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("jdbc:oracle")
                .hasMessageContaining("jdbc:postgresql:");
        assertThatThrownBy(() -> Store.open("nonsense")).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> Store.open("jdbc:postgresql://127.0.0.1:1/name?user=me&password=secret"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("127.0.0.1:1/name")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Store.open("jdbc:postgresql://me:secret@127.0.0.1:1/name"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDatabaseOfANewerProgramIsLeftAlone() throws Exception {
        Store.open(folder).close();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("dragoman"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE \"flyway_schema_history\" SET \"version\" = '999'");
        }

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("999")
                .hasMessageContaining("newer");
    }

    @Test
    void theProgramKnowsTheNumberOfItsNewestMigration() throws Exception {
        Path files = Path.of(Store.class.getResource("migration").toURI());
        try (Stream<Path> migrations = Files.list(files)) {
            List<String> names =
                    migrations.map(file -> file.getFileName().toString()).toList();

            assertThat(names).anyMatch(name -> name.startsWith("V" + Schema.VERSION + "__"));
            assertThat(names).noneMatch(name -> name.startsWith("V" + (Schema.VERSION + 1) + "__"));
        }
    }
}
