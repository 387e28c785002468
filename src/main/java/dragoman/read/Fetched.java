package dragoman.read;

import org.jspecify.annotations.Nullable;

/** What one request to a web server led to. Start with {@link Web}. */
public sealed interface Fetched {

    /** The server sent what was asked for; {@link FeedReader} makes something of it. */
    final class Body implements Fetched {

        private final Raw raw;
        private final @Nullable String etag;
        private final @Nullable String lastModified;

        Body(Raw raw, @Nullable String etag, @Nullable String lastModified) {
            this.raw = raw;
            this.etag = etag;
            this.lastModified = lastModified;
        }

        Raw raw() {
            return raw;
        }

        /** What the server calls this version, to be sent back; null where it does not say. */
        public @Nullable String etag() {
            return etag;
        }

        /** When the server says this version to be from, in its own words, to be sent back. */
        public @Nullable String lastModified() {
            return lastModified;
        }
    }

    /** It is what it was when the validators were given. */
    record Unchanged() implements Fetched {}

    /**
     * It is elsewhere.
     *
     * @param to whole address
     * @param permanent whether the old address should not be asked again
     */
    record Moved(String to, boolean permanent) implements Fetched {}

    /**
     * The server says no.
     *
     * @param code the HTTP status, neither 200 nor 304 nor a redirect
     * @param retryAfter what the server says of when to come again, as it stands; often null
     */
    record Denied(int code, @Nullable String retryAfter) implements Fetched {}

    /**
     * There is no answer, or none that may be taken.
     *
     * @param detail a few words or a number more; may be empty
     */
    record Failed(Fault fault, String detail) implements Fetched {}

    /** Why there is no answer. */
    enum Fault {
        /** Neither http nor https, or no address at all. */
        ADDRESS,
        /** It leads into a network that is not public. */
        PRIVATE,
        /** It would lead from https to http, or from one place to the next without end. */
        REDIRECT,
        /** No connection, or a broken one. */
        CONNECTION,
        LATE,
        LARGE,
        /** The program is to end. */
        STOPPED
    }
}
