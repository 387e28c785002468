package dragoman.compose;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Web addresses that open a page at a passage, by the "URL Fragment Text Directives" of the Web Incubator Community
 * Group ({@code #:~:text=first words,last words}).
 */
final class TextFragment {

    /** Up to so many characters a passage is given whole; a longer one by its first and last words. */
    private static final int WHOLE = 80;

    private static final int WORDS = 5;
    private static final String MARK = ":~:text=";
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~!*'()";

    private TextFragment() {}

    /** The address of a page with its passage; a fragment that the address has already stays in front. */
    static String link(String url, String passage) {
        String text = passage.strip();
        return url + (url.indexOf('#') < 0 ? "#" : "") + MARK + range(text);
    }

    /** The address of the page alone. */
    static String page(String link) {
        int mark = link.indexOf(MARK);
        String page = mark < 0 ? link : link.substring(0, mark);
        return page.endsWith("#") ? page.substring(0, page.length() - 1) : page;
    }

    private static String range(String text) {
        String[] words = text.split("\\s+");
        boolean line = text.length() <= WHOLE && text.indexOf('\n') < 0;
        if (line || words.length < 2 * WORDS) {
            return encoded(String.join(" ", words));
        }
        String first = String.join(" ", java.util.List.of(words).subList(0, WORDS));
        String last = String.join(" ", java.util.List.of(words).subList(words.length - WORDS, words.length));
        return encoded(first) + "," + encoded(last);
    }

    /** Percent-encoded as UTF-8; the signs that mean something in a directive ({@code , - &}) among them. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", unit & 0xff));
            }
        }
        return encoded.toString();
    }
}
