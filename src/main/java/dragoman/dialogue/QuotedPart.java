package dragoman.dialogue;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what to check in a forwarded message: the longest words between quotation marks. */
final class QuotedPart {

    private static final Pattern MARKED = Pattern.compile("“[^“”]{3,}”|\"[^\"]{3,}\"|«[^«»]{3,}»|„[^„“”]{3,}[“”]");
    private static final Pattern SAYING =
            Pattern.compile("(?i)\\b(?:said|says|say|told|tells|according|warned|added|stated|declared|called)\\b");
    /** A message that is longer holds more than who is said to have said it. */
    private static final int SHORT = 300;

    private QuotedPart() {}

    /** The question whether, or by whom, the words were said; empty where a message has none of two words or more. */
    static Optional<String> question(String message) {
        return MARKED.matcher(message)
                .results()
                .map(QuotedPart::inside)
                .filter(words -> words.indexOf(' ') > 0)
                .max(Comparator.comparingInt(String::length))
                .map(words ->
                        message.length() <= SHORT && SAYING.matcher(message).find()
                                ? message
                                : "Who said “" + words + "”?");
    }

    /** What stands between whichever marks these are. */
    private static String inside(MatchResult marked) {
        return marked.group().substring(1, marked.group().length() - 1).strip();
    }
}
