package dragoman.read;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The line above a news text that says where, when and by whom it was written.
 *
 * <p>A date in an ordinary first sentence is when something happened, not when the article appeared. So only a line of
 * names and dates counts, known by its lack of ordinary lower-case words.
 */
final class Dateline {

    private static final int LONGEST = 120;
    private static final Pattern BREAK = Pattern.compile("\\s+(?:[-–—_]|--)(?:\\s+|$)");
    private static final Pattern FIRST_LINE = Pattern.compile("\\R");
    private static final Set<String> SMALL_WORDS = Set.of(
            "by",
            "on",
            "at",
            "in",
            "of",
            "the",
            "and",
            "for",
            "published",
            "posted",
            "updated",
            "am",
            "pm",
            "a.m.",
            "p.m.",
            "de",
            "van",
            "von");

    private Dateline() {}

    /** Gives the full date in the body's first line, if that line is a dateline; one without its year is not enough. */
    static Optional<LocalDate> dateOf(String body) {
        String line = FIRST_LINE.split(body.strip(), 2)[0].strip();
        return WrittenDate.within(isDateline(line) ? line : leadingDateline(line));
    }

    /** As in "GENEVA, March 3, 2021 (Wire) - The talks …". */
    private static String leadingDateline(String line) {
        String head = BREAK.split(line, 2)[0];
        return head.length() < line.length() && isDateline(head) ? head : "";
    }

    private static boolean isDateline(String line) {
        return line.length() <= LONGEST && Arrays.stream(line.split("\\s+")).noneMatch(Dateline::isOrdinary);
    }

    private static boolean isOrdinary(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !SMALL_WORDS.contains(word);
    }
}
