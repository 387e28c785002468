package dragoman.deliver;

import java.util.Locale;

/** The sorts of chat that the bot tells apart. */
public enum ChatKind {
    PRIVATE,
    GROUP;

    /** The name that the store keeps. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
