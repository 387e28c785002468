package dragoman.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the gallery anew, with Chromium on the path: {@code mvn test -Dgallery -Dtest=GalleryTest}.
 *
 * <p>What is played stands in {@code showings.txt}. A conversation that cannot be played, or in which the bot does not say
 * what it must, is left out and reported at the end.
 */
@EnabledIfSystemProperty(named = "gallery", matches = ".*")
class GalleryTest {

    private static final Path SHOWINGS = Path.of("src/test/resources/dragoman/gallery/showings.txt");
    private static final Path ARTICLES = Path.of("src/test/resources/articles");
    private static final Path PICTURES = Path.of("docs/gallery");

    private static final List<String> HOMES = List.of("articles", "dossier");

    @TempDir
    private Path scratch;

    private final List<String> failed = new ArrayList<>();

    @Test
    void theGalleryIsMadeAnew() throws Exception {
        Browser browser = Browser.find().orElseThrow(() -> new IllegalStateException("put Chromium on the path"));
        List<Showing> showings = Showing.read(Files.readAllLines(SHOWINGS));
        Files.createDirectories(PICTURES);
        for (String home : HOMES) {
            prepare(home);
            play(home, showings.stream().filter(s -> s.home().equals(home)).toList(), browser);
            charts(home);
        }
        Files.writeString(Path.of("docs/gallery.md"), GalleryPage.of(showings, PICTURES));
        assertThat(failed).as("conversations to look after").isEmpty();
    }

    private void prepare(String home) throws IOException, InterruptedException {
        Path log = scratch.resolve(home + ".log");
        if (home.equals("articles")) {
            Program.run(log, "ingest", "--empty", "--home", home(home), ARTICLES.toString());
        } else {
            Program.run(log, "show", "articles", "--home", home(home));
        }
    }

    private void play(String home, List<Showing> showings, Browser browser) throws Exception {
        try (TelegramStage stage = new TelegramStage()) {
            Process bot = Program.serve(scratch.resolve(home + ".log"), Path.of(home(home)), stage.uri());
            try {
                for (Showing showing : showings) {
                    play(showing, stage, browser);
                }
            } finally {
                bot.destroy();
                bot.waitFor();
            }
        }
    }

    private void play(Showing showing, TelegramStage stage, Browser browser) throws Exception {
        Path picture = PICTURES.resolve(showing.id() + ".png");
        Files.deleteIfExists(picture);
        stage.begin(showing.language(), day(showing.home()));
        try {
            for (Showing.Turn turn : showing.turns()) {
                stage.play(turn);
            }
        } catch (IllegalStateException unplayed) {
            failed.add(showing.id() + ": " + unplayed.getMessage());
            return;
        }
        List<Bubble> bubbles = stage.bubbles();
        List<String> unsaid = showing.must().stream()
                .filter(words -> bubbles.stream()
                        .noneMatch(b -> b.side() == Bubble.Side.BOT && b.html().contains(words)))
                .toList();
        if (unsaid.isEmpty()) {
            List<Bubble> shown = bubbles.stream().limit(showing.show()).toList();
            boolean photo = shown.stream().anyMatch(b -> b.photo() != null);
            browser.picture(ChatPage.of(shown), scratch, picture, photo ? 1.1 : 1.5);
        } else {
            failed.add(showing.id() + ": the bot does not say " + unsaid);
        }
    }

    private void charts(String home) throws IOException, InterruptedException {
        for (String kind : List.of("timeline", "positions", "who")) {
            for (String theme : home.equals("dossier") ? List.of("light", "dark") : List.of("light")) {
                Path png = PICTURES.resolve("chart-" + kind + "-" + home + "-" + theme + ".png");
                Program.run(
                        scratch.resolve(home + ".log"),
                        "picture",
                        kind,
                        "--home",
                        home(home),
                        "--theme",
                        theme,
                        "--out",
                        png.toString());
                BufferedImage drawn = Objects.requireNonNull(ImageIO.read(png.toFile()));
                if (kind.equals("timeline")) {
                    // Nothing but letters and marks: few colours do, and the repository stays small.
                    ImageIO.write(Palette.reduced(drawn), "png", png.toFile());
                }
            }
        }
    }

    /** When the reader writes, shortly after what the bot has read; in seconds since 1970. */
    private static long day(String home) {
        LocalDate day = home.equals("dossier") ? LocalDate.of(2016, 2, 7) : LocalDate.of(2025, 10, 4);
        return day.atTime(9, 0).toEpochSecond(ZoneOffset.UTC);
    }

    private String home(String name) {
        return scratch.resolve("home-" + name).toString();
    }
}
