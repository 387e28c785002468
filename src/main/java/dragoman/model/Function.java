package dragoman.model;

import java.util.Locale;

/** What a message asks of the bot itself, rather than of its sources. */
public enum Function {
    SUBSCRIBE,
    UNSUBSCRIBE,
    STATUS,
    SUMMARY,
    TIMELINE,
    TOPICS,
    ACTORS,
    SOURCES,
    ABOUT,
    HELP,
    LANGUAGE,
    FORGET,
    SETTINGS,
    GREETING,
    THANKS,
    GOODBYE,
    FEEDBACK;

    /** The name that JSON replies use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean smalltalk() {
        return switch (this) {
            case GREETING, THANKS, GOODBYE, FEEDBACK -> true;
            default -> false;
        };
    }
}
