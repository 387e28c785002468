package dragoman.compose;

import dragoman.model.Period;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Writes days, months, stretches of days and times as a language does, by the patterns in its message file. */
final class Calendar {

    private final ResourceBundle messages;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter dayBriefly;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthAlone;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter clock;

    Calendar(ResourceBundle messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.day = format("day");
        this.dayOfYear = format("day.of.year");
        this.dayBriefly = format("day.brief");
        this.month = format("month");
        this.monthAlone = format("month.alone");
        this.moment = format("moment");
        this.clock = format("clock");
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(messages.getString(key), locale);
    }

    /** @throws IllegalArgumentException if it is nothing of a calendar */
    String written(Object time) {
        return switch (time) {
            case LocalDate date -> day.format(date);
            case YearMonth yearMonth -> month.format(yearMonth);
            case Year year -> year.toString();
            case Period period -> stretch(period.from(), period.to());
            case LocalTime hour -> clock.format(hour);
            case LocalDateTime at -> moment.format(at);
            default -> throw new IllegalArgumentException("no calendar has a " + time.getClass());
        };
    }

    /** "8 to 14 February 2016", with no more than is needed to tell the first day. */
    private String stretch(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day.format(from);
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return filled("stretch.month", Integer.toString(from.getDayOfMonth()), day.format(to));
        }
        return filled(
                "stretch", from.getYear() == to.getYear() ? dayOfYear.format(from) : day.format(from), day.format(to));
    }

    /** "5 Feb", "1–7 Feb", "October", "2022", "28 Dec – 3 Jan": without the year, unless it is a whole one or several. */
    String brief(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (Dates.wholeYear(period)) {
            return Integer.toString(from.getYear());
        }
        if (Dates.wholeMonth(period)) {
            return monthAlone.format(from);
        }
        if (from.equals(to)) {
            return dayBriefly.format(from);
        }
        if (Dates.tellsYear(period)) {
            return from.getYear() + " – " + to.getYear();
        }
        return from.getMonth() == to.getMonth()
                ? filled("stretch.brief", Integer.toString(from.getDayOfMonth()), dayBriefly.format(to))
                : dayBriefly.format(from) + " – " + dayBriefly.format(to);
    }

    private String filled(String key, String... values) {
        return new MessageFormat(messages.getString(key), locale).format(values);
    }
}
