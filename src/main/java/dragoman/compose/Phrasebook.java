package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Period;
import java.text.MessageFormat;
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
    private final Calendar calendar;
    private final Plurals plurals;
    private final Numbers numbers;
    private final Direction direction;

    private Phrasebook(Locale locale) {
        this.locale = locale;
        this.messages = ResourceBundle.getBundle(
                "dragoman.compose.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.calendar = new Calendar(messages, locale);
        this.plurals = new Plurals(locale);
        this.numbers = new Numbers(locale);
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
        return filled(Block.Phrase.of(key, arguments));
    }

    /** A line of the bot's own, in this language. */
    String line(Block.Phrase phrase) {
        return direction.line(filled(phrase));
    }

    /** A line of the bot's own as it is drawn on a sheet. */
    String drawn(Block.Phrase phrase) {
        return direction.line(direction.drawn(filled(phrase)));
    }

    /** A passage as it is, marked where its direction may be another than that of the lines around it. */
    String passage(String text) {
        return direction.passage(text);
    }

    /** "5 Feb", "1–7 Feb", as a picture has room for. */
    String brief(Period period) {
        return calendar.brief(period);
    }

    /** How the language writes, with European digits. */
    Locale locale() {
        return numbers.locale();
    }

    /** Whether lines begin at the right. */
    boolean rightToLeft() {
        return direction == Direction.RIGHT_TO_LEFT;
    }

    private String filled(Block.Phrase phrase) {
        List<String> values = phrase.arguments().stream().map(this::written).toList();
        return switch (phrase.key()) {
            case Block.Phrase.AND -> joined(values, "list.and");
            case Block.Phrase.OR -> joined(values, "list.or");
            case Block.Phrase.ROW -> String.join(messages.getString("list.comma") + " ", values);
            case Block.Phrase.SERIES -> String.join(messages.getString("list.semicolon") + " ", values);
            default -> filled(text(phrase), values);
        };
    }

    private String filled(String text, List<String> values) {
        return new MessageFormat(direction.commandsKept(text), locale).format(values.toArray());
    }

    /** The text of a key; of one that counts, the form that goes with its number. */
    private String text(Block.Phrase phrase) {
        return messages.containsKey(phrase.key())
                ? messages.getString(phrase.key())
                : messages.getString(phrase.key() + "." + plurals.form(phrase.arguments()));
    }

    /** "A, B and C". */
    private String joined(List<String> values, String last) {
        int end = values.size() - 1;
        return end < 1
                ? String.join("", values)
                : filled(
                        messages.getString(last),
                        List.of(
                                String.join(messages.getString("list.comma") + " ", values.subList(0, end)),
                                values.get(end)));
    }

    private String written(Object argument) {
        return switch (argument) {
            case Block.Phrase phrase -> filled(phrase);
            case String text -> direction.foreign(text);
            case Number number -> numbers.of(number.longValue());
            default -> calendar.written(argument);
        };
    }
}
