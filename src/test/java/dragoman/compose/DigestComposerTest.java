package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import dragoman.model.Digest;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Passages;
import dragoman.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A summary stays short and whole whatever comes in; {@code DigestQualityTest} shows what stands in one. */
class DigestComposerTest {

    private static final LocalDate DAY = LocalDate.parse("2021-05-03");

    private final Map<String, Article> articles = new HashMap<>();
    private final DigestComposer composer = new DigestComposer(id -> Optional.ofNullable(articles.get(id)));
    private long passages;

    @Test
    void a_summary_that_would_be_too_long_has_fewer_items_each_of_them_whole() {
        List<PassageEvidence> fresh = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            fresh.addAll(article("a" + i, "Outlet " + i, longSentence(i)));
        }
        Digest digest = composer.compose(News.untold(fresh, List.of(), Map.of(), List.of()), DAY, DAY);
        assertThat(Plain.of(digest.blocks())).hasSizeLessThanOrEqualTo(DigestComposer.LONGEST);
        assertThat(digest.citations())
                .hasSizeGreaterThan(3)
                .allSatisfy(c -> assertThat(c.quote())
                        .startsWith("The council of district")
                        .endsWith("."));
    }

    @Test
    void an_alert_is_shorter_than_a_summary() {
        List<PassageEvidence> fresh = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            fresh.addAll(article("a" + i, "Outlet " + i, longSentence(i)));
        }
        Digest alert = composer.alert(News.untold(fresh, List.of(), Map.of(), List.of()), DAY, DAY);
        assertThat(alert.told()).hasSize(3);
    }

    @Test
    void where_nothing_came_in_it_says_so_and_an_alert_is_empty() {
        News none = News.untold(List.of(), List.of(), Map.of(), List.of());
        assertThat(Plain.of(composer.compose(none, DAY, DAY).blocks())).isEqualTo("Nothing new since 3 May 2021.");
        assertThat(composer.alert(none, DAY, DAY).hasNews()).isFalse();
    }

    @Test
    void of_reprints_one_stands_for_all_also_where_the_original_is_older() {
        String text = "The ferry to Orn sank on Monday night with nine people on board.";
        List<PassageEvidence> fresh = new ArrayList<>(article("b", "Korrin Daily", text));
        fresh.addAll(article("c", "Northern Wire", text));
        Digest digest =
                composer.compose(News.untold(fresh, List.of(), Map.of("b", "a", "c", "a"), List.of()), DAY, DAY);
        assertThat(digest.told()).hasSize(1);
        assertThat(Plain.of(digest.blocks())).contains("Korrin Daily, 3 May 2021, paragraph 1; also in 1 outlet");
    }

    @Test
    void the_order_in_which_passages_are_given_does_not_matter() {
        List<PassageEvidence> fresh = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            fresh.addAll(article("a" + i, "Outlet " + i, longSentence(i)));
        }
        News news = News.untold(fresh, List.of(), Map.of(), List.of());
        News reversed = News.untold(fresh.reversed(), List.of(), Map.of(), List.of());
        assertThat(composer.compose(reversed, DAY, DAY)).isEqualTo(composer.compose(news, DAY, DAY));
    }

    /** Some 400 characters that share little with those of another number. */
    private static String longSentence(int number) {
        StringBuilder text = new StringBuilder("The council of district " + (number + 11) + " decided");
        for (int i = 0; i < 40; i++) {
            text.append(" w").append(number).append("q").append(i % 41).append("xyz");
        }
        return text.append('.').toString();
    }

    private List<PassageEvidence> article(String id, String outlet, String text) {
        Article article = new Article(id, null, outlet, null, DAY, null, text);
        articles.put(id, article);
        Passage passage = new Passage(id, 0, 1, new Span(0, text.length()), text, Passage.Kind.SENTENCE, "");
        return List.of(Passages.bare(passages++, article, passage));
    }
}
