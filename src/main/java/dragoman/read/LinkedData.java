package dragoman.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of the article.
 *
 * <p>Four strings are wanted of a format that sites get wrong in every way, so they are looked up rather than parsed.
 */
record LinkedData(String json) {

    private static final String STRING = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private static final Pattern PUBLISHED = value("datePublished");
    private static final Pattern HEADLINE = value("headline");
    private static final Pattern AUTHOR = valueOrName("author");
    private static final Pattern PUBLISHER = valueOrName("publisher");

    static LinkedData of(Document page) {
        return new LinkedData(page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .collect(Collectors.joining("\n")));
    }

    Optional<String> published() {
        return find(PUBLISHED);
    }

    Optional<String> headline() {
        return find(HEADLINE);
    }

    Optional<String> author() {
        return find(AUTHOR);
    }

    Optional<String> publisher() {
        return find(PUBLISHER);
    }

    private Optional<String> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(json);
        return matcher.find() ? Optional.of(unescape(matcher.group(matcher.groupCount()))) : Optional.empty();
    }

    private static Pattern value(String key) {
        return Pattern.compile("\"" + key + "\"\\s*:\\s*" + STRING);
    }

    /** A plain string, or the name within an object or within a list's first object. */
    private static Pattern valueOrName(String key) {
        return Pattern.compile("\"" + key + "\"\\s*:\\s*\\[?\\s*(?:\\{[^{}]*?\"name\"\\s*:\\s*)?" + STRING);
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1), escape.group(2))));
    }

    /** A control character has no business in a title, and a database may not take it. */
    private static String character(@Nullable String hex, String plain) {
        if (hex == null) {
            return plain;
        }
        char unit = (char) Integer.parseInt(hex, 16);
        return Character.isISOControl(unit) ? " " : String.valueOf(unit);
    }
}
