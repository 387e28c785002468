package dragoman.compose;

import dragoman.model.Block;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the bot itself says, in one language. Passages are never translated.
 *
 * <p>The texts are in {@code messages.properties} (English) and its sisters. Start with {@link #of}; thread-safe.
 */
public final class Phrasebook {

    /** The languages that there are message files for, English first. */
    public static final List<String> LANGUAGES = List.of("en", "ar", "ru", "fr", "de");

    /** The one for consoles and JSON. */
    public static final Phrasebook ENGLISH = new Phrasebook(Locale.ENGLISH);

    private static final Map<String, Phrasebook> BOOKS = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final Direction direction;

    private Phrasebook(Locale locale) {
        this.locale = locale;
        this.messages = ResourceBundle.getBundle(
                "dragoman.compose.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.day = DateTimeFormatter.ofPattern(messages.getString("day"), locale);
        this.moment = DateTimeFormatter.ofPattern(messages.getString("moment"), locale);
        this.direction = Direction.of(locale);
    }

    /**
     * The book of a language, English where there is none.
     *
     * @param language an IETF tag such as {@code de} or {@code pt-br}; null for English
     */
    public static Phrasebook of(@Nullable String language) {
        return known(language)
                .map(l -> l.equals("en") ? ENGLISH : BOOKS.computeIfAbsent(l, k -> new Phrasebook(Locale.of(k))))
                .orElse(ENGLISH);
    }

    /** The language of a tag, if there is a message file for it: {@code de} for {@code de-AT}. */
    public static Optional<String> known(@Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(t -> Locale.forLanguageTag(t.replace('_', '-')).getLanguage())
                .filter(LANGUAGES::contains);
    }

    /**
     * What is said to a question in a language that is not read, in that language.
     *
     * @param language an ISO 639-1 code; one that no file knows is answered in English
     */
    public static String unread(String language) {
        String key = ENGLISH.messages.containsKey("foreign." + language) ? "foreign." + language : "foreign";
        return Direction.of(Locale.of(language)).line(of(language).messages.getString(key));
    }

    /** Its language, such as {@code ar}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The language's name for itself. */
    public String ownName() {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /**
     * A text of the message files with its holes filled, fit to stand where the direction of writing is the language's own,
     * as on a button.
     *
     * @throws MissingResourceException if no file has the key
     */
    public String say(String key, Object... arguments) {
        return filled(key, List.of(arguments));
    }

    /** A line of the bot's own, in this language; a text that other code made in English stays as it is where unknown. */
    String line(Block.Line line) {
        return english() ? line.text() : EnglishLines.in(line.text(), this).orElse(line.text());
    }

    String line(Block.Phrase phrase) {
        return direction.line(filled(phrase.key(), phrase.arguments()));
    }

    /** A passage as it is, marked where its direction may be another than that of the lines around it. */
    String passage(String text) {
        return direction.passage(text);
    }

    /** The line that names a source: outlet and author stay as they are, the rest is of this language. */
    String source(String english) {
        return english() ? english : direction.line(EnglishLines.source(english, this));
    }

    /** A line said under the key, its arguments foreign text. */
    String lineOf(String key, List<?> arguments) {
        return direction.line(filled(key, arguments));
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** What stands between the parts of a list. */
    String comma() {
        return messages.getString("source.comma") + " ";
    }

    /** Foreign text within a line of this language. */
    String foreign(String text) {
        return direction.foreign(text);
    }

    boolean english() {
        return this == ENGLISH;
    }

    private String filled(String key, List<?> arguments) {
        Object[] values = arguments.stream().map(this::written).toArray();
        return new MessageFormat(direction.commandsKept(messages.getString(key)), locale).format(values);
    }

    private String written(Object argument) {
        return switch (argument) {
            case LocalDate date -> day(date);
            case TemporalAccessor moment -> this.moment.format(moment);
            case Block.Phrase phrase -> filled(phrase.key(), phrase.arguments());
            case String text -> foreign(text);
            default -> argument.toString();
        };
    }
}
