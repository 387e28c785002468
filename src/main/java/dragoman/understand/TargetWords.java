package dragoman.understand;

import dragoman.language.NumberWords;
import dragoman.understand.SubscriptionOrder.Act;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which subscription is meant, by its number or by what it is like, and by how much its time is to move. */
final class TargetWords {

    private static final String ORDINAL =
            "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th)|last|latest|newest)";
    private static final Pattern TARGET = Pattern.compile("\\b(?:the |my |that )?" + ORDINAL
            + " (?:one|subscription|summary|digest|alert|entry|item|briefing|report)\\b|(?:\\b(?:number|no\\.?|nr\\.?|entry|item) ?|#)(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\b|\\b(?:subscription|summary|digest|alert) (\\d{1,2})\\b(?! ?(?:am|pm|o'clock|h|hours?|minutes?|[:.]\\d))|^\\W*(?:please )?(?:"
            + ActWords.STOP + "|change|move|edit) (?:the )?" + ORDINAL + "\\W*$|^\\s*(\\d{1,2})\\s*$");
    private static final Pattern LIKE = Pattern.compile(
            "\\b(?:the|my|that|this) ((?:weekly|daily|hourly|nightly|weekdays?|weekends?|mornings?|evenings?|night|noon|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m| o'clock)?|(?:\\p{L}+) o'clock)? ?)(ones?|things?|summar(?:y|ies)|digests?|briefings?|briefs?|reports?|mailings?|alerts?)\\b");
    private static final Pattern STOP_NUMBER = Pattern.compile("\\b" + ActWords.STOP + " (\\d{1,2})\\s*[.!]?\\s*$");
    private static final Pattern SHIFT = Pattern.compile(
            "\\b((?:an?|one|two|three|four|half an?|\\d{1,3}))[ -](hours?|hrs?|minutes?|mins?|h)(?: and a half)? (earlier|later|sooner|forward|back)\\b|\\b(earlier|later|sooner|forward|back) by ((?:an?|one|two|three|half an?|\\d{1,3}))[ -](hours?|minutes?|mins?)\\b|\\b(postpone|delay)\\b[^.;]*\\bby ((?:an?|one|two|three|half an?|\\d{1,3}))[ -](hours?|minutes?|mins?)\\b");
    private static final Set<String> LATER = Set.of("later", "back", "postpone", "delay");

    private TargetWords() {}

    /** Whether a number or place in the list is named. */
    static boolean names(Reading reading) {
        return reading.has(TARGET);
    }

    /** Whether one is ended by its number alone: "stop 2". */
    static boolean stopsByNumber(Reading reading) {
        return reading.has(STOP_NUMBER);
    }

    /** Whether one is named by what it is like, or as an alert. */
    static boolean describes(Reading reading) {
        return reading.find(LIKE)
                .filter(m -> !m.group(1).isBlank() || m.group(2).startsWith("alert"))
                .isPresent();
    }

    /** Whether "the one", "the summary" or the like is named, with or without a word of what it is like. */
    static boolean mentions(Reading reading) {
        return reading.has(LIKE);
    }

    /** Whether a time is to be later or earlier by so much. */
    static boolean shifts(Reading reading) {
        return reading.has(SHIFT);
    }

    /** By how many minutes a time is to be later, below zero for earlier; 0 for neither. */
    static int takeShift(Reading reading) {
        return reading.take(SHIFT).map(TargetWords::minutes).orElse(0);
    }

    /** The place in the list, 0 where none is named. */
    static int take(Reading reading, Act act) {
        Optional<MatchResult> stop = act == Act.END ? reading.take(STOP_NUMBER) : Optional.empty();
        if (stop.isPresent()) {
            return Integer.parseInt(stop.get().group(1));
        }
        Optional<MatchResult> found = reading.take(TARGET);
        if (found.isEmpty()) {
            return 0;
        }
        MatchResult match = found.get();
        for (int group = 1; group <= match.groupCount(); group++) {
            String word = match.group(group);
            if (word != null) {
                return place(word);
            }
        }
        return 0;
    }

    private static int place(String word) {
        return switch (word) {
            case "last", "latest", "newest" -> SubscriptionOrder.LAST;
            default -> {
                OptionalInt ordinal = NumberWords.ordinal(word);
                yield ordinal.isPresent()
                        ? ordinal.getAsInt()
                        : NumberWords.value(word).map(Double::intValue).orElse(0);
            }
        };
    }

    private static int minutes(MatchResult match) {
        int way = match.group(1) != null ? 3 : match.group(4) != null ? 4 : 7;
        String count = match.group(way == 3 ? 1 : way + 1);
        String unit = match.group(way == 3 ? 2 : way + 2);
        int sign = LATER.contains(match.group(way)) ? 1 : -1;
        int each = unit.startsWith("h") ? 60 : 1;
        double many = count.startsWith("half")
                ? 0.5
                : count.startsWith("a") ? 1 : NumberWords.value(count).orElse(1.0);
        int half = match.group().contains("and a half") ? each / 2 : 0;
        return sign * ((int) (many * each) + half);
    }

    /** The rhythm of the one that is meant, where it is named by it; null where not. */
    static @Nullable SubscriptionOrder takeLike(Reading reading) {
        return reading.take(LIKE)
                .map(m -> {
                    Reading words = new Reading(m.group(1) + " " + m.group(2));
                    boolean alert = m.group().matches(".*\\balerts?");
                    LocalTime part = PartsOfDay.in(words);
                    OptionalInt hours = DayWords.takeHours(words);
                    LocalTime time = ClockWords.take(words)
                            .or(() -> ClockWords.of(m.group(1)))
                            .flatMap(ClockWords.Clock::possible)
                            .orElse(null);
                    Set<DayOfWeek> days = DayWords.take(words);
                    return SubscriptionOrder.rhythm(
                            days, hours.isPresent() ? hours.getAsInt() : null, alert, time, part);
                })
                .orElse(null);
    }
}
