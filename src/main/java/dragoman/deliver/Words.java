package dragoman.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message says, and whether it says it to the bot.
 *
 * @param named whether it names the bot
 * @param addressed whether it names the bot, replies to it, or asks with {@code /ask}
 */
record Words(String text, boolean named, boolean addressed) {

    private static final Pattern COMMAND = Pattern.compile("^/(\\w+)(?:@(\\w+))?(?=\\s|$)");

    /** A caption is as good as a text. */
    static Words of(JsonNode message, Identity me) {
        JsonNode text = message.path("text");
        String words = (text.isMissingNode() ? message.path("caption") : text)
                .asText("")
                .strip();
        Matcher command = COMMAND.matcher(words);
        if (command.find()) {
            String addressee = command.group(2);
            boolean asked = command.group(1).equalsIgnoreCase("ask") || repliesTo(message, me);
            boolean named = addressee != null && addressee.equalsIgnoreCase(me.username());
            return new Words(
                    "/" + command.group(1) + words.substring(command.end()), named, addressee == null ? asked : named);
        }
        return plain(words, message, me);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    private static Words plain(String words, JsonNode message, Identity me) {
        if (me.username().isEmpty()) {
            return new Words(words, false, repliesTo(message, me));
        }
        Pattern name = Pattern.compile("@" + Pattern.quote(me.username()) + "\\b[,:]?", Pattern.CASE_INSENSITIVE);
        Matcher mention = name.matcher(words);
        boolean mentioned = mention.find();
        String rest = mentioned ? mention.replaceAll("").strip().replaceAll(" {2,}", " ") : words;
        return new Words(rest, mentioned, mentioned || repliesTo(message, me));
    }

    /** In a forum each message "replies" to the one that opened its topic; that is not meant. */
    private static boolean repliesTo(JsonNode message, Identity me) {
        JsonNode replied = message.path("reply_to_message");
        return replied.path("from").path("id").asLong() == me.id() && !replied.has("forum_topic_created");
    }
}
