package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    private static final Set<String> DIRECTIONS = Set.of("\u2066", "\u2068", "\u2069", "\u200F");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ru", "fr", "de"})
    void every_language_says_all_that_english_says_with_the_same_holes(String language) throws IOException {
        ResourceBundle english = bundle("");
        ResourceBundle other = bundle(language);
        Set<String> keys = english.keySet().stream()
                .filter(k -> !k.startsWith("foreign."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(own(language))).isEqualTo(keys);
        keys.forEach(key -> assertThat(holes(other.getString(key))).as(key).isEqualTo(holes(english.getString(key))));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yes, according to The Velm Courier. | Ja, laut The Velm Courier.",
                "The sources do not say why about Anna Sorel. | Zu Anna Sorel sagen die Quellen nicht, warum.",
                "Anna Sorel, 5 February 2021: | Anna Sorel, 5. Februar 2021:",
                "Anna Sorel (probably), week of 1 February 2021: | Anna Sorel (wahrscheinlich), Woche vom 1. Februar 2021:",
                "It was Anna Sorel, not Bo Lind. | Es war Anna Sorel, nicht Bo Lind.",
                "3 passages of the sources: | 3 Stellen der Quellen:",
                "About Anna Sorel and Bo Lind, the sources do not say how many boats. | Zu Anna Sorel und Bo Lind sagen die Quellen nicht, wie viele (boats).",
                "The sources say otherwise: “struck and killed”, not “met”. | Die Quellen sagen es anders: „struck and killed“, nicht „met“.",
                "Summary, 1 March 2021 to 3 March 2021: 3 articles from 1 outlet | Zusammenfassung, 1. März 2021 bis 3. März 2021: 3 Artikel aus 1 Zeitung",
                "Ended: a summary every Monday and Friday at 8:00 (UTC), about aid, only when there is something new. | Beendet: jeden Montag und Freitag um 8:00 eine Zusammenfassung (UTC), zu aid, nur wenn es etwas Neues gibt.",
                "You will get a summary every 6 hours. The first one comes on Monday, 8 February, 7:30. | Sie bekommen alle 6 Stunden eine Zusammenfassung. Die erste kommt am Montag, 8. Februar, 7:30.",
                "Late next week. | Late next week.",
                "5 February 2021. | 5. Februar 2021.",
            })
    void a_line_that_other_code_made_in_english_is_said_in_the_readers_language(String english, String german) {
        assertThat(Phrasebook.of("de").line(new Block.Line(english))).isEqualTo(german);
    }

    @Test
    void english_lines_stay_as_they_are() {
        assertThat(Phrasebook.ENGLISH.line(new Block.Line("It was Anna Sorel.")))
                .isEqualTo("It was Anna Sorel.");
    }

    @Test
    void of_a_source_line_only_the_day_and_the_place_are_translated() {
        assertThat(Phrasebook.of("fr").source("The Velm Courier, 6 March 2021, Jo Ray, paragraph 3 (in our words)"))
                .isEqualTo("The Velm Courier, 6 mars 2021, Jo Ray, paragraphe 3 (selon nos mots)");
    }

    /** Without isolates "It was X, not Y." ends up with X and Y in each other's place, or with the stop at the wrong end. */
    @Test
    void in_arabic_names_and_commands_are_isolated_and_the_line_begins_at_the_right() {
        Phrasebook arabic = Phrasebook.of("ar");
        String line = arabic.line(new Block.Line("It was Anna Sorel, not Bo Lind."));
        assertThat(line).startsWith("\u200F").contains("\u2068Anna Sorel\u2069", "\u2068Bo Lind\u2069");
        assertThat(arabic.line(Block.Phrase.of("greeting"))).contains("\u2066/help\u2069");
        assertThat(arabic.source("The Velm Courier, 6 March 2021, Jo Ray, paragraph 3"))
                .startsWith("\u200F")
                .contains("\u2068The Velm Courier\u2069", "\u2068Jo Ray\u2069", "الفقرة");
    }

    @Test
    void in_arabic_each_line_of_a_passage_keeps_its_own_direction() {
        List<Block> blocks = List.of(new Block.Excerpt("One.\nTwo.", "The Velm Courier, 6 March 2021", true));
        assertThat(Html.of(blocks, Phrasebook.of("ar"))).contains(">\u2068One.\u2069\n\u2068Two.\u2069</");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ru", "fr", "de"})
    void every_text_can_be_filled_and_its_isolates_are_balanced(String language) {
        Phrasebook book = Phrasebook.of(language);
        bundle("").keySet().forEach(key -> {
            String text = book.line(Block.Phrase.of(key, "Anna", "Bo", LocalDate.of(2021, 3, 7), 4));
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
                new Block.Line("Yes, according to The Velm Courier."),
                new Block.Excerpt("Yes, according to Anna.", "The Velm Courier, 6 March 2021, paragraph 1", true));
        assertThat(Html.of(blocks, Phrasebook.of("de")))
                .contains("<blockquote expandable>Yes, according to Anna.</blockquote>", "Absatz 1");
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
