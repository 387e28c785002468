package dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whatever a body holds, extraction ends, and all that it finds lies where it says. Runs its stored inputs in every
 * build, and looks for new ones for a while with JAZZER_FUZZ=1.
 */
class ExtractorFuzzTest {

    private static final Extractor EXTRACTOR = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));

    /** Mere noise rarely comes near a rule; so noise is mixed with what rules look for. */
    private static final List<String> WORDS = List.of(
            "“",
            "”",
            "\"",
            "'",
            "’s",
            "‘",
            "—",
            " – ",
            "...",
            ".",
            "!”",
            "\n\n",
            "\n",
            ", ",
            " said ",
            " told ",
            "according to ",
            "By ",
            "Ada Verel",
            "President Oruk",
            "the envoy",
            " he ",
            "Russia",
            "on Friday",
            "Feb. 3",
            "3 March 2021",
            "2021",
            "GENEVA (Wire) ",
            "40 percent",
            "$3 million",
            " killed ",
            " not ",
            "Mr. ",
            "1.",
            "[1]",
            "(",
            ")",
            "\u00A0",
            "\uD83D",
            "e\u0301",
            "<p>");

    @FuzzTest(maxDuration = "20s")
    void whatIsFoundLiesWhereItSays(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 4000) {
            text.append(data.consumeBoolean() ? data.pickValue(WORDS) : data.consumeString(12));
        }
        String body = text.toString();
        Evidence found = EXTRACTOR.extract(new Article("a", null, null, null, LocalDate.of(2021, 3, 3), null, body));

        found.passages().forEach(it -> holds(body, it.span(), it.text()));
        found.quotes().forEach(it -> holds(body, it.span(), it.text()));
        found.quotes().forEach(it -> holds(body, it.speakerSpan(), it.speaker()));
        found.quotes().forEach(it -> holds(body, it.cue(), null));
        found.dates().forEach(it -> holds(body, it.span(), it.text()));
        found.figures().forEach(it -> holds(body, it.span(), null));
        found.events().forEach(it -> holds(body, it.span(), null));
        found.mentions().forEach(it -> holds(body, it.span(), null));
    }

    private static void holds(String body, @Nullable Span span, @Nullable String text) {
        if (span != null) {
            assertThat(span.end()).isLessThanOrEqualTo(body.length());
            if (text != null) {
                assertThat(span.of(body)).isEqualTo(text);
            }
        }
    }
}
