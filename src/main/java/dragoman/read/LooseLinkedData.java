package dragoman.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JSON-LD says that is no sound JSON: four strings are wanted of it, and they can be looked up as text, however
 * the rest was spoilt.
 */
record LooseLinkedData(String json) {

    private static final String STRING = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private static final Pattern PUBLISHED = value("datePublished");
    private static final Pattern HEADLINE = value("headline");
    private static final Pattern AUTHOR = valueOrName("author");
    private static final Pattern PUBLISHER = valueOrName("publisher");

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
        return LinkedData.clean(ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null
                                ? escape.group(2)
                                : String.valueOf((char) Integer.parseInt(escape.group(1), 16)))));
    }
}
