package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.extract.Extractor;
import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.PassageEvidence;
import dragoman.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody's word against somebody else's, where both speak of the very same thing. */
class OppositionTest {

    private static final Linguist LINGUIST = new Linguist();
    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));
    private static final Judge JUDGE = new Judge(new Gists(LINGUIST, KNOWLEDGE), KNOWLEDGE);
    private static final Extractor EXTRACTOR = new Extractor(LINGUIST, KNOWLEDGE);

    private static final String VOSS =
            "Veldanian Interior Minister Ada Voss said that the army accepted the ceasefire.";

    @Test
    void who_says_that_the_opposite_was_done_is_on_the_other_side() {
        assertThat(against(VOSS, "Foreign Minister Tomas Reel of Korrin said that the army rejected the ceasefire."))
                .isTrue();
    }

    @Test
    void who_denies_it_is_on_the_other_side() {
        assertThat(against(
                        VOSS, "Foreign Minister Tomas Reel of Korrin said that the army did not accept the ceasefire."))
                .isTrue();
    }

    @Test
    void who_says_the_same_is_not() {
        assertThat(against(VOSS, "Foreign Minister Tomas Reel of Korrin said that the army accepted the ceasefire."))
                .isFalse();
    }

    @Test
    void who_speaks_of_another_matter_or_of_somebody_else_is_not() {
        assertThat(against(VOSS, "Foreign Minister Tomas Reel of Korrin said that the union rejected the budget."))
                .isFalse();
        assertThat(against(
                        VOSS,
                        "Foreign Minister Tomas Reel of Korrin said that his country was glad about the ceasefire."))
                .isFalse();
    }

    @Test
    void nobody_speaks_against_oneself() {
        assertThat(against(VOSS, "Veldanian Interior Minister Ada Voss said that the army rejected the ceasefire."))
                .isFalse();
    }

    private static boolean against(String some, String other) {
        try (Store store = Store.open("jdbc:h2:mem:opposition" + System.nanoTime())) {
            store.evidence().save(EXTRACTOR.extract(article("some", some)), Instant.EPOCH);
            store.evidence().save(EXTRACTOR.extract(article("other", other)), Instant.EPOCH);
            List<PassageEvidence> all = store.evidence().all();
            PassageEvidence first = all.stream()
                    .filter(p -> p.article().id().equals("some"))
                    .findFirst()
                    .orElseThrow();
            return !JUDGE.opposed(first, all).isEmpty();
        }
    }

    private static Article article(String id, String body) {
        return new Article(id, null, "Harbour Post", null, LocalDate.parse("2021-05-03"), null, body);
    }
}
