package dragoman.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A browser without a window, which takes pictures of pages. */
record Browser(Path program) {

    private static final int WIDTH = 430;
    private static final int HEIGHT = 3200;

    /** The first one on the path, if there is one. */
    static Optional<Browser> find() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    /**
     * As high as the page is.
     *
     * @param scale how many pixels the picture has for one of the page's
     */
    void picture(String html, Path scratch, Path png, double scale) throws IOException, InterruptedException {
        Path page = scratch.resolve("page.html");
        Path whole = scratch.resolve("page.png");
        Files.writeString(page, html);
        Process process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--user-data-dir=" + scratch.resolve("profile"),
                        "--force-device-scale-factor=" + scale,
                        "--window-size=" + WIDTH + "," + HEIGHT,
                        "--screenshot=" + whole.toAbsolutePath(),
                        page.toUri().toString()))
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("browser.log").toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || !Files.exists(whole)) {
            process.destroyForcibly();
            throw new IllegalStateException("the browser took no picture; see " + scratch.resolve("browser.log"));
        }
        BufferedImage seen = cropped(Objects.requireNonNull(ImageIO.read(whole.toFile())), scale);
        ImageIO.write(Palette.reduced(seen), "png", png.toFile());
        Files.delete(whole);
    }

    /** Without the bare ground below the last message. */
    private static BufferedImage cropped(BufferedImage image, double scale) {
        int ground = image.getRGB(0, image.getHeight() - 1);
        int last = image.getHeight() - 1;
        while (last > 0 && bare(image, last, ground)) {
            last--;
        }
        int height = Math.min(image.getHeight(), last + (int) (14 * scale));
        BufferedImage opaque = new BufferedImage(image.getWidth(), height, BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        return opaque;
    }

    private static boolean bare(BufferedImage image, int y, int ground) {
        for (int x = 0; x < image.getWidth(); x++) {
            if (image.getRGB(x, y) != ground) {
                return false;
            }
        }
        return true;
    }
}
