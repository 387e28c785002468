package dragoman.intake;

import dragoman.read.Fetched;
import dragoman.read.Web;
import dragoman.store.HostTurns;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks web servers politely: one request a host at a time, whichever process makes it, a pause behind each, and none
 * before a server that said when to come again wants it. Thread-safe.
 */
final class Visitor {

    private static final int MOST_REDIRECTS = 5;

    /** Whoever must wait longer for a host does something else meanwhile. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(20);

    private final Web web;
    private final HostTurns turns;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Courtesy courtesy;

    Visitor(Web web, HostTurns turns, InstantSource clock, Sleeper sleeper, Courtesy courtesy) {
        this.web = web;
        this.turns = turns;
        this.clock = clock;
        this.sleeper = sleeper;
        this.courtesy = courtesy;
    }

    /** What a site says to being asked: the pause that it wants, or empty where it wants no programs there. */
    interface Gate extends Function<String, Optional<Duration>> {}

    /** Asks for a feed, or for a site's rules, which need no leave. */
    Visit visit(String address, @Nullable String etag, @Nullable String lastModified) {
        return visit(address, etag, lastModified, any -> Optional.of(Duration.ZERO));
    }

    /** Asks for what lies at an address, with leave at each hop. */
    Visit visit(String address, @Nullable String etag, @Nullable String lastModified, Gate gate) {
        String at = address;
        String settled = address;
        boolean forGood = true;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Optional<Duration> pause = gate.apply(at);
            if (pause.isEmpty()) {
                return new Visit.Unwelcome();
            }
            Visit visit = ask(at, etag, lastModified, pause.get());
            if (!(visit instanceof Visit.Paid(Fetched fetched, String _) && fetched instanceof Fetched.Moved moved)) {
                return visit instanceof Visit.Paid paid ? new Visit.Paid(paid.fetched(), settled) : visit;
            }
            at = moved.to();
            forGood = forGood && moved.permanent();
            settled = forGood ? at : settled;
        }
        return new Visit.Paid(new Fetched.Failed(Fetched.Fault.REDIRECT, String.valueOf(MOST_REDIRECTS)), address);
    }

    private Visit ask(String address, @Nullable String etag, @Nullable String lastModified, Duration pause) {
        Optional<String> host = Web.host(address);
        if (host.isEmpty()) {
            return new Visit.Paid(new Fetched.Failed(Fetched.Fault.ADDRESS, ""), address);
        }
        try {
            Optional<Instant> busy = awaitTurn(host.get());
            return busy.isPresent()
                    ? new Visit.Busy(busy.get())
                    : new Visit.Paid(asked(host.get(), address, etag, lastModified, pause), address);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Visit.Paid(new Fetched.Failed(Fetched.Fault.STOPPED, ""), address);
        }
    }

    private Fetched asked(
            String host, String address, @Nullable String etag, @Nullable String lastModified, Duration pause) {
        Fetched fetched = web.get(address, etag, lastModified);
        Instant now = clock.instant();
        Instant polite = now.plus(pause.compareTo(courtesy.pause()) > 0 ? pause : courtesy.pause());
        Instant free = fetched instanceof Fetched.Denied denied
                ? RetryAfter.of(denied.retryAfter(), now)
                        .filter(wanted -> wanted.isAfter(polite))
                        .orElse(polite)
                : polite;
        turns.release(host, free);
        return fetched;
    }

    /** Empty once it is our turn; else when to come again. */
    private Optional<Instant> awaitTurn(String host) throws InterruptedException {
        Instant patient = clock.instant().plus(LONGEST_WAIT);
        while (true) {
            Instant now = clock.instant();
            Optional<Instant> free =
                    turns.take(host, now, now.plus(courtesy.patience()).plusSeconds(5));
            if (free.isEmpty() || free.get().isAfter(patient) || now.isAfter(patient)) {
                return free;
            }
            Duration wait = Duration.between(now, free.get());
            sleeper.sleep(wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait);
        }
    }

    /** Waits; a test's sleeper turns the clock instead. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }
}
