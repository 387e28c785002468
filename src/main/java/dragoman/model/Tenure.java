package dragoman.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post as the sources give it to somebody, with the time of the articles that do.
 *
 * @param role as the sources put it
 * @param of the canonical name of the state or body, or null where they do not say
 * @param first day of the oldest article that gives the role
 * @param last day of the newest one
 */
public record Tenure(String role, @Nullable String of, LocalDate first, LocalDate last) {

    public Tenure {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a role cannot end on " + last + " and begin on " + first);
        }
    }
}
