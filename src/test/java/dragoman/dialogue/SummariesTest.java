package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.compose.Functions;
import dragoman.compose.Phrasebook;
import dragoman.compose.Plain;
import dragoman.extract.Extractor;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Answer;
import dragoman.model.Article;
import dragoman.model.Ask;
import dragoman.model.Function;
import dragoman.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks for a summary gets what is new since the last one, or is told that nothing is. */
class SummariesTest {

    private static final Extractor EXTRACTOR = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));

    private static int databases;

    private Instant now = Instant.parse("2026-03-02T10:00:00Z");
    private Store store;
    private Summaries summaries;

    @BeforeEach
    void open() {
        store = Store.open("jdbc:h2:mem:summaries" + databases++);
        store.chats(() -> now).seen("7", "private");
        summaries = new Summaries(store.evidence(), store.archive());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void without_articles_it_says_so() {
        assertThat(text(summaries.answer(ask(), "", holdings())))
                .isEqualTo("I hold no articles yet, so there is nothing to show.");
    }

    @Test
    void the_first_one_tells_of_the_latest_week_and_can_be_read_again() {
        take("old", "2026-01-05", "The mayor of Alvern opened a market hall on Monday. Two hundred traders moved in.");
        take("strike", "2026-03-01", "Dock workers in Alvern went on strike on Sunday over unpaid wages.");

        Answer first = summaries.answer(ask(), "", holdings());

        assertThat(first).isInstanceOf(Answer.Cited.class);
        assertThat(text(first))
                .contains("Dock workers in Alvern")
                .doesNotContain("market hall")
                .endsWith("/summary 1");
        assertThat(summaries.again(ask(), "1").map(SummariesTest::text)).contains(text(first));
    }

    @Test
    void a_second_one_tells_only_what_came_in_since() {
        take("strike", "2026-03-01", "Dock workers in Alvern went on strike on Sunday over unpaid wages.");
        summaries.answer(ask(), "", holdings());
        now = now.plusSeconds(3600);
        take(
                "talks",
                "2026-03-02",
                "The port authority invited the union to talks on Tuesday. Ferries stay in harbour.");

        assertThat(text(summaries.answer(ask(), "", holdings())))
                .contains("The port authority invited the union")
                .doesNotContain("went on strike");
    }

    @Test
    void where_nothing_is_new_it_says_since_when_and_offers_the_last_one() {
        take("strike", "2026-03-01", "Dock workers in Alvern went on strike on Sunday over unpaid wages.");
        summaries.answer(ask(), "", holdings());
        now = now.plusSeconds(3600);

        Answer nothing = summaries.answer(ask(), "sum up the news", holdings());

        assertThat(text(nothing))
                .isEqualTo("Nothing new since 2 March 2026.\nTo read the last summary of this chat again: /summary 1");
        assertThat(nothing.suggestions()).containsExactly("/summary 1");
        assertThat(Plain.of(nothing.blocks(), Phrasebook.of("de"))).startsWith("Seit dem 2. März 2026 nichts Neues.");
    }

    @Test
    void a_summary_that_was_kept_can_be_read_in_another_language() {
        take("strike", "2026-03-01", "Dock workers in Alvern went on strike on Sunday over unpaid wages.");
        summaries.answer(ask(), "", holdings());

        assertThat(summaries.again(ask(), "summary 1").map(a -> Plain.of(a.blocks(), Phrasebook.of("ru"))))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("Сводка, 1 марта 2026: 1 статья из 1 издания")
                        .contains("Dock workers in Alvern", "абзац 1"));
    }

    @Test
    void a_summary_on_a_matter_tells_of_it_whether_it_was_told_or_not() {
        take("strike", "2026-03-01", "Dock workers in Alvern went on strike on Sunday over unpaid wages.");
        take("talks", "2026-03-01", "The foreign minister of Norway, Ada Lund, met the union in Oslo on Sunday.");
        summaries.answer(ask(), "", holdings());

        assertThat(text(summaries.answer(ask(), "Norway", holdings())))
                .contains("Ada Lund")
                .doesNotContain("Dock workers")
                .doesNotContain("read it again");
    }

    @Test
    void a_summary_that_was_never_sent_cannot_be_read_again() {
        assertThat(summaries.again(ask(), "3").map(SummariesTest::text)).contains("No summary was sent here yet.");
        assertThat(summaries.again(ask(), "")).isEmpty();
        assertThat(summaries.again(ask(), "the last summary again")).isPresent();
    }

    @Test
    void a_console_keeps_nothing_and_tells_the_same_each_time() {
        take("strike", "2026-03-01", "Dock workers in Alvern went on strike on Sunday over unpaid wages.");
        Summaries console = new Summaries(store.evidence(), null);

        Answer first = console.answer(ask(), "", holdings());

        assertThat(text(first)).contains("Dock workers").doesNotContain("/summary");
        assertThat(console.answer(ask(), "", holdings())).isEqualTo(first);
        assertThat(((Answer.Cited) first).function()).isEqualTo(Function.SUMMARY);
    }

    private void take(String id, String published, String body) {
        Article article = new Article(id, null, "Alvern Post", null, LocalDate.parse(published), null, body);
        store.evidence().save(EXTRACTOR.extract(article), now);
    }

    private Functions.Holdings holdings() {
        return new Functions.Holdings(
                store.evidence().articles(),
                store.evidence().topics(),
                store.evidence().actors(),
                store.evidence().all(),
                store.evidence().positions());
    }

    private Ask ask() {
        return new Ask(null, "7", 0, "/summary", now);
    }

    private static String text(Answer answer) {
        return Plain.of(answer.blocks());
    }
}
