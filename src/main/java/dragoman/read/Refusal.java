package dragoman.read;

/** Ends the reading of one text; {@link ArticleReader} turns it into a {@link Reading.Refused}. */
final class Refusal extends Exception {

    /** Takes one line that says what is wrong and what to do. */
    Refusal(String message) {
        super(message, null, false, false);
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
