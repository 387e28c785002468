package dragoman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.read.MistakesFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final Path SHIPPED = Path.of("config", "dragoman.yaml");

    @TempDir
    Path folder;

    @Test
    void theShippedFileHoldsTheDefaults() {
        assertThat(Settings.load(SHIPPED)).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void theShippedFileHasALineForEverySetting() throws IOException {
        List<String> lines = Files.readAllLines(SHIPPED);

        assertThat(keys(Settings.class))
                .allSatisfy(
                        key -> assertThat(lines).anyMatch(line -> line.strip().startsWith(key + ":")));
    }

    @Test
    void aFileThatDoesNotExistLeavesTheDefaults() {
        assertThat(Settings.load(folder.resolve("none.yaml"))).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void anEmptyFileLeavesTheDefaults() throws IOException {
        assertThat(load("")).isEqualTo(Settings.DEFAULTS);
        assertThat(load("# only a comment\n")).isEqualTo(Settings.DEFAULTS);
        assertThat(load("limits:\n")).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void whatAFileSaysIsTaken() throws IOException {
        Settings settings = load("""
                home: /srv/dragoman
                answering: {embeddings: off}
                telegram: {admins: [42, 7], poll-timeout-seconds: 5}
                digest:
                  default-time: "18:30"
                  default-zone: Europe/Berlin
                store:
                  url: jdbc:postgresql://localhost/dragoman
                """);

        assertThat(settings.home()).isEqualTo(Path.of("/srv/dragoman"));
        assertThat(settings.answering()).isEqualTo(new Settings.Answering(3, 6, false));
        assertThat(settings.telegram().admins()).containsExactly(42L, 7L);
        assertThat(settings.telegram().url())
                .isEqualTo(Settings.DEFAULTS.telegram().url());
        assertThat(settings.digest()).isEqualTo(new Settings.Digest(LocalTime.of(18, 30), ZoneId.of("Europe/Berlin")));
        assertThat(settings.store().url()).isEqualTo("jdbc:postgresql://localhost/dragoman");
        assertThat(settings.limits()).isEqualTo(Settings.DEFAULTS.limits());
    }

    @Test
    void allMistakesAreReportedAtOnceWithTheirLines() {
        assertThatThrownBy(() -> load("""
                        hoem: /srv
                        answering:
                          max-citations: 9
                          embeddings: maybe
                        digest:
                          default-time: at eight
                          default-zone: Atlantis
                        telegram:
                          url: example
                          admins: [me]
                        store: here
                        """)).isInstanceOf(MistakesFound.class).hasMessage("""
                        dragoman.yaml:1: no key is called "hoem"; did you mean "home"?
                        dragoman.yaml:3: "max-citations" is "9", which is not a whole number from 1 to 5
                        dragoman.yaml:4: "embeddings" is "maybe", which is neither on nor off; write one of them
                        dragoman.yaml:6: "default-time" is "at eight", which is no time; write it as in "08:00"
                        dragoman.yaml:7: "default-zone" is "Atlantis", which is no time zone; write one such as UTC or \
                        Europe/Berlin
                        dragoman.yaml:9: "url" is "example", which is no web address; write one such as \
                        https://api.telegram.org
                        dragoman.yaml:10: "me" stands in "admins", which is not a whole number from 1 to 4503599627370495
                        dragoman.yaml:11: "store" must hold keys with values""");
    }

    @Test
    void valuesThatMakeNoSenseCannotBeBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settings.Limits(0, 1, 1, 1, 1, 500, 1, 2000))
                .withMessage("article-bytes must be 1 to 1000000000, not 0");
    }

    private Settings load(String text) throws IOException {
        return Settings.load(Files.writeString(folder.resolve("dragoman.yaml"), text));
    }

    private static Stream<String> keys(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> Stream.concat(
                        Stream.of(key(component.getName())),
                        component.getType().isRecord() ? keys(component.getType()) : Stream.empty()));
    }

    private static String key(String component) {
        return Pattern.compile("[A-Z]")
                .matcher(component)
                .replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT));
    }
}
