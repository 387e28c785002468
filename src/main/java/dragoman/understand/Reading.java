package dragoman.understand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message that is read part by part: what was understood is blanked out, so that no word is read twice. Offsets stay
 * as they are.
 */
final class Reading {

    private final String original;
    private String left;

    Reading(String message) {
        this.original = message.replace('’', '\'').replace('\u00a0', ' ');
        this.left = lower(original);
    }

    /** Lower case of the same length, so that offsets hold. */
    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }

    /** What is not yet understood, in lower case. */
    String left() {
        return left;
    }

    /** The first match in what is left, blanked out from now on. */
    Optional<MatchResult> take(Pattern pattern) {
        Optional<MatchResult> found = find(pattern);
        found.ifPresent(this::blank);
        return found;
    }

    /** The first match in what is left. */
    Optional<MatchResult> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(left);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(left).find();
    }

    void blank(MatchResult match) {
        blank(match.start(), match.end());
    }

    void blank(int start, int end) {
        left = left.substring(0, start) + " ".repeat(end - start) + left.substring(end);
    }

    /** The words of a stretch as they were written. */
    String written(int start, int end) {
        return original.substring(start, end);
    }
}
