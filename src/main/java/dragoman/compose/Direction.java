package dragoman.compose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps lines of a right-to-left language whole that hold names, quotes and commands of a left-to-right one, by the
 * isolates of Unicode's bidirectional algorithm (UAX #9); in other languages it changes nothing.
 */
enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    private static final Set<String> TO_THE_LEFT = Set.of("ar", "fa", "he", "ur");
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
    private static final String POP_ISOLATE = "\u2069";
    /** A chat program takes a line's direction from its first letter, which may well be that of a foreign name. */
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private static final Pattern ISOLATE = Pattern.compile("[\u2066-\u2069]");
    private static final Pattern LINE = Pattern.compile("[^\n]+");

    /** A command with what may follow it, an example or a technical word. */
    private static final Pattern LATIN =
            Pattern.compile("/?[A-Za-z][\\w:/?.-]*[\\w?](?:[ ](?:/?[A-Za-z0-9][\\w:/?.-]*[\\w?]|a))*");

    static Direction of(Locale locale) {
        return TO_THE_LEFT.contains(locale.getLanguage()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /** A whole line. */
    String line(String text) {
        return this == LEFT_TO_RIGHT ? text : RIGHT_TO_LEFT_MARK + text;
    }

    /** Text of unknown language within a line. */
    String foreign(String text) {
        return this == LEFT_TO_RIGHT ? text : FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }

    /** The same for a sheet on which text is drawn by Java, which knows marks of direction but no isolates. */
    String drawn(String text) {
        return this == LEFT_TO_RIGHT ? text : ISOLATE.matcher(text).replaceAll(RIGHT_TO_LEFT_MARK);
    }

    /** A passage in its own language, each of its lines for itself. */
    String passage(String text) {
        return this == LEFT_TO_RIGHT ? text : LINE.matcher(text).replaceAll(FIRST_STRONG_ISOLATE + "$0" + POP_ISOLATE);
    }

    /** The commands and examples that stand in a text of the message files. */
    String commandsKept(String text) {
        return this == LEFT_TO_RIGHT
                ? text
                : LATIN.matcher(text).replaceAll(LEFT_TO_RIGHT_ISOLATE + "$0" + POP_ISOLATE);
    }
}
