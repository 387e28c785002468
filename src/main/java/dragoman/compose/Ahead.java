package dragoman.compose;

import dragoman.model.Event;
import dragoman.model.Modality;
import dragoman.model.PassageEvidence;
import dragoman.model.TimeExpression;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells what lies ahead of a day. */
final class Ahead {

    private Ahead() {}

    /** Whether a passage tells of something planned, for a later day or for one that is not known. */
    static boolean plans(PassageEvidence passage, LocalDate today) {
        boolean planned = passage.events().stream().map(Event::polarity).anyMatch(Modality.PLANNED::equals);
        return planned && (dates(passage).findAny().isEmpty() || dates(passage).anyMatch(date -> isAfter(date, today)));
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
