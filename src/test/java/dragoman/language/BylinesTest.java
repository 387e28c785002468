package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

    private static final String REST = "The talks went on.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            February 06 – Jane Roe – lakenews –                  | Jane Roe     | lakenews | --02-06 | -
            Mar. 3, 2021 – Jane Roe – The Wire –                 | Jane Roe     | The Wire | --03-03 | 2021-03-03
            GENEVA, Feb. 3 (Agency) --                           | -            | Agency   | --02-03 | -
            SOOL, Averia (WIRE)_                                 | -            | WIRE     | -       | -
            SOOL, Av. ―                                          | -            | -        | -       | -
            MOSCOW (AP) —                                        | -            | AP       | -       | -
            THE HAGUE _                                          | -            | -        | -       | -
            Geneva, 3 March 2021 (Wire) –                        | -            | Wire     | --03-03 | 2021-03-03
            Taipei, Taiwan —                                     | -            | -        | -       | -
            Tehran (Wire) -                                      | -            | Wire     | -       | -
            """)
    void aDatelineBeforeTheFirstSentenceIsRead(
            String dateline, String author, String outlet, MonthDay day, LocalDate date) {
        String body = dateline + " " + REST;

        List<Byline> found = Bylines.opening(body);

        assertThat(found).hasSize(1);
        Byline byline = found.getFirst();
        assertThat(byline.author()).isEqualTo(author);
        assertThat(byline.outlet()).isEqualTo(outlet);
        assertThat(byline.day()).isEqualTo(day);
        assertThat(byline.date()).isEqualTo(date);
        assertThat(body.substring(byline.next())).isEqualTo(REST);
        assertThat(byline.span().of(body)).isNotBlank().doesNotContain(REST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            By Jane Roe, Staff Writer                            | Jane Roe           | -        | -
            By Jane Roe and John Doe                             | Jane Roe, John Doe | -        | -
            BY JANE ROE                                          | JANE ROE           | -        | -
            By Jane Roe, The Wire                                | Jane Roe           | The Wire | -
            By Jane Roe in Geneva                                | Jane Roe           | -        | -
            By Jane Roe, 3 March 2021                            | Jane Roe           | -        | 2021-03-03
            Published on 2021-03-03 by Jane Roe                  | Jane Roe           | -        | 2021-03-03
            Wednesday, March 3, 2021                             | -                  | -        | 2021-03-03
            Posted: March 3, 2021 at 10:15 am                    | -                  | -        | 2021-03-03
            The Wire • March 3, 2021                             | -                  | The Wire | 2021-03-03
            """)
    void aLineOfItsOwnIsRead(String line, String author, String outlet, LocalDate date) {
        Byline byline = Bylines.opening(line + "\n\n" + REST).getFirst();

        assertThat(byline.author()).isEqualTo(author);
        assertThat(byline.outlet()).isEqualTo(outlet);
        assertThat(byline.date()).isEqualTo(date);
        assertThat(byline.span().end()).isEqualTo(line.length());
    }

    @Test
    void severalLinesAndTheHeadlineAboveThemAreTold() {
        String body = "Ministers meet again\n\nBy Jane Roe\nMarch 3, 2021\n\nGENEVA (Wire) – " + REST;

        assertThat(Bylines.opening(body))
                .extracting(byline -> byline.span().of(body))
                .containsExactly("By Jane Roe", "March 3, 2021", "GENEVA (Wire)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met on March 3, 2021 and parted on March 4, 2021.",
                "The ministers met on March 3, 2021 – a sunny day.",
                "NATO — the alliance that Averia left — would not say more.",
                "UNESCO said on Friday – not before – that it was late.",
                "By Monday the troops had left.",
                "By Air and By Sea",
                "Sool",
                "May 2021 was cold",
                "March 3 was the day – so it seemed – when they met.",
                "“We agree” – so Jane Roe – was all.",
                "",
                "–",
                " – – – –"
            })
    void anOrdinarySentenceIsNone(String text) {
        assertThat(Bylines.opening(text + "\n\nMore of it.")).isEmpty();
    }

    @Test
    void aBylineIsNoPartOfASentence() {
        List<Sentence> sentences = new Linguist().sentences("Ministers meet\n\nGENEVA (Wire) – " + REST);

        assertThat(sentences).extracting(Sentence::byline).containsExactly(false, true, false);
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(1, 2, 2);
    }
}
