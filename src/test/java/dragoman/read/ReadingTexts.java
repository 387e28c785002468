package dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What the tests of this package read with: a small limit and a day that stands still. */
final class ReadingTexts {

    static final int LIMIT = 200_000;

    static final ArticleReader READER = reader(new ReadLimits(LIMIT, LIMIT, 1000, LIMIT, Duration.ofSeconds(10)));

    private ReadingTexts() {}

    static ArticleReader reader(ReadLimits limits) {
        return new ArticleReader(limits, InstantSource.fixed(Instant.parse("2021-03-05T12:00:00Z")));
    }

    static List<Reading> readAll(String name, String text) {
        return READER.read(text.getBytes(StandardCharsets.UTF_8), name, Given.NOTHING);
    }

    static Article article(String name, String text) {
        return article(READER.read(text.getBytes(StandardCharsets.UTF_8), name, Given.NOTHING));
    }

    static Article article(List<Reading> readings) {
        assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
        return ((Reading.Read) readings.getFirst()).article();
    }

    static String refusal(String name, String text) {
        return refusal(READER.read(text.getBytes(StandardCharsets.UTF_8), name, Given.NOTHING));
    }

    static String refusal(List<Reading> readings) {
        assertThat(readings).singleElement().isInstanceOf(Reading.Refused.class);
        String message = ((Reading.Refused) readings.getFirst()).message();
        assertThat(message).as("one line").doesNotContain("\n");
        return message;
    }
}
