package dragoman.intake;

import dragoman.read.Fetched;
import dragoman.read.Robots;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Asks each site once in a while whether its pages may be fetched. Thread-safe. */
final class Leave implements Visitor.Gate {

    private static final Duration HOLDS = Duration.ofHours(12);
    private static final Duration HOLDS_WHERE_UNSETTLED = Duration.ofMinutes(10);

    /** More sites than this in half a day are forgotten and asked anew. */
    private static final int MOST_SITES = 1_000;

    private record Granted(Robots robots, Instant until) {}

    private final Visitor visitor;
    private final InstantSource clock;
    private final Map<String, Granted> sites = new ConcurrentHashMap<>();

    Leave(Visitor visitor, InstantSource clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    @Override
    public Optional<Duration> apply(String page) {
        Robots robots = robots(page);
        return robots.allow(page) ? Optional.of(robots.pause()) : Optional.empty();
    }

    /** Whether a refusal is the site's own word, and not only that of a server at a loss. */
    boolean isSettled(String page) {
        return !robots(page).isUnsettled();
    }

    private Robots robots(String page) {
        String address = Robots.address(page);
        Granted held = sites.get(address);
        if (held != null && held.until.isAfter(clock.instant())) {
            return held.robots;
        }
        Robots robots = Robots.of(
                address,
                visitor.visit(address, null, null) instanceof Visit.Paid paid
                        ? paid.fetched()
                        : new Fetched.Failed(Fetched.Fault.LATE, ""));
        if (sites.size() >= MOST_SITES) {
            sites.clear();
        }
        sites.put(
                address,
                new Granted(robots, clock.instant().plus(robots.isUnsettled() ? HOLDS_WHERE_UNSETTLED : HOLDS)));
        return robots;
    }
}
