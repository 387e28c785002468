package dragoman.model;

import java.util.Locale;

/** What a message asks of the bot itself, rather than of its sources. */
public enum Function {
    SUBSCRIBE,
    UNSUBSCRIBE,
    STATUS,
    SUMMARY,
    TIMELINE,
    POSITIONS,
    QUOTES,
    TOPICS,
    ACTORS,
    SOURCES,
    ABOUT,
    PRIVACY,
    HELP,
    LANGUAGE,
    FORGET,
    SETTINGS,
    EXPORT,
    ADD,
    FEEDS,
    STATS,
    BROADCAST,
    GREETING,
    THANKS,
    GOODBYE,
    FEEDBACK;

    /** The name that JSON replies use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is for those alone who run the bot. */
    public boolean administrative() {
        return switch (this) {
            case ADD, FEEDS, STATS, BROADCAST -> true;
            default -> false;
        };
    }

    public boolean smalltalk() {
        return switch (this) {
            case GREETING, THANKS, GOODBYE, FEEDBACK -> true;
            default -> false;
        };
    }
}
