package dragoman.deliver;

/** What an update turns out to be. */
public sealed interface Received {

    /** A message to answer. */
    record Addressed(IncomingMessage message) implements Received {}

    /** Something that asks for no answer: talk between others, an edit, a picture without words. */
    record NotForUs() implements Received {}

    /** An update of no known shape, for a person to look at. */
    record Unreadable(String why) implements Received {}
}
