package dragoman.store;

import dragoman.model.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The posts that articles give to one actor; the same post told in more or fewer words is one. */
final class Tenures {

    /** Words that make another post of the one behind them. */
    private static final Set<String> OTHERWISE = Set.of(
            "former",
            "ex",
            "ex-",
            "deputy",
            "vice",
            "acting",
            "assistant",
            "shadow",
            "under",
            "interim",
            "incoming",
            "outgoing",
            "late",
            "designate",
            "retired",
            "then",
            "future",
            "next",
            "co");

    private final List<Tenure> held = new ArrayList<>();

    void add(String role, @Nullable String of, LocalDate day) {
        for (int i = 0; i < held.size(); i++) {
            Tenure known = held.get(i);
            boolean sameState = known.of() == null || of == null || known.of().equals(of);
            if (sameState && same(post(known.role(), known.of()), post(role, of))) {
                held.set(i, united(known, role, of, day));
                return;
            }
        }
        held.add(new Tenure(role, of, day, day));
    }

    /** The role without "of Norvale" where it is known to be a post of Norvale's. */
    private static String post(String role, @Nullable String of) {
        return of != null && role.endsWith(" of " + of)
                ? role.substring(0, role.length() - of.length() - " of ".length())
                : role;
    }

    private static boolean same(String one, String other) {
        String shorter = (one.length() <= other.length() ? one : other).toLowerCase(Locale.ROOT);
        String longer = (one.length() <= other.length() ? other : one).toLowerCase(Locale.ROOT);
        if (longer.equals(shorter)) {
            return true;
        }
        return longer.endsWith(" " + shorter)
                && Arrays.stream(longer.substring(0, longer.length() - shorter.length())
                                .strip()
                                .split("[\\s-]+"))
                        .noneMatch(OTHERWISE::contains);
    }

    private static Tenure united(Tenure known, String role, @Nullable String of, LocalDate day) {
        return new Tenure(
                role.length() > known.role().length() ? role : known.role(),
                known.of() == null ? of : known.of(),
                day.isBefore(known.first()) ? day : known.first(),
                day.isAfter(known.last()) ? day : known.last());
    }

    List<Tenure> latestFirst() {
        return held.stream()
                .sorted(Comparator.comparing(Tenure::last)
                        .thenComparing(Tenure::first)
                        .reversed()
                        .thenComparing(Tenure::role))
                .toList();
    }
}
