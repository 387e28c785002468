package dragoman.compose;

import dragoman.model.Event;
import dragoman.model.Modality;
import dragoman.model.PassageEvidence;
import dragoman.model.TimeExpression;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells what lies ahead of a day. */
final class Ahead {

    private Ahead() {}

    private static final Pattern PLANS = Pattern.compile(
            "(?i)\\b(?:plans?|planned|planning to|scheduled|expected|due (?:to|on|in|next)|set to|set for|intends?|upcoming|is to|are to|next (?:week|month|year|\\p{L}+day))\\b");
    private static final Pattern WILL = Pattern.compile("(?i)\\bwill\\b");
    /** A weekday alone is as often the last one as the next. */
    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\p{L}+day");

    /** Whether a passage tells of something planned, in words of the future and for a later day or one that is not known. */
    static boolean plans(PassageEvidence passage, LocalDate today) {
        String text = passage.passage().text();
        boolean planned = passage.events().stream().map(Event::polarity).anyMatch(Modality.PLANNED::equals);
        boolean dated = dates(passage).anyMatch(date -> isAfter(date, today));
        boolean undated = dates(passage).findAny().isEmpty();
        boolean announced = PLANS.matcher(text).find();
        boolean surelyDated = dated
                && passage.dates().stream()
                        .anyMatch(d -> isAfter(d.value(), today)
                                && !WEEKDAY.matcher(d.text()).matches());
        return (announced && dated) || (WILL.matcher(text).find() && surelyDated) || (undated && planned);
    }

    private static Stream<String> dates(PassageEvidence passage) {
        return Stream.concat(
                        passage.events().stream().map(Event::date),
                        passage.dates().stream()
                                .filter(TimeExpression::isOnCalendar)
                                .map(TimeExpression::value))
                .filter(Objects::nonNull);
    }

    /** Whether a TIMEX3 day, week, month or year begins after a day. */
    static boolean isAfter(String timex, LocalDate day) {
        if (timex.matches("\\d{4}-W\\d{2}.*")) {
            int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            String own = String.format("%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), week);
            return timex.substring(0, own.length()).compareTo(own) > 0;
        }
        if (!timex.matches("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?:T.*)?")) {
            return false;
        }
        String date = timex.replaceFirst("T.*", "");
        return date.compareTo(day.toString().substring(0, date.length())) > 0;
    }
}
