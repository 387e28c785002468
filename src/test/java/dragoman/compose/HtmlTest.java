package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.deliver.TelegramHtml;
import dragoman.model.Block;
import dragoman.model.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages are valid in Telegram's HTML style, whatever a source holds. */
class HtmlTest {

    @Test
    void everyCharacterOfATextIsEscaped() {
        assertThat(Html.of(List.of(Block.Phrase.words("a <b> & \"c\"")))).isEqualTo("a &lt;b&gt; &amp; &quot;c&quot;");
    }

    @Test
    void anExcerptIsAnExpandableQuoteWithItsSource() {
        assertThat(Html.of(List.of(new Block.Excerpt("1 < 2", Block.Phrase.words("Harbour Post, 1 March 2026"), true))))
                .isEqualTo("<blockquote expandable>1 &lt; 2</blockquote>\n<i>Harbour Post, 1 March 2026</i>");
    }

    @Test
    void theConsoleGetsTheSameWithoutMarkup() {
        assertThat(Plain.of(List.of(
                        Block.Phrase.words("He said:"),
                        new Block.Excerpt("1 < 2", Block.Phrase.words("Harbour Post"), true))))
                .isEqualTo("He said:\n  | 1 < 2\n  Harbour Post");
    }

    @Test
    void whatDiffersBetweenTwoWordingsIsMarked() {
        Block compared = new Block.Compared(List.of(
                new Wording(Wording.Kind.SAME, "We will"),
                new Wording(Wording.Kind.ASKED, "open & go"),
                new Wording(Wording.Kind.TOLD, "not <open>"),
                new Wording(Wording.Kind.PASSED, "she said")));

        String html = Html.of(List.of(compared));
        assertThat(html).isEqualTo("We will <s>open &amp; go</s> <u>not &lt;open&gt;</u> …");
        assertThat(TelegramHtml.visible(html)).isEqualTo("We will open & go not <open> …");
        assertThat(Plain.of(List.of(compared))).isEqualTo("We will [-open & go-] {+not <open>+} …");
    }

    @Test
    void theSourceLeadsToThePassageWhereItsPageIsKnown() {
        Block excerpt = new Block.Excerpt(
                "Here", Block.Phrase.words("Harbour Post"), true, "https://a.example/?x=1&y=2#:~:text=Here");

        assertThat(Html.of(List.of(excerpt)))
                .endsWith("<i><a href=\"https://a.example/?x=1&amp;y=2#:~:text=Here\">Harbour Post</a></i>");
        assertThat(Plain.of(List.of(excerpt))).endsWith("Harbour Post, https://a.example/?x=1&y=2");
    }
}
