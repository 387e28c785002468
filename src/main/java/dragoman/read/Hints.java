package dragoman.read;

import dragoman.language.Byline;
import dragoman.language.Bylines;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the bylines of a body and the address of an article say of it where it does not say so itself.
 *
 * <p>The date of a file is no hint: a copy made today is no article of today.
 */
final class Hints {

    /** As in {@code /2016/02/06/talks} or {@code /news/2016-02-06-talks}; the day or the month may be missing. */
    private static final Pattern DATED_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})(?:[/-](\\d{1,2})(?:[/-](\\d{1,2})(?!\\d))?)?(?=[/-]|$)");

    private final List<Byline> bylines;
    private final @Nullable String url;

    Hints(String body, @Nullable String url) {
        this.bylines = Bylines.opening(body);
        this.url = url;
    }

    Optional<String> author() {
        return first(Byline::author);
    }

    Optional<String> outlet() {
        return first(Byline::outlet);
    }

    /** The full date of the bylines; one without its year, in the year that the address names; the address's own. */
    Optional<LocalDate> date() {
        Optional<Matcher> address =
                Optional.ofNullable(url).map(DATED_ADDRESS::matcher).filter(Matcher::find);
        return first(Byline::date)
                .or(() -> address.flatMap(at -> first(Byline::day).flatMap(day -> completed(day, at))))
                .or(() -> address.flatMap(Hints::whole));
    }

    private static Optional<LocalDate> completed(MonthDay day, Matcher address) {
        int year = Integer.parseInt(address.group(1));
        boolean fits = address.group(2) == null || Integer.parseInt(address.group(2)) == day.getMonthValue();
        return fits && day.isValidYear(year) ? Optional.of(Year.of(year).atMonthDay(day)) : Optional.empty();
    }

    private static Optional<LocalDate> whole(Matcher address) {
        if (address.group(3) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(address.group(1)),
                    Integer.parseInt(address.group(2)),
                    Integer.parseInt(address.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> first(Function<Byline, @Nullable T> said) {
        return bylines.stream()
                .map(said)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }
}
