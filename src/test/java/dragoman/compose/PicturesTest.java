package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Picture;
import dragoman.model.Picture.Kind;
import dragoman.model.Png;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures of the hard scenes are left in {@code target/pictures}, for people to look at. */
class PicturesTest {

    /** Telegram refuses photos of which width and height come to more (Bot API, sendPhoto). */
    private static final int MOST_PIXELS = 10_000;

    private static final Path LOOK = Path.of("target/pictures");

    @TempDir
    private Path folder;

    record Hard(String name, Kind kind, Scene scene) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hard> hard() {
        return Stream.of(
                new Hard("timeline-1", Kind.TIMELINE, Scenes.oneEvent()),
                new Hard("timeline-2", Kind.TIMELINE, Scenes.events(2)),
                new Hard("timeline-40", Kind.TIMELINE, Scenes.events(40)),
                new Hard("timeline-letters", Kind.TIMELINE, Scenes.inOtherLetters()),
                new Hard("positions-1x1", Kind.POSITIONS, Scenes.positions(1, 1)),
                new Hard("positions-3x3", Kind.POSITIONS, Scenes.positions(3, 3)),
                new Hard("positions-12x10", Kind.POSITIONS, Scenes.positions(12, 10)),
                new Hard("who-1x1", Kind.WHO, Scenes.talk(1, 1)),
                new Hard("who-2x5", Kind.WHO, Scenes.talk(2, 5)),
                new Hard("who-12x12", Kind.WHO, Scenes.talk(12, 12)));
    }

    @ParameterizedTest
    @MethodSource("hard")
    void whateverTheScenePictureAndCaptionFitTelegram(Hard hard) throws IOException {
        for (Theme theme : Theme.values()) {
            Picture picture = pictures().of(hard.kind(), hard.scene().material(), theme, Phrasebook.ENGLISH);
            Png image = picture.drawn().orElseThrow();
            Files.createDirectories(LOOK);
            Files.write(LOOK.resolve(hard.name() + "-" + theme + ".png"), image.bytes());

            BufferedImage read = read(image);
            assertThat(read.getWidth()).isEqualTo(Canvas.WIDTH);
            assertThat(read.getWidth() + read.getHeight()).isLessThan(MOST_PIXELS);
            assertThat(read.getHeight()).isBetween(200, 1700);
            assertThat(marginsAreBare(read))
                    .as("nothing reaches the picture's edge")
                    .isTrue();
            assertThat(picture.caption())
                    .hasSizeLessThanOrEqualTo(Picture.LONGEST_CAPTION)
                    .contains("Source");
            assertThat(picture.text()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofNothingThereIsNoImageButAWord(Kind kind) {
        Picture picture = pictures().of(kind, Scenes.empty().material(), Theme.LIGHT, Phrasebook.ENGLISH);

        assertThat(picture.drawn()).isEmpty();
        assertThat(Plain.of(picture.text())).startsWith("My sources");
    }

    @Test
    void theSameContentIsTheSameFileInAnyHome(@TempDir Path other) {
        Pictures.Material material = Scenes.positions(4, 4).material();
        Picture here = pictures().of(Kind.POSITIONS, material, Theme.LIGHT, Phrasebook.ENGLISH);
        Picture there = new Pictures(other)
                .of(Kind.POSITIONS, Scenes.positions(4, 4).material(), Theme.LIGHT, Phrasebook.ENGLISH);
        Picture more =
                pictures().of(Kind.POSITIONS, Scenes.positions(4, 5).material(), Theme.LIGHT, Phrasebook.ENGLISH);
        Picture dark = pictures().of(Kind.POSITIONS, material, Theme.DARK, Phrasebook.ENGLISH);

        assertThat(there).isEqualTo(here);
        assertThat(List.of(here.name(), more.name(), dark.name())).doesNotHaveDuplicates();
    }

    @Test
    void whatWasDrawnIsNotDrawnAgainUnlessItIsDamaged() throws IOException {
        Pictures.Material material = Scenes.oneEvent().material();
        Picture first = pictures().of(Kind.TIMELINE, material, Theme.LIGHT, Phrasebook.ENGLISH);
        Path file = folder.resolve(first.name());
        Png other = pictures()
                .of(Kind.WHO, Scenes.talk(2, 3).material(), Theme.LIGHT, Phrasebook.ENGLISH)
                .drawn()
                .orElseThrow();

        Files.write(file, other.bytes());
        assertThat(pictures()
                        .of(Kind.TIMELINE, material, Theme.LIGHT, Phrasebook.ENGLISH)
                        .drawn())
                .hasValue(other);
        Files.writeString(file, "half a pict");
        assertThat(pictures().of(Kind.TIMELINE, material, Theme.LIGHT, Phrasebook.ENGLISH))
                .isEqualTo(first);
    }

    @Test
    void aFolderThatCannotBeWrittenCostsNoPicture() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Picture picture =
                new Pictures(file).of(Kind.TIMELINE, Scenes.oneEvent().material(), Theme.LIGHT, Phrasebook.ENGLISH);

        assertThat(picture.drawn()).isPresent();
    }

    private Pictures pictures() {
        return new Pictures(folder);
    }

    private static BufferedImage read(Png image) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(image.bytes())));
    }

    private static boolean marginsAreBare(BufferedImage image) {
        int ground = image.getRGB(0, 0);
        int margin = Canvas.MARGIN / 3;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean inside =
                        x >= margin && x < image.getWidth() - margin && y >= margin && y < image.getHeight() - margin;
                if (!inside && image.getRGB(x, y) != ground) {
                    return false;
                }
            }
        }
        return true;
    }
}
