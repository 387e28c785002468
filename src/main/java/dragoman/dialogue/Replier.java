package dragoman.dialogue;

import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Received;
import java.util.List;

/**
 * Answers a message.
 *
 * <p>A crash may make it answer the same message again, so what it writes down must bear being written twice.
 */
@FunctionalInterface
public interface Replier {

    /** The messages to send back, in order; none when there is nothing to say. */
    List<OutgoingMessage> reply(IncomingMessage message);

    /** What to do about a press of a button, an edit, an inline search and the like; nothing, where none of them is used. */
    default Reaction react(Received.Event event) {
        return Reaction.NONE;
    }
}
