package dragoman.dialogue;

import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Received;
import java.util.List;
import java.util.Optional;

/**
 * Answers a message.
 *
 * <p>A crash may make it answer the same message again, so what it writes down must bear being written twice.
 */
@FunctionalInterface
public interface Replier {

    /** The messages to send back, in order; none when there is nothing to say. */
    List<OutgoingMessage> reply(IncomingMessage message);

    /** What to say where the reply takes longer than a second; the reply takes its place. Nothing, where it need not be said. */
    default Optional<OutgoingMessage> meanwhile(IncomingMessage message) {
        return Optional.empty();
    }

    /** What to do about a press of a button, an edit, an inline search and the like; nothing, where none of them is used. */
    default Reaction react(Received.Event event) {
        return Reaction.NONE;
    }

    /** Forgets what is too old to be of use; called every hour. */
    default void tidy() {}
}
