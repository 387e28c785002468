package dragoman.understand;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words put in quotation marks, for a quote check. */
final class QuotedWords {

    private static final Pattern MARKED = Pattern.compile(
            "[\"“”„«»]([^\"“”„«»]+)(?:[\"“”„«»]|$)|(?<![\\p{L}\\d])['‘](\\p{L}[^\"]{6,}?)['’](?![\\p{L}\\d])");

    private QuotedWords() {}

    /** The longest words in marks, if there are two or more. */
    static Optional<String> in(String message) {
        Matcher marked = MARKED.matcher(message);
        return marked.results()
                .map(r -> r.group(1) == null ? r.group(2) : r.group(1))
                .map(String::strip)
                .filter(w -> w.indexOf(' ') > 0)
                .max(java.util.Comparator.comparingInt(String::length));
    }

    /** The message without the marked words. */
    static String around(String message) {
        return MARKED.matcher(message).replaceAll(" ").strip();
    }
}
