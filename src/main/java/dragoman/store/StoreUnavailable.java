package dragoman.store;

/** The store cannot be opened, and trying again will not help; the message names it and says what to do next. */
public final class StoreUnavailable extends RuntimeException {

    StoreUnavailable(String message) {
        super(message);
    }

    StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
