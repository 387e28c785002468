package dragoman.dialogue;

import dragoman.deliver.Courtesy;
import java.util.List;

/**
 * What the bot does about something that is no question.
 *
 * @param messages to the chat where it happened, owed from now on; for an inline search, which has no chat, none
 * @param courtesies said at once, and left at that where Telegram does not take them
 */
public record Reaction(List<OutgoingMessage> messages, List<Courtesy> courtesies) {

    public static final Reaction NONE = new Reaction(List.of(), List.of());

    public Reaction {
        messages = List.copyOf(messages);
        courtesies = List.copyOf(courtesies);
    }
}
