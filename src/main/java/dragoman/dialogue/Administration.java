package dragoman.dialogue;

import dragoman.model.Block;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What whoever runs the bot may have it do from the chat.
 *
 * @param admins the numbers of those who may
 * @param add takes in an article, given by its address or as text; replies with what became of it
 * @param feeds lists the feeds, or changes them by the words given
 * @param stats tells how the bot is doing
 * @param broadcast owes a message to every chat that can be written to
 */
public record Administration(
        Set<String> admins,
        Function<String, List<Block>> add,
        Function<String, List<Block>> feeds,
        Supplier<List<Block>> stats,
        Broadcast broadcast) {

    public Administration {
        admins = Set.copyOf(admins);
    }

    /** Owes a message to many chats. */
    @FunctionalInterface
    public interface Broadcast {

        /**
         * @param key what is sent under the same key is sent once
         * @return how many chats it goes to
         */
        int send(String key, String words);
    }
}
