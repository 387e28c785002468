package dragoman.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.deliver.Channel.Why;
import java.util.function.Function;

/** Asks Telegram about a channel, step by step, and ends at the first that is not as it must be. */
final class ChannelCheck {

    private final Function<Call, Reply> line;
    private final Introduction bot;

    ChannelCheck(Function<Call, Reply> line, Introduction bot) {
        this.line = line;
        this.bot = bot;
    }

    Channel of(String channel, String user) {
        if (!(bot instanceof Identity me)) {
            return closed(Why.UNTOLD);
        }
        return switch (line.apply(Requests.chat(channel))) {
            case Reply.Done(JsonNode chat) when !chat.path("type").asText().equals("channel") -> closed(Why.NO_CHANNEL);
            case Reply.Done(JsonNode chat) -> members(chat.path("id").asText(), "" + me.id(), user);
            case Reply other -> closed(refused(other) ? Why.UNKNOWN : Why.UNTOLD);
        };
    }

    private Channel members(String chat, String me, String user) {
        Reply mine = line.apply(Requests.member(chat, me));
        if (!mayPost(mine)) {
            return closed(mine instanceof Reply.Done || refused(mine) ? Why.SILENT : Why.UNTOLD);
        }
        Reply his = line.apply(Requests.member(chat, user));
        if (!mayPost(his)) {
            return closed(his instanceof Reply.Done || refused(his) ? Why.NOT_HIS : Why.UNTOLD);
        }
        return new Channel.Open(chat);
    }

    /** An owner may always. */
    private static boolean mayPost(Reply reply) {
        return reply instanceof Reply.Done(JsonNode member)
                && (member.path("status").asText().equals("creator")
                        || (member.path("status").asText().equals("administrator")
                                && member.path("can_post_messages").asBoolean()));
    }

    /** Telegram has understood the question and says no, as of a chat that the bot cannot see. */
    private static boolean refused(Reply reply) {
        return reply instanceof Reply.Denied denied && (denied.code() == 400 || denied.code() == 403);
    }

    private static Channel closed(Why why) {
        return new Channel.Closed(why);
    }
}
