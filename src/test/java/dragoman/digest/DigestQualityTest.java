package dragoman.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.compose.DigestComposer;
import dragoman.model.Article;
import dragoman.model.Told;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A week of invented news, summed up every evening: what {@code docs/digest.md} promises holds for each summary. */
class DigestQualityTest {

    private static final double SAME = 0.6;

    private static final Path FOLDER = Path.of("src/test/resources/dragoman/digest/bridge");
    private static final List<Article> ARTICLES = DayByDay.articles(FOLDER);
    private static final List<DayByDay.Day> DAYS = DayByDay.of(ARTICLES, "quality");

    @Test
    void every_item_is_verbatim() {
        Map<String, String> bodies = ARTICLES.stream().collect(Collectors.toMap(Article::id, Article::body));
        assertThat(DAYS)
                .flatExtracting(DayByDay.Day::told)
                .isNotEmpty()
                .allSatisfy(told -> assertThat(bodies.get(told.article())).contains(told.text()));
    }

    @Test
    void no_two_items_of_a_summary_tell_the_same() {
        for (DayByDay.Day day : DAYS) {
            for (int i = 0; i < day.told().size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(overlap(day.told().get(i), day.told().get(j))).isLessThanOrEqualTo(SAME);
                }
            }
        }
    }

    @Test
    void nothing_is_told_again_on_a_later_day_but_for_what_has_changed() {
        for (int later = 1; later < DAYS.size(); later++) {
            for (Told told : DAYS.get(later).told()) {
                boolean repeated = DAYS.subList(0, later).stream()
                        .flatMap(day -> day.told().stream())
                        .anyMatch(before -> overlap(told, before) > SAME);
                assertThat(!repeated || updates(DAYS.get(later).text(), told.text()))
                        .as(told.text())
                        .isTrue();
            }
        }
    }

    private static boolean updates(String text, String item) {
        List<String> lines = text.lines().toList();
        int at = lines.indexOf("  | " + item);
        return at > 0 && lines.get(at - 1).startsWith("Update: ");
    }

    /** The events that the articles were written to hold. */
    @Test
    void what_a_reader_would_name_is_there() {
        assertThat(text(0))
                .contains("collapsed on Monday")
                .contains("Twelve people were killed")
                .contains("Another figure:\n  | Fifteen people were killed")
                .contains("On the other side:")
                .contains("Ada Voss rejected an inspection")
                .contains("Tomas Reel demanded an inspection")
                .contains("What is planned next\n  | The prime ministers of Veldania and Korrin will meet");
        assertThat(text(1))
                .contains("Update: nineteen people, earlier twelve people (Harbour Post, 3 May 2021)")
                .contains("farmers blocked the road")
                .contains("floating bridge")
                .contains("The opposition accused");
        assertThat(text(2))
                .contains("Update: Ada Voss is for it, earlier against it (Harbour Post, 3 May 2021)")
                .contains("Update: 20 May 2021, earlier 14 May 2021 (Harbour Post, 3 May 2021)")
                .contains("Prosecutors in the capital searched");
        assertThat(text(3)).contains("Nothing new since 5 May 2021.").contains("repeats it");
        assertThat(text(4)).startsWith("Nothing new since 6 May 2021.");
    }

    @Test
    void a_reprint_is_folded_into_its_original() {
        assertThat(text(0)).contains("; also in 1 outlet").doesNotContain("Northern Wire, 3 May 2021");
    }

    @Test
    void the_title_names_the_period_and_what_came_in() {
        assertThat(text(0)).startsWith("Summary, 2 May 2021 to 3 May 2021: 3 articles from 3 outlets");
    }

    @Test
    void a_summary_shows_ten_passages_at_most_and_is_short() {
        assertThat(DAYS).allSatisfy(day -> {
            assertThat(day.text()).hasSizeLessThanOrEqualTo(DigestComposer.LONGEST);
            assertThat(day.text().lines().filter(line -> line.startsWith("  | ")))
                    .hasSizeLessThanOrEqualTo(10);
        });
    }

    @Test
    void the_same_articles_give_the_same_text() {
        assertThat(DayByDay.of(ARTICLES, "quality again")).isEqualTo(DAYS);
    }

    private static String text(int day) {
        return DAYS.get(day).text();
    }

    /** The share of the shorter one's words that the other one holds too. */
    private static double overlap(Told some, Told other) {
        Function<Told, Set<String>> words = told ->
                new HashSet<>(Arrays.asList(told.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        Set<String> own = words.apply(some);
        Set<String> theirs = words.apply(other);
        Set<String> common = new HashSet<>(own);
        common.retainAll(theirs);
        return (double) common.size() / Math.min(own.size(), theirs.size());
    }
}
