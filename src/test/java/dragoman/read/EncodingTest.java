package dragoman.read;

import static dragoman.read.ReadingTexts.READER;
import static dragoman.read.ReadingTexts.article;
import static dragoman.read.ReadingTexts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String FRONT = "---\npublished: 2021-03-03\n---\n";
    private static final String ENGLISH =
            "“We agree,” said Jiří’s envoy — a friend of François and Ångström — “to meet in the café at noon.”";
    private static final String RUSSIAN =
            "Министры встретились в столице и говорили о плотине, о воде и о том, когда они встретятся снова. ";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void englishIsReadInEveryUnicodeEncodingWithOrWithoutAMark(String charset) {
        assertThat(body(ENGLISH, charset)).isEqualTo(ENGLISH);
    }

    @Test
    void westernMarksAndNamesAreReadAsWindows() {
        String western = ENGLISH.replace("ř", "r");

        assertThat(body(western, "windows-1252")).isEqualTo(western);
        assertThat(body("It cost 5 £ – a café’s tea.", "windows-1252")).isEqualTo("It cost 5 £ – a café’s tea.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8"})
    void otherLettersAreKnownByTheirFrequency(String charset) {
        assertThat(body(RUSSIAN.repeat(5), charset)).isEqualTo(RUSSIAN.repeat(5));
    }

    @Test
    void aPageThatSaysUtf8AndIsNotIsReadAsWhatItIs() {
        byte[] bytes = "<html><meta charset=utf-8><meta name=date content=2021-03-03><p>“Calm”, he said.</p>"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(article(READER.read(bytes, "a.html", Given.NOTHING)).body()).isEqualTo("“Calm”, he said.");
    }

    @Test
    void anArchiveThatIsCalledTextIsRefused() {
        byte[] bytes = {'P', 'K', 3, 4, 20, 0, 8, 0, (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, 0, 0, 1};

        assertThat(refusal(READER.read(bytes, "a.txt", Given.NOTHING))).contains("binary");
    }

    private static String body(String text, String charset) {
        byte[] bytes = (FRONT + text).getBytes(Charset.forName(charset));
        return article(READER.read(bytes, "a.txt", Given.NOTHING)).body();
    }

    @Test
    void bytesThatAreNoTextInAnyEncodingAreRefused() {
        byte[] bytes = (FRONT + "calm").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0x81;

        assertThat(refusal(READER.read(bytes, "a.txt", Given.NOTHING))).contains("not UTF-8");
    }
}
