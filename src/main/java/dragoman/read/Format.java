package dragoman.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a text is written, seen from its beginning, and from its file's ending where that leaves it open. */
enum Format {
    TEXT,
    PAGE,
    FEED;

    /** The first element's name, behind whatever may stand above it. */
    private static final Pattern OPENING =
            Pattern.compile("\\s*+(?:<\\?[^>]*+>\\s*+|<!--.*?-->\\s*+)*+<(!doctype\\s+html|[a-z:]++)", Pattern.DOTALL);

    private static final int HEAD = 4096;

    /** Looks at the text first; what a server says of it goes before the ending of its name. */
    static Format of(String name, String text, @Nullable Format said) {
        if (FrontMatter.opens(text)) {
            return TEXT;
        }
        Matcher opening = OPENING.matcher(head(text));
        return switch (opening.lookingAt() ? opening.group(1).replaceAll("\\s+", " ") : "") {
            case "!doctype html", "html" -> PAGE;
            case "rss", "feed", "rdf:rdf" -> FEED;
            default -> said != null ? said : ofEnding(name);
        };
    }

    private static Format ofEnding(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "html", "htm", "xhtml" -> PAGE;
            case "rss", "atom", "xml", "rdf" -> FEED;
            default -> TEXT;
        };
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
    }
}
