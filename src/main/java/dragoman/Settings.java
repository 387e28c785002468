package dragoman;

import dragoman.read.As;
import dragoman.read.Mistakes;
import dragoman.read.ReadLimits;
import dragoman.read.YamlFile;
import dragoman.read.YamlMap;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever runs the bot may change; {@code config/dragoman.yaml} lists and explains it.
 *
 * <p>A new setting is a component of one of these records, with its default where it is read, and a commented line in
 * that file; a test holds the two together.
 *
 * @param home the folder that holds everything that lasts
 */
public record Settings(
        Path home,
        Limits limits,
        Answering answering,
        Telegram telegram,
        Digest digest,
        FeedSettings feeds,
        Store store) {

    /** What holds where nothing is set. */
    public static final Settings DEFAULTS = new Settings(
            Path.of("var"),
            new Limits(5_000_000, 1_000_000, 1000, 5_000_000, 30, 5000, 2000, 2000),
            new Answering(3, 6, true),
            new Telegram(URI.create("https://api.telegram.org"), 50, List.of()),
            new Digest(LocalTime.of(8, 0), ZoneId.of("UTC")),
            FeedSettings.DEFAULTS,
            new Store(null));

    /**
     * Reads a settings file; one that does not exist leaves the defaults.
     *
     * @throws dragoman.read.MistakesFound with all mistakes at once, each with its line
     */
    public static Settings load(Path file) {
        if (Files.notExists(file)) {
            return DEFAULTS;
        }
        Mistakes mistakes = new Mistakes();
        Settings settings = YamlFile.read(file, mistakes).map(Settings::of).orElse(DEFAULTS);
        mistakes.throwIfAny();
        return settings;
    }

    private static Settings of(YamlMap map) {
        return new Settings(
                map.value("home", Path::of).orElse(DEFAULTS.home),
                map.map("limits", Limits::of).orElse(DEFAULTS.limits),
                map.map("answering", Answering::of).orElse(DEFAULTS.answering),
                map.map("telegram", Telegram::of).orElse(DEFAULTS.telegram),
                map.map("digest", Digest::of).orElse(DEFAULTS.digest),
                map.map("feeds", FeedSettings::of).orElse(DEFAULTS.feeds),
                map.map("store", Store::of).orElse(DEFAULTS.store));
    }

    static int whole(YamlMap map, String key, int least, int most, int otherwise) {
        return map.value(key, As.whole(least, most)).orElse((long) otherwise).intValue();
    }

    static void check(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(key + " must be " + least + " to " + most + ", not " + value);
        }
    }

    /**
     * How much is taken in at once.
     *
     * @param articleBytes the largest article file
     * @param articleCharacters the longest text of one article
     * @param feedEntries the most entries of a feed
     * @param downloadBytes the most that is fetched from one web address
     * @param downloadSeconds the longest that one web address may take
     * @param sentenceCharacters where a sentence without an end is cut
     * @param articleQuotes the most quotes that are kept of one article
     * @param questionCharacters the longest message that is taken for a question
     */
    public record Limits(
            int articleBytes,
            int articleCharacters,
            int feedEntries,
            int downloadBytes,
            int downloadSeconds,
            int sentenceCharacters,
            int articleQuotes,
            int questionCharacters) {

        private static final int MOST = 1_000_000_000;
        private static final int MOST_SECONDS = 3600;

        /** Below, ordinary sentences would be cut; above, one takes longer to tag than is good. */
        private static final int SHORTEST_SENTENCE = 500;

        private static final int LONGEST_SENTENCE = 100_000;

        public Limits {
            check("article-bytes", articleBytes, 1, MOST);
            check("article-characters", articleCharacters, 1, MOST);
            check("feed-entries", feedEntries, 1, MOST);
            check("download-bytes", downloadBytes, 1, MOST);
            check("download-seconds", downloadSeconds, 1, MOST_SECONDS);
            check("sentence-characters", sentenceCharacters, SHORTEST_SENTENCE, LONGEST_SENTENCE);
            check("article-quotes", articleQuotes, 1, MOST);
            check("question-characters", questionCharacters, 1, MOST);
        }

        static Limits of(YamlMap map) {
            Limits usual = DEFAULTS.limits;
            return new Limits(
                    whole(map, "article-bytes", 1, MOST, usual.articleBytes),
                    whole(map, "article-characters", 1, MOST, usual.articleCharacters),
                    whole(map, "feed-entries", 1, MOST, usual.feedEntries),
                    whole(map, "download-bytes", 1, MOST, usual.downloadBytes),
                    whole(map, "download-seconds", 1, MOST_SECONDS, usual.downloadSeconds),
                    whole(map, "sentence-characters", SHORTEST_SENTENCE, LONGEST_SENTENCE, usual.sentenceCharacters),
                    whole(map, "article-quotes", 1, MOST, usual.articleQuotes),
                    whole(map, "question-characters", 1, MOST, usual.questionCharacters));
        }

        ReadLimits reading() {
            return new ReadLimits(
                    articleBytes, articleCharacters, feedEntries, downloadBytes, Duration.ofSeconds(downloadSeconds));
        }
    }

    /**
     * How questions are answered.
     *
     * @param maxCitations the most sources for a narrow question
     * @param contextHours how long a chat's last question helps to understand its next one
     * @param embeddings whether passages are also ranked by an embedding model
     */
    public record Answering(int maxCitations, int contextHours, boolean embeddings) {

        private static final int MOST_CITATIONS = 5;
        private static final int MOST_HOURS = 1000;

        public Answering {
            check("max-citations", maxCitations, 1, MOST_CITATIONS);
            check("context-hours", contextHours, 0, MOST_HOURS);
        }

        static Answering of(YamlMap map) {
            return new Answering(
                    whole(map, "max-citations", 1, MOST_CITATIONS, DEFAULTS.answering.maxCitations),
                    whole(map, "context-hours", 0, MOST_HOURS, DEFAULTS.answering.contextHours),
                    map.value("embeddings", As::onOrOff).orElse(DEFAULTS.answering.embeddings));
        }
    }

    /**
     * How Telegram is reached.
     *
     * @param url the Bot API server
     * @param pollTimeoutSeconds how long one request waits for new messages
     * @param admins the numbers of the users who may administer the bot
     */
    public record Telegram(URI url, int pollTimeoutSeconds, List<Long> admins) {

        private static final int LONGEST_POLL = 50;

        /** Telegram promises to keep within 52 bits. */
        private static final long LARGEST_USER = (1L << 52) - 1;

        public Telegram {
            check("poll-timeout-seconds", pollTimeoutSeconds, 1, LONGEST_POLL);
            admins = List.copyOf(admins);
        }

        static Telegram of(YamlMap map) {
            return new Telegram(
                    map.value("url", As::webAddress).orElse(DEFAULTS.telegram.url),
                    whole(map, "poll-timeout-seconds", 1, LONGEST_POLL, DEFAULTS.telegram.pollTimeoutSeconds),
                    map.values("admins", As.whole(1, LARGEST_USER)));
        }
    }

    /** When a subscriber gets the summary who chose neither time nor zone. */
    public record Digest(LocalTime defaultTime, ZoneId defaultZone) {

        static Digest of(YamlMap map) {
            return new Digest(
                    map.value("default-time", As::time).orElse(DEFAULTS.digest.defaultTime),
                    map.value("default-zone", As::zone).orElse(DEFAULTS.digest.defaultZone));
        }
    }

    /**
     * Where the evidence is kept.
     *
     * @param url the database's JDBC address; null for the embedded one in the home
     */
    public record Store(@Nullable String url) {

        static Store of(YamlMap map) {
            return new Store(map.value("url", As::jdbcAddress).orElse(null));
        }
    }
}
