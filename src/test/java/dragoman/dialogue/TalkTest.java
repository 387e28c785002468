package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.compose.Phrasebook;
import dragoman.compose.Pictures;
import dragoman.deliver.Button;
import dragoman.deliver.Channel;
import dragoman.deliver.ChatKind;
import dragoman.deliver.Courtesy;
import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Received;
import dragoman.deliver.TelegramHtml;
import dragoman.extract.Extractor;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Block;
import dragoman.store.Feedback;
import dragoman.store.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bot does about each kind of update, told as talks about two countries at a bridge. */
class TalkTest {

    private static final Instant NOW = Instant.parse("2021-03-07T09:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final Linguist LINGUIST = new Linguist(5000);
    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));
    private static final String ADMIN = "1";
    private static final String GROUP_ADMIN = "2";
    private static final String READER = "7";

    private static final Talk.Rights RIGHTS = new Talk.Rights() {
        @Override
        public boolean administers(String chat, String user) {
            return user.equals(GROUP_ADMIN);
        }

        @Override
        public Channel channel(String channel, String user) {
            return new Channel.Closed(Channel.Why.UNKNOWN);
        }
    };

    private final List<String> sent = new ArrayList<>();

    @TempDir
    private Path pictures;

    private Store store;
    private Talk talk;
    private int number = 100;

    @BeforeEach
    void open() {
        store = Store.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        takeIn("velm-1", """
                The weather was fine in Velm on Thursday. Foreign Minister Anna Sorel said that 40 trucks had crossed \
                the bridge at Dun. "We shall keep the bridge open," she told reporters. The river had risen again. \
                Sorel supports the truce.""");
        takeIn("velm-2", """
                Defence Minister Bo Lind opposes the truce. "The truce is a mistake," Lind said in Dun on Friday.""");
        talk = talk();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_answer_has_its_passage_its_source_and_buttons() {
        OutgoingMessage answer = says("What did Anna Sorel say about the bridge?");
        assertThat(seen(answer)).contains("We shall keep the bridge open", "The Velm Courier, 6 March 2021");
        assertThat(labels(answer)).contains("In context", "👍", "👎");
        assertThat(buttons(answer))
                .allSatisfy(b ->
                        assertThat(b.data().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64));
    }

    @Test
    void in_context_shows_the_sentences_around_with_the_passage_marked() {
        OutgoingMessage answer = says("What did Anna Sorel say about the bridge?");
        OutgoingMessage context = presses(answer, "In context").messages().getFirst();
        assertThat(seen(context)).contains("40 trucks", "We shall keep the bridge open", "The river had risen again.");
        assertThat(context.html()).containsPattern("<b>[^<]*(?:bridge open|trucks)[^<]*</b>");
    }

    @Test
    void a_button_works_after_a_restart() {
        OutgoingMessage answer = says("What did Anna Sorel say about the bridge?");
        talk = talk();
        assertThat(presses(answer, "In context").messages()).hasSize(1);
    }

    @Test
    void a_button_that_is_too_old_says_so() {
        OutgoingMessage answer = says("What did Anna Sorel say about the bridge?");
        says("/forget");
        Reaction reaction = presses(answer, "In context");
        assertThat(reaction.messages()).isEmpty();
        assertThat(reaction.courtesies())
                .containsExactly(new Courtesy.Toast("press", "This button is too old. Please ask again.", true));
    }

    @Test
    void a_button_of_another_chat_does_nothing() {
        OutgoingMessage answer = says("What did Anna Sorel say about the bridge?");
        Reaction reaction = talk.react(new Received.Pressed(
                "press", "6", ChatKind.PRIVATE, 0, 50, READER, "en", data(answer, "In context"), NOW));
        assertThat(reaction.messages()).isEmpty();
    }

    @Test
    void data_that_no_button_of_ours_has_do_no_harm() {
        assertThat(talk.react(pressed("whatever")).courtesies()).hasSize(1);
    }

    @Test
    void the_other_side_is_shown_where_somebody_is_against() {
        OutgoingMessage answer = says("Does Anna Sorel support the truce?");
        assertThat(labels(answer)).contains("Other side");
        assertThat(seen(presses(answer, "Other side").messages().getFirst()))
                .contains("Bo Lind is against: the truce", "opposes the truce");
    }

    @Test
    void what_a_reader_says_of_an_answer_is_kept_for_the_operator() {
        OutgoingMessage answer = says("What did Anna Sorel say about the bridge?");
        presses(answer, "👎");
        presses(answer, "👍");
        assertThat(store.opinions(CLOCK).all()).singleElement().satisfies(f -> {
            assertThat(f.verdict()).isEqualTo(Feedback.Verdict.RIGHT);
            assertThat(f.question()).isEqualTo("What did Anna Sorel say about the bridge?");
            assertThat(f.reply()).contains("keep the bridge open");
        });
    }

    @Test
    void an_edited_question_is_answered_anew_in_the_place_of_the_first_answer() {
        says("What did Bo Lind say?");
        Reaction reaction = talk.react(new Received.Edited(message("What did Anna Sorel say?", number, READER)));
        assertThat(reaction.messages()).singleElement().satisfies(m -> {
            assertThat(m.placing()).isEqualTo(new OutgoingMessage.Placing.OverEarlierAnswer());
            assertThat(seen(m)).contains("Anna Sorel");
        });
    }

    @Test
    void the_bot_speaks_the_language_of_the_readers_telegram_and_passages_stay_in_theirs() {
        OutgoingMessage answer = says("Does Anna Sorel support the truce?", "de");
        assertThat(seen(answer))
                .contains("Sorel supports the truce", "6. März 2021", "Absatz 1", "Sprache ihrer Quelle");
        assertThat(labels(answer)).contains("Im Zusammenhang");
    }

    @Test
    void a_language_that_was_chosen_goes_before_that_of_telegram_until_it_is_taken_back() {
        OutgoingMessage card = says("/settings", "de");
        Reaction reaction = talk.react(pressed(data(card, "Русский")));
        assertThat(reaction.messages().getFirst().placing()).isEqualTo(new OutgoingMessage.Placing.Over(50));
        assertThat(seen(says("thanks", "de"))).isEqualTo("Пожалуйста.");
        talk.react(pressed(data(says("/settings", "de"), "как в Telegram")));
        assertThat(seen(says("thanks", "de"))).isEqualTo("Gern geschehen.");
    }

    @Test
    void a_language_can_be_asked_for_in_plain_words() {
        assertThat(seen(says("please answer in French"))).contains("Français");
        assertThat(seen(says("thank you"))).isEqualTo("Je vous en prie.");
    }

    @Test
    void short_answers_show_one_passage_and_leave_the_others_to_a_button() {
        says("shorter answers please");
        OutgoingMessage answer = says("What did Anna Sorel say?");
        assertThat(answer.html().split("<blockquote", -1)).hasSize(2);
        assertThat(labels(answer)).contains("More");
        assertThat(seen(presses(answer, "More").messages().getFirst())).contains("Sorel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Что сказала Сорель о мосте? | Я читаю вопросы только по-английски.",
                "Was sagte Anna Sorel über die Brücke? | Ich lese nur Fragen auf Englisch.",
                "¿Qué dijo Anna Sorel sobre el puente? | Solo leo preguntas en inglés.",
            })
    void a_question_in_another_language_gets_a_line_in_that_language(String question, String line) {
        assertThat(seen(says(question))).startsWith(line);
    }

    @Test
    void in_arabic_names_are_isolated_and_lines_begin_at_the_right() {
        OutgoingMessage answer = says("Was it Bo Lind who said \"we shall keep the bridge open\"?", "ar");
        assertThat(seen(answer)).contains("\u2068Bo Lind\u2069");
        assertThat(seen(answer).lines().filter(l -> l.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700)))
                .allMatch(l -> l.startsWith("\u200F"));
    }

    @Test
    void a_forwarded_message_with_words_in_marks_is_checked() {
        assertThat(seen(forwards("Look: “We shall keep the bridge open”!"))).startsWith("It was Anna Sorel.");
        assertThat(seen(forwards("Lind said: \"we shall keep the bridge open\"")))
                .contains("Anna Sorel");
        assertThat(seen(forwards("The bridge is open."))).startsWith("I can check words in quotation marks");
    }

    @Test
    void check_as_a_reply_checks_the_message_that_it_replies_to() {
        IncomingMessage message = new IncomingMessage(
                "5",
                ChatKind.PRIVATE,
                0,
                ++number,
                READER,
                "/check",
                "en",
                null,
                new IncomingMessage.RepliedTo(3, false, "she said: “we shall keep the bridge open”"),
                NOW);
        assertThat(seen(talk.reply(message).getFirst())).contains("We shall keep the bridge open");
    }

    @Test
    void a_link_opens_a_question() {
        String payload = DeepLink.question("What did Bo Lind say?").orElseThrow();
        assertThat(seen(says("/start " + payload))).contains("The truce is a mistake");
        assertThat(seen(says("/start AAAA"))).startsWith("This link is broken");
    }

    @ParameterizedTest
    @CsvSource({"VOICE,listen", "STICKER,only words", "PHOTO,pictures", "VIDEO,pictures", "PLACE,only words"})
    void a_message_without_words_gets_a_friendly_line(Received.Medium medium, String part) {
        Reaction reaction = talk.react(new Received.Wordless(message("", ++number, READER), medium));
        assertThat(seen(reaction.messages().getFirst())).contains(part);
    }

    @Test
    void a_group_that_lets_the_bot_in_is_told_how_to_ask() {
        Reaction reaction = talk.react(new Received.Membership("-9", ChatKind.GROUP, READER, "en", false, true, NOW));
        assertThat(seen(reaction.messages().getFirst())).contains("/ask");
        assertThat(talk.react(new Received.Membership("5", ChatKind.PRIVATE, READER, "en", false, true, NOW)))
                .isEqualTo(Reaction.NONE);
    }

    @Test
    void only_admins_of_a_group_change_what_concerns_all() {
        assertThat(seen(inGroup("/subscribe 8:00 Europe/Berlin", READER))).startsWith("In a group only its admins");
        assertThat(seen(inGroup("/unsubscribe", READER))).startsWith("In a group only its admins");
        assertThat(seen(inGroup("/settings", READER))).startsWith("In a group only its admins");
        assertThat(seen(inGroup("/subscribe 8:00 Europe/Berlin", GROUP_ADMIN))).contains("8:00");
        assertThat(seen(inGroup("/status", READER))).contains("8:00");
    }

    @Test
    void an_inline_search_gives_quote_cards() {
        Reaction reaction = talk.react(new Received.Searched("s", READER, "en", "sorel bridge", ""));
        assertThat(reaction.courtesies()).singleElement().satisfies(c -> {
            Courtesy.Card card = ((Courtesy.Cards) c).cards().getFirst();
            assertThat(card.title()).isEqualTo("Anna Sorel");
            assertThat(TelegramHtml.visible(card.html())).contains("The Velm Courier, 6 March 2021");
        });
    }

    @Test
    void subscriptions_are_told_of_in_the_readers_language() {
        assertThat(seen(says("/subscribe every weekday at 7:30 Berlin time", "de")))
                .startsWith("Sie bekommen jeden Werktag um 7:30 eine Zusammenfassung (Europe/Berlin).");
        assertThat(seen(says("/status", "fr")))
                .startsWith("Vous êtes abonné à :\n1. un résumé chaque jour ouvré à 7:30");
    }

    @Test
    void positions_come_as_a_picture_with_its_caption_and_in_words() {
        List<OutgoingMessage> replies = talk.reply(message("/positions truce", ++number, READER));
        assertThat(replies).hasSize(2);
        assertThat(replies.getFirst().enclosure()).isNotNull();
        assertThat(seen(replies.getFirst())).hasSizeBetween(1, 1_024);
        assertThat(seen(replies.getLast())).contains("Bo Lind is against: the truce", "Anna Sorel is for: the truce");
    }

    @Test
    void a_chat_can_take_its_answers_and_all_quotes_with_it() {
        assertThat(seen(says("/export"))).isEqualTo("There is nothing to export yet.");
        says("What did Bo Lind say?");
        assertThat(file(says("/export"))).contains("What did Bo Lind say?", "The truce is a mistake");
        assertThat(file(says("export the quotes as csv")))
                .contains("\"quote\",\"speaker\"", "We shall keep the bridge open", "\"Anna Sorel\"");
    }

    @Test
    void what_belongs_to_the_operator_is_refused_to_others() {
        for (String command : List.of("/add x", "/feeds", "/stats", "/broadcast hello")) {
            assertThat(seen(says(command))).startsWith("Only whoever runs me");
        }
        assertThat(sent).isEmpty();
    }

    @Test
    void the_operator_adds_articles_looks_at_figures_and_writes_to_all() {
        assertThat(seen(admin("/add published: 2021-03-07\nThe bridge is closed.")))
                .isEqualTo("Taken in: published: 2021-03-07\nThe bridge is closed.");
        assertThat(seen(admin("/add"))).startsWith("Write behind /add");
        assertThat(seen(admin("/stats"))).startsWith("Articles: 2");
        assertThat(seen(admin("/broadcast Two\nlines"))).isEqualTo("On its way. Chats: 3");
        assertThat(sent).containsExactly("Two\nlines");
    }

    @Test
    void every_command_of_the_menu_says_something_that_telegram_takes() {
        for (String language : Phrasebook.LANGUAGES) {
            says("/help", language)
                    .html()
                    .lines()
                    .flatMap(l -> Pattern.compile("/[a-z]+").matcher(l).results())
                    .map(MatchResult::group)
                    .distinct()
                    .forEach(command -> assertThat(seen(says(command, language)))
                            .as(command + " in " + language)
                            .isNotBlank());
        }
    }

    private OutgoingMessage says(String text) {
        return says(text, "en");
    }

    private OutgoingMessage says(String text, String language) {
        return reply(new IncomingMessage("5", ChatKind.PRIVATE, 0, ++number, READER, text, language, null, null, NOW));
    }

    private OutgoingMessage admin(String text) {
        return reply(new IncomingMessage("5", ChatKind.PRIVATE, 0, ++number, ADMIN, text, "en", null, null, NOW));
    }

    private OutgoingMessage inGroup(String text, String sender) {
        return reply(new IncomingMessage("-9", ChatKind.GROUP, 4, ++number, sender, text, "en", null, null, NOW));
    }

    private OutgoingMessage forwards(String text) {
        return reply(new IncomingMessage(
                "5", ChatKind.PRIVATE, 0, ++number, READER, text, "en", new IncomingMessage.Forward("Ann"), null, NOW));
    }

    private OutgoingMessage reply(IncomingMessage message) {
        store.chats(CLOCK).seen(message.chat(), message.kind().word());
        return talk.reply(message).getLast();
    }

    private IncomingMessage message(String text, int id, String sender) {
        return new IncomingMessage("5", ChatKind.PRIVATE, 0, id, sender, text, "en", null, null, NOW);
    }

    private Reaction presses(OutgoingMessage message, String label) {
        return talk.react(pressed(data(message, label)));
    }

    private static Received.Pressed pressed(String data) {
        return new Received.Pressed("press", "5", ChatKind.PRIVATE, 0, 50, READER, "en", data, NOW);
    }

    private static String data(OutgoingMessage message, String label) {
        return buttons(message).stream()
                .filter(b -> b.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + labels(message)))
                .data();
    }

    private static List<String> labels(OutgoingMessage message) {
        return buttons(message).stream().map(Button.Press::label).toList();
    }

    private static List<Button.Press> buttons(OutgoingMessage message) {
        return message.keyboard() == null
                ? List.of()
                : message.keyboard().rows().stream()
                        .flatMap(List::stream)
                        .map(Button.Press.class::cast)
                        .toList();
    }

    /** What the reader sees; fails where Telegram's parser would. */
    private static String seen(OutgoingMessage message) {
        return TelegramHtml.visible(message.html());
    }

    private static String file(OutgoingMessage message) {
        return new String(Objects.requireNonNull(message.enclosure()).content(), StandardCharsets.UTF_8);
    }

    private Talk talk() {
        Manners manners = new Manners(store.chats(CLOCK), store.chatSettings());
        Brain brain = Brains.over(store, CLOCK, LINGUIST, KNOWLEDGE);
        return new Talk(
                brain,
                new Talk.Notes(store.answers(CLOCK), store.opinions(CLOCK), manners),
                new Pictures(pictures),
                RIGHTS,
                new Administration(
                        Set.of(ADMIN),
                        given -> List.of(Block.Phrase.of("add.result", given)),
                        words -> List.of(Block.Phrase.of("feeds.none")),
                        () -> List.of(Block.Phrase.of("stats.articles", 2, 8, 3)),
                        (key, words) -> {
                            sent.add(words);
                            return 3;
                        }));
    }

    private void takeIn(String id, String body) {
        Article article = new Article(id, null, "The Velm Courier", null, LocalDate.of(2021, 3, 6), null, body);
        store.evidence().save(new Extractor(LINGUIST, KNOWLEDGE).extract(article), NOW);
    }
}
