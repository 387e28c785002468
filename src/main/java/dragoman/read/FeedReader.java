package dragoman.read;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads feeds that were fetched, and makes articles of their entries and of the pages that these lead to. Thread-safe.
 *
 * <p>Start with {@link #entries}; an entry that is {@linkplain FeedEntry#whole whole} becomes an article by {@link
 * #article}, another one by {@link #pageArticle}.
 */
public final class FeedReader {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReader.class);

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The advice is for somebody who has the file; here nobody has. */
    private static final Pattern WHAT_TO_DO = Pattern.compile("^is |; (?:fetch|save) [^;]*$");

    /** Shorter words are in every text. */
    private static final int TELLING_LETTERS = 4;

    private final ReadLimits limits;
    private final InstantSource clock;

    /** @param clock tells today; no article is younger */
    public FeedReader(ReadLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** The entries of a feed. */
    public FeedContents entries(Fetched.Body body) {
        Raw raw = body.raw();
        try {
            String text = Decoded.of(raw.bytes(), raw.charset()).text();
            FeedDrafts feed = FeedDrafts.parsed(raw.name(), raw.name(), text);
            return new FeedContents.Entries(
                    feed.entries(limits.feedEntries(), raw.name()), Math.max(0, feed.size() - limits.feedEntries()));
        } catch (Refusal refusal) {
            return new FeedContents.Unreadable(
                    WHAT_TO_DO.matcher(refusal.line()).replaceAll(""));
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.warn("{} broke its reader", raw.name(), fault);
            return new FeedContents.Unreadable("could not be read (" + fault + ")");
        }
    }

    /**
     * The article of an entry, in the feed's own words.
     *
     * @param outlet what its outlet is called; null to leave that to the feed
     */
    public Reading article(FeedEntry entry, @Nullable String outlet) {
        return finish(
                new Draft(
                        source(entry),
                        entry.id(),
                        entry.title(),
                        either(outlet, entry.outlet()),
                        entry.author(),
                        entry.published(),
                        entry.url(),
                        entry.text()),
                List.of());
    }

    /**
     * The article of an entry, in the words of its page; empty where the page does not hold it, as one that asks for
     * consent or money.
     */
    public Optional<Reading> pageArticle(FeedEntry entry, Fetched.Body body, @Nullable String outlet) {
        Raw raw = body.raw();
        try {
            Decoded decoded = Decoded.of(raw.bytes(), raw.charset());
            if (Format.of(raw.name(), decoded.text(), raw.format()) != Format.PAGE) {
                return Optional.empty();
            }
            Draft page = PageDraft.of(source(entry), entry.id(), decoded.text(), raw.address());
            return holds(page, entry)
                    ? Optional.of(finish(of(entry, page, outlet), decoded.notes()))
                    : Optional.empty();
        } catch (Refusal unreadable) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.warn("{} broke its reader", raw.name(), fault);
            return Optional.empty();
        }
    }

    /** What the feed says of an entry goes before what the page says of itself. */
    private static Draft of(FeedEntry entry, Draft page, @Nullable String outlet) {
        return new Draft(
                page.source(),
                page.id(),
                either(entry.title(), page.title()),
                either(either(outlet, page.outlet()), entry.outlet()),
                either(entry.author(), page.author()),
                entry.published(),
                either(page.url(), entry.url()),
                page.body());
    }

    /** The article is longer than its summary, and its page has words of the entry's title. */
    private static boolean holds(Draft page, FeedEntry entry) {
        String said = (page.title() == null ? "" : page.title() + "\n") + page.body();
        List<String> telling = telling(entry.title() == null ? "" : entry.title());
        long found = telling.stream()
                .filter(word -> said.toLowerCase(Locale.ROOT).contains(word))
                .count();
        return page.body().length() > entry.text().length() && found * 3 >= telling.size();
    }

    private static List<String> telling(String title) {
        return Arrays.stream(NO_LETTERS.split(title.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= TELLING_LETTERS)
                .distinct()
                .toList();
    }

    private Reading finish(Draft draft, List<String> notes) {
        try {
            if (draft.published() == null) {
                throw new Refusal("the feed says no date of it, so that \"on Friday\" would mean nothing;"
                        + " take it in by /add or `ingest --published DATE`");
            }
            if (draft.body().length() > limits.articleCharacters()) {
                throw new Refusal("its text has " + draft.body().length() + " characters, more than "
                        + limits.articleCharacters() + "; raise `article-characters` in the settings");
            }
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return new Reading.Read(draft.source(), draft.finish(Given.NOTHING, today), notes);
        } catch (Refusal refusal) {
            return new Reading.Refused(draft.source(), refusal.line());
        }
    }

    private static String source(FeedEntry entry) {
        return entry.url() != null ? entry.url() : entry.id();
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }
}
