package dragoman.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a message wants; each has its training phrases in {@code data/intents}. */
public enum Intent {
    WHAT_SAID,
    WHO_SAID,
    WHO_DID,
    WHO_IS,
    POSITION,
    CONDITION,
    HOW_MANY,
    WHEN,
    WHERE,
    WHY,
    HOW,
    WHAT_HAPPENED,
    WHAT_NEXT,
    WHAT_FACT,
    CLAIM,
    QUOTE_CHECK,
    COMPARE,
    LIST,
    SUMMARY(Function.SUMMARY),
    TIMELINE(Function.TIMELINE),
    TOPICS(Function.TOPICS),
    ACTORS(Function.ACTORS),
    SOURCES(Function.SOURCES),
    SUBSCRIBE(Function.SUBSCRIBE),
    UNSUBSCRIBE(Function.UNSUBSCRIBE),
    STATUS(Function.STATUS),
    HELP(Function.HELP),
    ABOUT(Function.ABOUT),
    LANGUAGE(Function.LANGUAGE),
    FORGET(Function.FORGET),
    SETTINGS(Function.SETTINGS),
    GREETING(Function.GREETING),
    THANKS(Function.THANKS),
    GOODBYE(Function.GOODBYE),
    FEEDBACK(Function.FEEDBACK),
    OUT_OF_SCOPE;

    private final @Nullable Function function;

    Intent() {
        this(null);
    }

    Intent(@Nullable Function function) {
        this.function = function;
    }

    /** The bot's own function that the intent calls for, if any. */
    public Optional<Function> function() {
        return Optional.ofNullable(function);
    }

    /** Whether several passages answer together, none of them alone. */
    public boolean several() {
        return switch (this) {
            case LIST, COMPARE, SUMMARY, TIMELINE -> true;
            default -> false;
        };
    }

    /** The name that files and JSON use, such as {@code what-said}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Intent> ofWord(String word) {
        return Arrays.stream(values()).filter(i -> i.word().equals(word)).findFirst();
    }
}
