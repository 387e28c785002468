package dragoman.dialogue;

import dragoman.compose.Phrasebook;
import dragoman.store.Chat;
import dragoman.store.ChatSettings;
import dragoman.store.Chats;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How each chat wants to be talked to: in which language, and at what length. Thread-safe. */
public final class Manners {

    static final String LANGUAGE = "language";
    static final String LENGTH = "length";
    static final String SHORT = "short";
    static final String FULL = "full";
    /** Whatever language Telegram says that the reader has. */
    static final String OWN = "own";

    private static final String HEARD = "heard";
    private static final Pattern SHORTER = Pattern.compile("(?i)\\b(?:short(?:er)?|brief(?:er|ly)?|less)\\b");
    private static final Pattern LONGER = Pattern.compile("(?i)\\b(?:long(?:er)?|full|detailed|more)\\b");
    private static final Map<String, String> NAMES =
            Map.of("english", "en", "arabic", "ar", "russian", "ru", "french", "fr", "german", "de");

    private final Chats chats;
    private final ChatSettings settings;

    public Manners(Chats chats, ChatSettings settings) {
        this.chats = chats;
        this.settings = settings;
    }

    /** The language that a chat has chosen, if any. */
    Optional<String> chosen(String chat) {
        return chats.find(chat).map(Chat::language);
    }

    /**
     * The texts for a chat: in the language that it has chosen, else in that of who writes, else in that of who wrote last.
     *
     * @param told the language of the writer's Telegram, if known
     */
    public Phrasebook book(String chat, @Nullable String told) {
        return Phrasebook.of(chosen(chat)
                .or(() -> Optional.ofNullable(told))
                .or(() -> settings.find(chat, HEARD))
                .orElse(null));
    }

    /** Remembers the language of who writes in a chat, for what is sent there without being asked for. */
    void heard(String chat, @Nullable String told) {
        Optional<String> known = Phrasebook.known(told);
        if (known.isPresent() && !settings.find(chat, HEARD).equals(known)) {
            settings.set(chat, HEARD, known.get());
        }
    }

    boolean brief(String chat) {
        return settings.find(chat, LENGTH).filter(SHORT::equals).isPresent();
    }

    /** Sets a language or a length; a value that is none changes nothing. */
    void set(String chat, Press.Setting wish) {
        if (wish.name().equals(LANGUAGE)) {
            chats.language(chat, Phrasebook.known(wish.value()).orElse(null));
        } else {
            settings.set(chat, LENGTH, wish.value().equals(SHORT) ? SHORT : null);
        }
    }

    void forget(String chat) {
        settings.forget(chat);
    }

    /** What a message in plain words wants set: "answer in Arabic", "shorter answers please". */
    static Optional<Press.Setting> in(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .flatMap(w -> Stream.concat(
                        Stream.ofNullable(NAMES.get(w)), Stream.of(w).filter(Phrasebook.LANGUAGES::contains)))
                .findFirst()
                .map(l -> new Press.Setting(LANGUAGE, l))
                .or(() -> length(words));
    }

    private static Optional<Press.Setting> length(String words) {
        return SHORTER.matcher(words).find()
                ? Optional.of(new Press.Setting(LENGTH, SHORT))
                : LONGER.matcher(words).find() ? Optional.of(new Press.Setting(LENGTH, FULL)) : Optional.empty();
    }
}
