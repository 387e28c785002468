package dragoman.read;

import java.time.Duration;

/**
 * How much is read at once; what is larger is refused or left out, with a line that names the setting.
 *
 * @param articleBytes the most bytes of one file
 * @param articleCharacters the most characters of one article's text, since all of it is taken apart in memory
 * @param feedEntries the most entries of one feed
 * @param downloadBytes the most bytes fetched from one web address
 * @param downloadTime the longest that one web address may take
 */
public record ReadLimits(
        int articleBytes, int articleCharacters, int feedEntries, int downloadBytes, Duration downloadTime) {

    /** What holds where nothing is set. */
    public static final ReadLimits DEFAULTS =
            new ReadLimits(5_000_000, 1_000_000, 1000, 5_000_000, Duration.ofSeconds(30));
}
