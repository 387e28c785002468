package dragoman.model;

import java.time.LocalDate;

/** A stretch of days, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on " + to + ", before it begins on " + from);
        }
    }

    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** As ISO 8601 writes an interval, or one day alone. */
    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + "/" + to;
    }
}
