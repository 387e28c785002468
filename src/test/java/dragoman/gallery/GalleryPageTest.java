package dragoman.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gallery is whole, and small enough to live in the repository. */
class GalleryPageTest {

    private static final Path DOCS = Path.of("docs");
    private static final long LARGEST = 150_000;
    private static final long LARGEST_TOGETHER = 3_000_000;

    @Test
    void everyPictureIsThereAndShownAndSmall() throws IOException {
        List<Path> shown = Pattern.compile("src=\"([^\"]+)\"")
                .matcher(Files.readString(DOCS.resolve("gallery.md")))
                .results()
                .map(found -> DOCS.resolve(found.group(1)))
                .toList();
        List<Path> kept;
        try (Stream<Path> files = Files.list(DOCS.resolve("gallery"))) {
            kept = files.toList();
        }

        assertThat(shown).hasSizeGreaterThan(15).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(kept);
        assertThat(kept).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LARGEST));
        assertThat(kept.stream().mapToLong(file -> file.toFile().length()).sum())
                .isLessThan(LARGEST_TOGETHER);
    }
}
