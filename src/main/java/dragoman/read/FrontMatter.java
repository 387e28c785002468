package dragoman.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines between two {@code ---} at the top of a text file, one {@code key: rest of the line} each, and the body
 * below them, untouched. It is not YAML: a title may hold colons and quotation marks.
 */
record FrontMatter(Map<String, String> entries, String body) {

    private static final String FENCE = "---";

    static boolean opens(String text) {
        return lineAt(text, 0).stripTrailing().equals(FENCE);
    }

    /** Splits a text; one that does not begin with {@code ---} is all body. */
    static FrontMatter of(String text) throws Refusal {
        if (!opens(text)) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> entries = new HashMap<>();
        int at = afterLine(text, 0);
        for (int number = 2; at < text.length(); number++, at = afterLine(text, at)) {
            String line = lineAt(text, at).stripTrailing();
            if (line.equals(FENCE)) {
                return new FrontMatter(entries, text.substring(afterLine(text, at)));
            }
            enter(line, number, entries);
        }
        throw new Refusal("its front matter is never closed; put a line `---` above the body");
    }

    /** The value of a key, null where it is missing or empty. */
    @Nullable
    String get(String key) {
        String value = entries.get(key);
        return value == null || value.isEmpty() ? null : value;
    }

    private static void enter(String line, int number, Map<String, String> entries) throws Refusal {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new Refusal("line " + number + " of its front matter is not `key: value`; correct it,"
                    + " or close the front matter above it with `---`");
        }
        String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        entries.put(key, line.substring(colon + 1).strip());
    }

    private static String lineAt(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static int afterLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
