package dragoman;

/** Something about the call is wrong; the message says in one line what to do. Ends the program with exit code 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
