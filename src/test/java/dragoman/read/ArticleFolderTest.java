package dragoman.read;

import static dragoman.read.ReadingTexts.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderIsReadInTheOrderOfItsPathsAndOneBadFileDoesNotStopTheRest() throws IOException {
        write("b.txt", "---\npublished: 2021-03-03\n---\nB");
        write("a/z.txt", "---\npublished: 2021-03-03\n---\nZ");
        write("a/bad.txt", "no date");
        write(".hidden/c.txt", "---\npublished: 2021-03-03\n---\nC");

        assertThat(READER.read(folder.toString(), Given.NOTHING).map(ArticleFolderTest::outcome))
                .containsExactly("bad.txt refused", "z.txt read", "b.txt read");
    }

    @Test
    void twoFilesOfOneNameDoNotReplaceEachOther() throws IOException {
        write("a/report.txt", "---\npublished: 2021-03-03\n---\nOne");
        write("b/report.txt", "---\npublished: 2021-03-03\n---\nTwo");
        write("c/report.txt", "---\npublished: 2021-03-03\n---\nOne");

        List<Reading> readings = READER.read(folder.toString(), Given.NOTHING).toList();

        assertThat(readings.stream().map(ArticleFolderTest::outcome))
                .containsExactly("report.txt read", "report.txt refused", "report.txt read");
        assertThat(readings.get(1).toString())
                .contains("its id \"report\" is that of")
                .contains("`id: …`");
    }

    @Test
    void aPathThatDoesNotExistIsRefused() {
        assertThat(READER.read(folder.resolve("none.txt").toString(), Given.NOTHING))
                .singleElement()
                .hasToString(folder.resolve("none.txt") + ": does not exist; check the path");
    }

    @Test
    void standardInputIsReadLikeAFile() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(
                "---\npublished: 2021-03-03\nid: piped\n---\nBody".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(READER.read("-", Given.NOTHING))
                    .singleElement()
                    .extracting(reading -> ((Reading.Read) reading).article().id())
                    .isEqualTo("piped");
        } finally {
            System.setIn(before);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String outcome(Reading reading) {
        String name = Path.of(reading.source()).getFileName().toString();
        return name + (reading instanceof Reading.Read ? " read" : " refused");
    }
}
