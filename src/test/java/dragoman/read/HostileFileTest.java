package dragoman.read;

import static dragoman.read.ReadingTexts.LIMIT;
import static dragoman.read.ReadingTexts.READER;
import static dragoman.read.ReadingTexts.article;
import static dragoman.read.ReadingTexts.readAll;
import static dragoman.read.ReadingTexts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HostileFileTest {

    private static final String FRONT = "---\npublished: 2021-03-03\n---\n";

    @Test
    void aFileOfSixMegabytesIsRefused() {
        ArticleReader reader = ReadingTexts.reader(ReadLimits.DEFAULTS);
        byte[] bytes = new byte[6_000_000];
        Arrays.fill(bytes, (byte) 'a');

        assertThat(refusal(reader.read(bytes, "big.txt", Given.NOTHING)))
                .contains("larger than 5000000 bytes")
                .contains("article-bytes");
    }

    @Test
    void aFileJustWithinTheLimitIsRead() {
        String body = "a".repeat(LIMIT - FRONT.length());

        assertThat(article("a.txt", FRONT + body).body()).isEqualTo(body);
    }

    @Test
    void anArticleOfMoreThanAMillionCharactersIsRefused() {
        byte[] bytes = (FRONT + "calm ".repeat(220_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(ReadingTexts.reader(ReadLimits.DEFAULTS).read(bytes, "a.txt", Given.NOTHING)))
                .contains("1100000 characters")
                .contains("article-characters");
    }

    @Test
    void aPageOfManySmallElementsTakesNoSquareOfItsSize() {
        String page = "<html><meta name=date content=2021-03-03><p>calm</p>" + "<div class=ad>x</div>".repeat(5_000)
                + "<article><li><p>y".repeat(4_000);

        assertThat(article("a.html", page).body()).contains("y").doesNotContain("x");
    }

    @Test
    void linkedDataNestedWithoutEndIsLeftAlone() {
        String page = "<html><meta name=date content=2021-03-03><script type=application/ld+json>"
                + "{\"@graph\":[".repeat(10_000) + "</script><p>calm";

        assertThat(article("a.html", page).body()).isEqualTo("calm");
    }

    @Test
    void aFileWithNulBytesIsRefused() {
        assertThat(refusal("a.txt", FRONT + "calm\0 lake")).contains("binary");
    }

    @Test
    void aPictureIsRefused() {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertThat(refusal(READER.read(bytes, "a.png", Given.NOTHING))).contains("binary");
    }

    @Test
    void aTextInWindowsEncodingIsReadWithANote() {
        byte[] bytes = (FRONT + "“Calm”, said the café’s owner.").getBytes(Charset.forName("windows-1252"));

        List<Reading> readings = READER.read(bytes, "a.txt", Given.NOTHING);

        assertThat(article(readings).body()).isEqualTo("“Calm”, said the café’s owner.");
        assertThat(((Reading.Read) readings.getFirst()).notes())
                .containsExactly("was read as windows-1252, since it is not UTF-8");
    }

    @Test
    void aTextInUtf16IsRead() {
        byte[] bytes = (FRONT + "“Calm”").getBytes(StandardCharsets.UTF_16);

        assertThat(article(READER.read(bytes, "a.txt", Given.NOTHING)).body()).isEqualTo("“Calm”");
    }

    @Test
    void aPageInItsDeclaredEncodingIsRead() {
        byte[] bytes = "<html><head><meta charset=koi8-r><meta name=date content=2021-03-03></head><p>Мир</html>"
                .getBytes(Charset.forName("KOI8-R"));

        assertThat(article(READER.read(bytes, "a.html", Given.NOTHING)).body()).isEqualTo("Мир");
    }

    @Test
    void damagedUtf8IsRefusedRatherThanGuessed() {
        byte[] bytes = (FRONT + "“Calm” seas?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE2;

        assertThat(refusal(READER.read(bytes, "a.txt", Given.NOTHING))).contains("not UTF-8", "damaged");
    }

    @Test
    void aFeedThatGrowsWithoutEndIsRefused() {
        String bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE rss [
                  <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
                  <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
                  <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">
                ]>
                <rss version="2.0"><channel><title>&h;</title><item><description>&h;</description></item></channel></rss>
                """;

        assertThat(refusal("bomb.rss", bomb)).contains("no RSS or Atom feed that can be read");
    }

    @Test
    void aFeedThatAsksForAFileOfThisMachineIsRefused() {
        String thief = """
                <!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <rss version="2.0"><channel><title>T</title>
                <item><pubDate>Wed, 03 Mar 2021 10:00:00 GMT</pubDate><description>&secret;</description></item>
                </channel></rss>
                """;

        assertThat(refusal("thief.rss", thief)).contains("no RSS or Atom feed that can be read");
    }

    @Test
    void tagsNestedTenThousandDeepDoNoHarm() {
        String page = "<html><meta name=date content=2021-03-03>" + "<div><q>".repeat(10_000) + "calm";
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>" + "<a>".repeat(10_000)
                + "calm" + "</a>".repeat(10_000) + "</content></entry></feed>";

        assertThat(readAll("deep.html", page)).hasSize(1);
        assertThat(readAll("deep.atom", feed)).hasSize(1);
    }

    @Test
    void patternsDoNotRunAway() {
        assertThat(readAll("a.html", "<!--".repeat(40_000))).hasSize(1);
        assertThat(readAll("a.xml", "<?".repeat(40_000))).hasSize(1);
        assertThat(readAll("a.txt", "Jan ".repeat(40_000))).hasSize(1);
        assertThat(readAll("b.html", "<script type=application/ld+json>" + "\"author\":[{".repeat(15_000)))
                .hasSize(1);
    }
}
