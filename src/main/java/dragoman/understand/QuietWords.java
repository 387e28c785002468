package dragoman.understand;

import dragoman.model.QuietHours;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads in which hours nothing may come: "no messages between 22 and 7", "not before eight", "quiet at night". */
final class QuietWords {

    /**
     * What a message says of quiet hours.
     *
     * @param hours null where it wants none any more, or names a time that no clock shows
     * @param impossible the words of such a time
     */
    record Quiet(@Nullable QuietHours hours, Optional<String> impossible) {}

    private static final String NO =
            "(?:\\b(?:no|not|never|nothing|quiet|silent|silence|without|mute[ds]?|don't|dont|do not|stay out|disturb|bother|wake|except|sleep|asleep|leave me)\\b)";
    private static final String TIME =
            "((?:half|(?:a )?quarter|\\w+) (?:past|to) \\w+|midnight|noon|\\d{1,3}(?:[:.h]\\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                    + "(\\s*(?:am|pm|a\\.m\\.?|p\\.m\\.?)(?![\\p{L}])| ?o'? ?clock)?((?: in the (?:morning|evening|afternoon)| at night)?)";
    private static final Pattern SPAN =
            Pattern.compile(NO + "[^.;!?]*?\\b(?:between |from )?" + TIME + " ?(?:and|to|till|until|-|–|—) ?" + TIME);
    private static final Pattern SPAN_FIRST = Pattern.compile("\\b(?:between|from) " + TIME
            + " ?(?:and|to|till|until|-|–|—) ?" + TIME + "[^.;!?]{0,30}?" + NO + "(?: \\w+){0,2}");
    private static final Pattern WITHIN =
            Pattern.compile("\\b(?:between|from) " + TIME + " ?(?:and|to|till|until|-|–|—) ?" + TIME);
    private static final Pattern AFTER = Pattern.compile(NO + "[^.;!?]{0,40}?\\b(?:after|past|later than) " + TIME);
    private static final Pattern BEFORE =
            Pattern.compile(NO + "[^.;!?]{0,40}?\\b(?:before|earlier than|until|till) " + TIME);
    private static final Pattern NIGHT = Pattern.compile(
            NO
                    + "[^.;!?]{0,40}?\\b(?:at night|during the night|overnight|by night|nights?|while i sleep|when i sleep)\\b|\\bquiet hours (?:on)\\b");
    private static final Pattern NONE = Pattern.compile(
            "\\b(?:no (?:more )?quiet (?:hours|time)|(?:drop|remove|end|cancel|stop|lift|switch off|turn off|without) (?:the |my )?quiet (?:hours|time)|quiet hours off|at any (?:hour|time)|(?:also|even) at night|day and night|around the clock)\\b");

    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    /** Whoever wants no messages between 10 and 7 speaks of the night. */
    private static final Duration LONGEST = Duration.ofHours(14);

    private QuietWords() {}

    static Optional<Quiet> take(Reading reading) {
        if (reading.take(NONE).isPresent()) {
            return Optional.of(new Quiet(null, Optional.empty()));
        }
        return reading.take(SPAN)
                .or(() -> reading.take(SPAN_FIRST))
                .map(m -> between(words(m, 1), words(m, 4)))
                .or(() -> reading.take(AFTER).map(m -> after(m, reading)))
                .or(() -> reading.take(BEFORE).map(m -> between("midnight", words(m, 1))))
                .or(() -> reading.take(NIGHT).map(m -> new Quiet(new QuietHours(EVENING, MORNING), Optional.empty())));
    }

    /** All but the hours between which something is wanted, as in "every hour between 9 and 17". */
    static Optional<Quiet> takeAllBut(Reading reading) {
        return reading.take(WITHIN).map(m -> between(words(m, 4), words(m, 1)));
    }

    /** "not after 22, and not before 8": the second half may follow. */
    private static Quiet after(MatchResult match, Reading reading) {
        String until = reading.take(Pattern.compile("\\b(?:and|or|nor)(?: not)? (?:before|until|till) " + TIME))
                .map(m -> words(m, 1))
                .orElse("7 am");
        return between(words(match, 1), until);
    }

    private static String words(MatchResult match, int group) {
        StringBuilder words = new StringBuilder();
        for (int i = group; i < group + 3; i++) {
            words.append(match.group(i) == null ? "" : match.group(i));
        }
        return words.toString();
    }

    private static Quiet between(String from, String until) {
        Optional<ClockWords.Clock> first = ClockWords.of(from);
        Optional<ClockWords.Clock> last = ClockWords.of(until);
        Optional<LocalTime> begin = first.flatMap(ClockWords.Clock::possible);
        Optional<LocalTime> end = last.flatMap(ClockWords.Clock::possible);
        if (begin.isEmpty() || end.isEmpty() || begin.equals(end)) {
            return new Quiet(null, Optional.of(begin.isEmpty() ? from : until));
        }
        return new Quiet(hours(begin.get(), end.get()), Optional.empty());
    }

    private static QuietHours hours(LocalTime from, LocalTime until) {
        long minutes = Math.floorMod(
                Duration.between(from, until).toMinutes(), Duration.ofDays(1).toMinutes());
        boolean tooLong = minutes > LONGEST.toMinutes() && from.getHour() >= 6 && from.getHour() < 12;
        return new QuietHours(tooLong ? from.plusHours(12) : from, until);
    }
}
