package dragoman.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void a_short_message_stays_whole() {
        assertThat(Pieces.of("<b>Kerry</b> &amp; Lavrov"))
                .containsExactly(new Piece("<b>Kerry</b> &amp; Lavrov", "Kerry & Lavrov"));
    }

    @Test
    void nothing_to_see_makes_no_piece() {
        assertThat(Pieces.of(" <b> </b>\n")).isEmpty();
    }

    @Test
    void a_cut_prefers_the_end_of_a_block() {
        List<Piece> pieces = Pieces.of("one one one\n\ntwo two\ntwo two two", 20);
        assertThat(pieces).extracting(Piece::plain).containsExactly("one one one", "two two\ntwo two two");
    }

    @Test
    void a_blockquote_is_closed_at_a_cut_and_opened_again() {
        List<Piece> pieces = Pieces.of("<blockquote expandable>aaa bbb ccc ddd</blockquote>", 8);
        assertThat(pieces)
                .extracting(Piece::html)
                .containsExactly(
                        "<blockquote expandable>aaa bbb </blockquote>", "<blockquote expandable>ccc ddd</blockquote>");
    }

    @Test
    void an_entity_counts_as_the_character_that_it_stands_for_and_is_never_cut() {
        assertThat(Pieces.of("&lt;".repeat(4_000))).hasSize(1);
        assertThat(Pieces.of("&lt;".repeat(9), 4)).extracting(Piece::plain).containsExactly("<<<<", "<<<<", "<");
    }

    @Test
    void a_character_of_two_units_is_never_cut() {
        assertThat(Pieces.of("😀😀😀", 3)).extracting(Piece::plain).containsExactly("😀", "😀", "😀");
    }

    @Test
    void nul_is_dropped() {
        assertThat(Pieces.of("a\0b")).containsExactly(new Piece("ab", "ab"));
    }

    @Test
    void what_is_not_a_tag_is_only_text() {
        assertThat(Pieces.of("1 < 2 & 3 > 2")).extracting(Piece::plain).containsExactly("1 < 2 & 3 > 2");
    }

    @Test
    void every_piece_of_any_message_parses_and_fits_and_no_word_is_lost() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            String html = message(random);
            List<Piece> pieces = Pieces.of(html, 100);
            assertThat(pieces).allSatisfy(piece -> {
                assertThat(TelegramHtml.visible(piece.html())).isEqualTo(piece.plain());
                assertThat(piece.plain()).hasSizeBetween(1, 100);
            });
            String together = pieces.stream().map(Piece::plain).collect(Collectors.joining());
            assertThat(bare(together)).isEqualTo(bare(TelegramHtml.visible(html)));
        }
    }

    @Test
    void a_very_long_message_is_cut_in_good_time() {
        long start = System.nanoTime();
        assertThat(Pieces.of("<i>word &amp; </i>".repeat(100_000))).hasSizeGreaterThan(100);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static String message(Random random) {
        List<String> blocks = List.of(
                "<b>Who</b> &amp; what\n",
                "<blockquote expandable>a long quote of <i>many many</i> words &lt;here&gt; 😀 </blockquote>\n",
                "plain words that go on and on ",
                "<a href=\"https://example.org/x?a=b\">link</a>\n\n",
                "unbrokenunbrokenunbrokenunbrokenunbrokenunbrokenunbrokenunbrokenunbrokenunbrokenunbroken");
        return IntStream.range(0, 1 + random.nextInt(30))
                .mapToObj(at -> blocks.get(random.nextInt(blocks.size())))
                .collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
