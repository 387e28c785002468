package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import dragoman.model.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {

    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final Pattern FORM = Pattern.compile("\\.(?:zero|one|two|few|many|other)$");
    private static final Block.Phrase COURIER = Block.Phrase.row(
            List.of("The Velm Courier", LocalDate.of(2021, 3, 6), "Jo Ray", Block.Phrase.of("source.paragraph", 3)));
    private static final Set<String> DIRECTIONS = Set.of("\u2066", "\u2068", "\u2069", "\u200F");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ru", "fr", "de"})
    void every_language_says_all_that_english_says_with_the_same_holes(String language) throws IOException {
        ResourceBundle english = bundle("");
        ResourceBundle other = bundle(language);
        Set<String> keys = english.keySet().stream()
                .filter(k -> !k.startsWith("foreign.") && !counts(k, english))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(own(language).stream().filter(k -> !counts(k, other)).collect(Collectors.toSet()))
                .isEqualTo(keys);
        keys.forEach(key -> assertThat(holes(other.getString(key))).as(key).isEqualTo(holes(english.getString(key))));
    }

    /** One article in English and two have two forms, in Arabic six. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru", "fr", "de"})
    void what_is_counted_has_all_forms_of_the_language(String language) throws IOException {
        Set<String> counted = bundle("").keySet().stream()
                .filter(k -> counts(k, bundle("")))
                .map(k -> FORM.matcher(k).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> forms = PluralRules.forLocale(Locale.of(language)).getKeywords();
        ResourceBundle messages = bundle(language.equals("en") ? "" : language);
        Set<String> own = language.equals("en") ? messages.keySet() : own(language);
        assertThat(counted).isNotEmpty();
        assertThat(own.stream().filter(k -> counts(k, messages)).collect(Collectors.toSet()))
                .isEqualTo(counted.stream()
                        .flatMap(k -> forms.stream().map(f -> k + "." + f))
                        .collect(Collectors.toSet()));
    }

    /** Whether a key is one of several forms; that there are ones for "one" and for "other" tells. */
    private static boolean counts(String key, ResourceBundle messages) {
        String stem = FORM.matcher(key).replaceFirst("");
        return !stem.equals(key) && messages.containsKey(stem + ".one") && messages.containsKey(stem + ".other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ar", "ru", "fr", "de"})
    void no_text_holds_an_apostrophe_that_the_format_would_swallow(String language) {
        ResourceBundle messages = bundle(language);
        messages.keySet()
                .forEach(key -> assertThat(messages.getString(key)).as(key).doesNotContain("'"));
    }

    @Test
    void a_chat_gets_the_language_of_its_tag_or_english() {
        assertThat(Phrasebook.of("de-AT").language()).isEqualTo("de");
        assertThat(Phrasebook.of("pt-br").language()).isEqualTo("en");
        assertThat(Phrasebook.of(null).language()).isEqualTo("en");
        assertThat(Phrasebook.of("ru").ownName()).isEqualTo("Русский");
    }

    @Test
    void a_phrase_is_said_in_the_readers_language_with_its_days_numbers_and_parts() {
        Phrasebook german = Phrasebook.of("de");
        assertThat(german.line(Block.Phrase.of("line.yes", "The Velm Courier")))
                .isEqualTo("Ja, laut The Velm Courier.");
        assertThat(german.line(Block.Phrase.of("line.speaker.day", "Anna Sorel", LocalDate.of(2021, 2, 5))))
                .isEqualTo("Anna Sorel, 5. Februar 2021:");
        assertThat(german.line(Block.Phrase.of(
                        "missing.line",
                        Block.Phrase.of(
                                "missing.what.of",
                                Block.Phrase.of("part.many", "boats"),
                                Block.Phrase.all(List.of("Anna Sorel", "Bo Lind", "Cy Ray"))))))
                .isEqualTo("Zu Anna Sorel, Bo Lind und Cy Ray sagen die Quellen nicht, wie viele (boats).");
        assertThat(german.line(Block.Phrase.of(
                        "line.subscribed.first",
                        Block.Phrase.of("part.hours", 6),
                        LocalDateTime.of(2021, 2, 8, 7, 30))))
                .isEqualTo(
                        "Sie bekommen alle 6 Stunden eine Zusammenfassung. Die erste kommt am Montag, 8. Februar, 7:30.");
        assertThat(german.line(Block.Phrase.of("line.long", 120_000, 2_000)))
                .contains("120.000 Zeichen", "bis zu 2000");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 article",
        "en, 2, 2 articles",
        "ru, 1, 1 статья",
        "ru, 3, 3 статьи",
        "ru, 5, 5 статей",
        "ru, 21, 21 статья",
        "ru, 12, 12 статей",
        "ar, 1, مقال واحد",
        "ar, 2, مقالان",
        "ar, 3, 3 مقالات",
        "ar, 11, 11 مقالا",
        "ar, 100, 100 مقال",
        "fr, 0, 0 article",
        "fr, 2, 2 articles",
        "de, 2, 2 Artikel"
    })
    void what_is_counted_has_the_form_that_goes_with_its_number(String language, int number, String said) {
        String line = Phrasebook.of(language).line(Block.Phrase.of("part.articles", number));
        assertThat(line.replace("\u200F", "")).isEqualTo(said);
    }

    @Test
    void words_of_the_sources_stay_as_they_are() {
        assertThat(Phrasebook.of("de").line(Block.Phrase.words("Late next week.")))
                .isEqualTo("Late next week.");
        assertThat(Phrasebook.of("ar").line(Block.Phrase.words("Late next week.")))
                .isEqualTo("\u200F\u2068Late next week.\u2069");
    }

    @Test
    void of_a_source_line_only_the_day_and_the_place_are_translated() {
        assertThat(Phrasebook.of("fr").line(Block.Phrase.of("source.own", COURIER)))
                .isEqualTo("The Velm Courier, 6 mars 2021, Jo Ray, paragraphe 3 (selon nos mots)");
    }

    /** Without isolates "It was X, not Y." ends up with X and Y in each other's place, or with the stop at the wrong end. */
    @Test
    void in_arabic_names_and_commands_are_isolated_and_the_line_begins_at_the_right() {
        Phrasebook arabic = Phrasebook.of("ar");
        String line = arabic.line(Block.Phrase.of("line.check.was.not", "Anna Sorel", "Bo Lind"));
        assertThat(line).startsWith("\u200F").contains("\u2068Anna Sorel\u2069", "\u2068Bo Lind\u2069");
        assertThat(arabic.line(Block.Phrase.of("greeting"))).contains("\u2066/help\u2069");
        assertThat(arabic.line(COURIER))
                .startsWith("\u200F")
                .contains("\u2068The Velm Courier\u2069", "\u2068Jo Ray\u2069", "الفقرة");
    }

    @Test
    void in_arabic_each_line_of_a_passage_keeps_its_own_direction() {
        List<Block> blocks =
                List.of(new Block.Excerpt("One.\nTwo.", Block.Phrase.words("The Velm Courier, 6 March 2021"), true));
        assertThat(Html.of(blocks, Phrasebook.of("ar"))).contains(">\u2068One.\u2069\n\u2068Two.\u2069</");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ru", "fr", "de"})
    void every_text_can_be_filled_and_its_isolates_are_balanced(String language) {
        Phrasebook book = Phrasebook.of(language);
        bundle("").keySet().forEach(key -> {
            String text = book.line(Block.Phrase.of(key, "Anna", "Bo", LocalDate.of(2021, 3, 7), 4, "Cy"));
            assertThat(HOLE.matcher(text).find()).as(key).isFalse();
            assertThat(text.chars().filter(c -> c == '\u2066' || c == '\u2068').count())
                    .as(key)
                    .isEqualTo(text.chars().filter(c -> c == '\u2069').count());
        });
    }

    @Test
    void left_to_right_languages_hold_no_marks_of_direction() {
        String text = Phrasebook.of("de").line(Block.Phrase.of("topics.are", "truce, aid"));
        assertThat(DIRECTIONS).noneMatch(text::contains);
    }

    @Test
    void a_question_in_a_language_that_is_not_read_is_told_so_in_that_language() {
        assertThat(Phrasebook.unread("es")).startsWith("Solo leo");
        assertThat(Phrasebook.unread("de")).startsWith("Ich lese nur");
        assertThat(Phrasebook.unread("fa")).startsWith("\u200F");
        assertThat(Phrasebook.unread("xx")).startsWith("I read");
    }

    @Test
    void passages_are_never_translated() {
        List<Block> blocks = List.of(
                Block.Phrase.of("line.yes", "The Velm Courier"),
                new Block.Excerpt("Yes, according to Anna.", COURIER, true));
        assertThat(Html.of(blocks, Phrasebook.of("de")))
                .contains("<blockquote expandable>Yes, according to Anna.</blockquote>", "Absatz 3");
    }

    private static List<String> holes(String text) {
        return HOLE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    /** The keys of a file alone, without those that it takes over from English. */
    private static Set<String> own(String language) throws IOException {
        try (InputStream file = PhrasebookTest.class.getResourceAsStream("messages_" + language + ".properties")) {
            return new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8)).keySet();
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("dragoman.compose.messages", Locale.of(language));
    }
}
