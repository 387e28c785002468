package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages are valid in Telegram's HTML style, whatever a source holds. */
class HtmlTest {

    @Test
    void everyCharacterOfATextIsEscaped() {
        assertThat(Html.of(List.of(new Block.Line("a <b> & \"c\"")))).isEqualTo("a &lt;b&gt; &amp; &quot;c&quot;");
    }

    @Test
    void anExcerptIsAnExpandableQuoteWithItsSource() {
        assertThat(Html.of(List.of(new Block.Excerpt("1 < 2", "Harbour Post, 1 March 2026", true))))
                .isEqualTo("<blockquote expandable>1 &lt; 2</blockquote>\n<i>Harbour Post, 1 March 2026</i>");
    }

    @Test
    void theConsoleGetsTheSameWithoutMarkup() {
        assertThat(Plain.of(List.of(new Block.Line("He said:"), new Block.Excerpt("1 < 2", "Harbour Post", true))))
                .isEqualTo("He said:\n  | 1 < 2\n  Harbour Post");
    }
}
