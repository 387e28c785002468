package dragoman.dialogue;

import dragoman.compose.Phrasebook;
import dragoman.deliver.Channel;
import dragoman.deliver.ChatKind;
import dragoman.deliver.IncomingMessage;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.model.Function;
import dragoman.model.Question;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signs a channel up from its admin's private chat: "/subscribe @channel daily 18:00 Europe/Paris", and so for what it has
 * and how to end it. Telegram is asked each time whether that person may, and whether the bot can post there.
 */
final class ChannelOrders {

    /** A public channel by its name or link, a private one by its number; with the small words around it. */
    private static final Pattern CHANNEL = Pattern.compile("(?i)(?<!\\S)(?:(?:in|to|for|on|of|from|at)\\s+)?"
            + "(?:(?:the|my|our)\\s+)?(?:channel\\s+)?"
            + "(?:(?:https?://)?t\\.me/|@)(?<name>[a-z]\\w{3,31})(?:'s|’s)?(?:\\s+channel)?(?!\\w)"
            + "|(?<!\\S)(?<number>-100\\d{5,15})(?!\\S)");

    private static final Map<String, Function> COMMANDS =
            Map.of("/subscribe", Function.SUBSCRIBE, "/unsubscribe", Function.UNSUBSCRIBE, "/status", Function.STATUS);

    private final Brain brain;
    private final Manners manners;
    private final Talk.Rights rights;

    ChannelOrders(Brain brain, Manners manners, Talk.Rights rights) {
        this.brain = brain;
        this.manners = manners;
        this.rights = rights;
    }

    /** The reply to a message that orders something for a channel; empty where it does not. */
    Optional<OutgoingMessage> reply(IncomingMessage message, Phrasebook book) {
        Matcher channel = CHANNEL.matcher(message.text());
        if (message.forward() != null || !channel.find()) {
            return Optional.empty();
        }
        String rest = new StringBuilder(message.text())
                .replace(channel.start(), channel.end(), "")
                .toString()
                .strip();
        String name = channel.group("number") == null ? "@" + channel.group("name") : channel.group("number");
        return Optional.ofNullable(call(rest)).map(call -> reply(message, call, name, book));
    }

    private Question.@Nullable Call call(String words) {
        String command = words.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        Function function = COMMANDS.get(command);
        if (function != null) {
            return new Question.Call(
                    words, function, words.substring(command.length()).strip(), 1);
        }
        return brain.subscriptionCall(words)
                .map(f -> new Question.Call(words, f, words, 1))
                .orElse(null);
    }

    private OutgoingMessage reply(IncomingMessage message, Question.Call call, String name, Phrasebook book) {
        if (message.kind() != ChatKind.PRIVATE) {
            return Said.in(book, "channel.elsewhere");
        }
        return switch (rights.channel(name, message.sender())) {
            case Channel.Open(String chat) ->
                done(new Ask(null, chat, 0, call.asked(), message.at()), call, name, message);
            case Channel.Closed(Channel.Why why) -> Said.in(book, line(why), name);
        };
    }

    private OutgoingMessage done(Ask ask, Question.Call call, String name, IncomingMessage message) {
        if (call.function() == Function.SUBSCRIBE) {
            manners.heard(ask.chat(), message.language());
        }
        Phrasebook book = manners.book(message.chat(), message.language());
        return Said.in(
                book,
                Stream.concat(
                                Stream.of(Block.Phrase.of("channel.for", name)),
                                brain.subscribe(ask, call, ChatKind.CHANNEL.word()).blocks().stream())
                        .toList());
    }

    private static String line(Channel.Why why) {
        return switch (why) {
            case UNKNOWN -> "channel.unknown";
            case NO_CHANNEL -> "channel.none";
            case SILENT -> "channel.silent";
            case NOT_HIS -> "channel.admins";
            case UNTOLD -> "channel.later";
        };
    }
}
