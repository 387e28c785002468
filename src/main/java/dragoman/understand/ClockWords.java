package dragoman.understand;

import dragoman.language.NumberWords;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a time of the day: "7:30", "half past six in the evening", "at nine", "0730", "noon". */
final class ClockWords {

    /**
     * A time that a message names.
     *
     * @param time null where no clock shows it
     * @param vague whether it may be of either half of the day, as "at six"
     * @param words as they were written
     */
    record Clock(@Nullable LocalTime time, boolean vague, String words) {

        Optional<LocalTime> possible() {
            return Optional.ofNullable(time);
        }
    }

    private static final String WORD =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty(?:[ -](?:one|two|three))?|noon|midday|midnight";
    private static final String HOUR = "(\\d{1,2}|" + WORD + ")";
    private static final String MINUTE =
            "(oh[ -]five|five|ten|fifteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]five)?|\\d{2})";
    private static final String HALF = "(?:\\s*(am|pm|a\\.m\\.?|p\\.m\\.?)(?![\\p{L}\\d]))";
    private static final String BEFORE = "(?<![\\p{L}\\d:.,+#-])";
    private static final String AFTER = "(?![\\p{L}\\d]|[:.]\\d)";
    private static final String AT = BEFORE + "(?:at|around|(?<!one )by|to|till|until|@|it) *";

    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d:.,+])(\\d{1,3})\\s?[:.h]\\s?(\\d{1,2})(?![\\d]|[:.]\\d)" + HALF + "?");
    private static final Pattern PAST = Pattern.compile(BEFORE + "(half|(?:a )?quarter|" + MINUTE
            + "(?: minutes?)?) (past|to|after|before|till) " + HOUR + "(?: ?o'? ?clock)?" + HALF + "?" + AFTER);
    private static final Pattern HALF_HOUR = Pattern.compile(BEFORE + "half (" + WORD + ")" + HALF + "?" + AFTER);
    private static final Pattern OCLOCK =
            Pattern.compile(BEFORE + HOUR + "\\s*(?:o'? ?clock|hrs?|h|hours)" + AFTER + HALF + "?");
    private static final Pattern MARKED = Pattern.compile(BEFORE + HOUR + HALF);
    private static final Pattern SPOKEN =
            Pattern.compile(BEFORE + "(" + WORD + "|(?<=at )\\d{1,2})[ -]" + MINUTE + HALF + "?" + AFTER);
    private static final Pattern MILITARY = Pattern.compile(AT + "([0-2]\\d)([0-5]\\d)" + AFTER);
    private static final Pattern AFTER_AT =
            Pattern.compile(AT + HOUR + AFTER + "(?! *(?:%|per ?cent|days?|weeks?|times))");
    private static final Pattern NAMED = Pattern.compile(BEFORE + "(noon|midday|midnight|lunch ?time)" + AFTER);
    private static final Pattern ALONE = Pattern.compile("^\\s*(?:at )?(\\d{1,2})\\s*[.!]?\\s*$");

    private static final Pattern LATE = Pattern.compile("\\b(?:evenings?|afternoons?|tonight)\\b");
    private static final Pattern NIGHT = Pattern.compile("\\b(?:night(?:s|ly)?|midnight)\\b");
    private static final Pattern EARLY = Pattern.compile("\\b(?:mornings?|breakfast)\\b");

    private ClockWords() {}

    /** The time that a message names first, taken out of what is left of it. */
    static Optional<Clock> take(Reading reading) {
        String all = reading.left();
        return reading.take(PAST)
                .map(m -> past(m, all, reading))
                .or(() -> reading.take(DIGITS).map(m -> clock(m, m.group(1), m.group(2), m.group(3), all, reading)))
                .or(() -> reading.take(HALF_HOUR).map(m -> clock(m, m.group(1), "30", m.group(2), all, reading)))
                .or(() -> reading.take(MARKED).map(m -> clock(m, m.group(1), "00", m.group(2), all, reading)))
                .or(() -> reading.take(OCLOCK).map(m -> clock(m, m.group(1), "", m.group(2), all, reading)))
                .or(() -> reading.take(SPOKEN).map(m -> clock(m, m.group(1), m.group(2), m.group(3), all, reading)))
                .or(() -> reading.take(MILITARY).map(m -> clock(m, m.group(1), m.group(2), null, all, reading)))
                .or(() -> reading.take(NAMED).map(m -> clock(m, m.group(1), "", null, all, reading)))
                .or(() -> reading.take(AFTER_AT).map(m -> clock(m, m.group(1), "", null, all, reading)))
                .or(() -> reading.take(ALONE).map(m -> clock(m, m.group(1), "", null, all, reading)));
    }

    /** A time that stands alone, such as one end of quiet hours. */
    static Optional<Clock> of(String words) {
        return take(new Reading("at " + words));
    }

    private static Clock past(MatchResult match, String all, Reading reading) {
        int minutes =
                match.group(1).equals("half") ? 30 : match.group(1).endsWith("quarter") ? 15 : number(match.group(2));
        boolean before = match.group(3).equals("to")
                || match.group(3).equals("before")
                || match.group(3).equals("till");
        Clock clock = clock(
                match,
                match.group(4),
                before ? String.valueOf((60 - minutes) % 60) : String.valueOf(minutes),
                match.group(5),
                all,
                reading);
        return before && clock.time != null ? new Clock(clock.time.minusHours(1), clock.vague, clock.words) : clock;
    }

    /** Minutes are empty where only an hour was named. */
    private static Clock clock(
            MatchResult match, String hourWord, String minuteWord, @Nullable String half, String all, Reading reading) {
        String words = reading.written(match.start(), match.end()).strip();
        int hour = number(hourWord);
        int minute = minuteWord.isEmpty() ? 0 : number(minuteWord);
        boolean digits = !minuteWord.isEmpty()
                && minuteWord.length() < 2
                && Character.isDigit(minuteWord.charAt(0))
                && match.group().contains(":");
        boolean named = !Character.isDigit(hourWord.charAt(0))
                && (hourWord.equals("noon") || hourWord.startsWith("mid") || hourWord.startsWith("lunch"));
        if (hour < 0
                || hour > 24
                || minute < 0
                || minute > 59
                || (hour == 24 && minute > 0)
                || digits
                || (half != null && (hour > (half.startsWith("a") ? 12 : 23) || (hour == 0 && half.startsWith("p"))))) {
            return new Clock(null, false, words.replaceFirst("^(?i)(?:at|by|to|around|about) +", ""));
        }
        boolean hinted = named || half != null || hour > 12 || hour == 0 || hint(all);
        boolean exact = match.group().matches("(?s).*(?:\\d[:.h]\\s?\\d|\\d{4}).*");
        return new Clock(LocalTime.of(hourOfDay(hour, half, named, all) % 24, minute), !hinted && !exact, words);
    }

    private static boolean hint(String all) {
        return LATE.matcher(all).find()
                || NIGHT.matcher(all).find()
                || EARLY.matcher(all).find();
    }

    private static int hourOfDay(int hour, @Nullable String half, boolean named, String all) {
        if (named || hour > 12) {
            return hour;
        }
        if (half != null) {
            return hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        if (LATE.matcher(all).find()) {
            return hour == 0 ? 0 : hour % 12 + 12;
        }
        if (NIGHT.matcher(all).find()) {
            return hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour;
        }
        return hour;
    }

    /** The value of a number word, "noon" and the like among them; -1 for none. */
    private static int number(String word) {
        return switch (word) {
            case "noon", "midday", "lunchtime", "lunch time" -> 12;
            case "midnight" -> 0;
            default -> {
                String plain = word.startsWith("oh") ? "five" : word;
                yield plain.chars().allMatch(Character::isDigit)
                        ? Integer.parseInt(plain)
                        : NumberWords.value(plain).map(Double::intValue).orElse(-1);
            }
        };
    }
}
