package dragoman.intake;

import dragoman.read.Fetched;
import java.time.Instant;

/** What a polite request led to, redirects followed. */
sealed interface Visit {

    /**
     * There was an answer, or a fault; never a redirect.
     *
     * @param settled the address to ask next time: where the first one has moved to for good
     */
    record Paid(Fetched fetched, String settled) implements Visit {}

    /** A host on the way is not to be asked before a moment that is too far off to wait for. */
    record Busy(Instant until) implements Visit {}

    /** The site does not want programs there. */
    record Unwelcome() implements Visit {}
}
