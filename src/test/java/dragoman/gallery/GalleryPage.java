package dragoman.gallery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/gallery.md}. */
final class GalleryPage {

    private static final String HEAD = """
            # The gallery

            What a reader sees. Made by the program itself: a test plays these conversations with the running bot over the Bot API,
            draws what it sends as a phone shows it, and puts the charts beside them. To make all of it anew, with Chromium on
            the path: `mvn test -Dgallery -Dtest=GalleryTest`; what is played stands in
            `src/test/resources/dragoman/gallery/showings.txt`. The bot has read the built-in dossier, or the tests' invented articles.

            """;

    private static final String CHARTS = """
            ## Charts

            In light and dark; [pictures.md](pictures.md) tells what they promise.

            """;

    private static final Map<String, String> KINDS =
            Map.of("timeline", "What happened when", "positions", "Who stands where", "who", "Who speaks about whom");

    private GalleryPage() {}

    static String of(List<Showing> showings, Path pictures) {
        String conversations = showings.stream()
                .filter(s -> Files.exists(pictures.resolve(s.id() + ".png")))
                .map(GalleryPage::section)
                .collect(Collectors.joining("\n"));
        return HEAD + conversations + "\n" + CHARTS
                + List.of("timeline", "positions", "who").stream()
                        .map(GalleryPage::charts)
                        .collect(Collectors.joining("\n"));
    }

    private static String section(Showing showing) {
        return "## " + showing.title() + "\n\n" + showing.about() + "\n\n" + image(showing.title(), showing.id(), 430);
    }

    private static String charts(String kind) {
        String title = KINDS.get(kind);
        return "### " + title + "\n\n"
                + List.of("dossier-light", "dossier-dark", "articles-light").stream()
                        .map(which -> image(
                                        title + " (" + which.replace("-", ", ") + ")",
                                        "chart-" + kind + "-" + which,
                                        400)
                                .strip())
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String image(String alternative, String name, int width) {
        return "<img src=\"gallery/" + name + ".png\" width=\"" + width + "\" alt=\"" + alternative + "\">\n";
    }
}
