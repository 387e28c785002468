package dragoman.deliver;

import java.util.Locale;

/** The sorts of chat that the bot tells apart. */
public enum ChatKind {
    PRIVATE,
    /** A group or supergroup, with or without forum topics. */
    GROUP,
    /** Only its admins write there. */
    CHANNEL;

    /** The name that the store keeps. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the Bot API's name for it. */
    static ChatKind of(String type) {
        return switch (type) {
            case "private" -> PRIVATE;
            case "channel" -> CHANNEL;
            default -> GROUP;
        };
    }
}
