package dragoman.compose;

import java.util.List;
import java.util.stream.Stream;

/** The commands of a chat, as Telegram lists them and {@code /help} explains them. */
public final class CommandList {

    /** Who sees a menu. */
    public enum Audience {
        PRIVATE,
        GROUP,
        /** The private chat of whoever runs the bot. */
        ADMIN
    }

    /**
     * A command and what it does.
     *
     * @param command without its slash
     */
    public record Item(String command, String description) {}

    private static final List<String> SHARED = List.of(
            "ask",
            "summary",
            "timeline",
            "who",
            "positions",
            "quotes",
            "check",
            "topics",
            "sources",
            "subscribe",
            "unsubscribe",
            "status",
            "settings");
    private static final List<String> OF_A_PERSON = List.of("export", "forget", "privacy");
    private static final List<String> OF_AN_ADMIN = List.of("add", "feeds", "stats", "broadcast");
    private static final String LAST = "help";

    private CommandList() {}

    public static List<Item> of(Audience audience, Phrasebook book) {
        return commands(audience)
                .map(command -> new Item(command, book.say("command." + command)))
                .toList();
    }

    static Stream<String> commands(Audience audience) {
        Stream<String> more = switch (audience) {
            case PRIVATE -> OF_A_PERSON.stream();
            case GROUP -> Stream.of("forget");
            case ADMIN -> Stream.concat(OF_A_PERSON.stream(), OF_AN_ADMIN.stream());
        };
        return Stream.of(SHARED.stream(), more, Stream.of(LAST)).flatMap(s -> s);
    }
}
