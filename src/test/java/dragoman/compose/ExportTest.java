package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExportTest {

    @Test
    void a_csv_file_survives_quotes_commas_and_lines() {
        assertThat(Export.of(Export.Format.CSV, List.of("a", "b"), List.of(List.of("say \"yes\", now", "two\nlines"))))
                .isEqualTo("\uFEFF\"a\",\"b\"\r\n\"say \"\"yes\"\", now\",\"two\nlines\"\r\n");
    }

    @Test
    void no_cell_is_taken_for_a_formula() {
        assertThat(Export.of(Export.Format.CSV, List.of("a"), List.of(List.of("=1+1"))))
                .contains("\"'=1+1\"");
    }

    @Test
    void a_markdown_file_has_a_section_a_row() {
        assertThat(Export.of(
                        Export.Format.MARKDOWN,
                        List.of("quote", "speaker", "url"),
                        List.of(List.of("We *shall*.", "Sorel", ""))))
                .isEqualTo("## We \\*shall\\*.\n\n- speaker: Sorel\n");
    }

    @Test
    void in_a_markdown_file_several_lines_stand_below_their_name() {
        assertThat(Export.of(
                        Export.Format.MARKDOWN,
                        List.of("question", "answer"),
                        List.of(List.of("Why?", "Sorel:\n  | We shall."))))
                .isEqualTo("## Why?\n\n- answer: \n\n  > Sorel:  \n  > | We shall.  \n\n");
    }
}
