package dragoman.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a feed that is fetched again and again. What should tell one from another does not always: some feeds
 * give all their entries one guid, or the link of the front page.
 */
final class FeedEntries {

    /** A description of this length is rarely a summary. */
    private static final int WHOLE_DESCRIPTION = 2_000;

    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?is).*(?:\\u2026|\\.\\.\\.|\\[\\W*]|(?:continue reading|read more|read the full \\w+)\\W*)\\s*");

    private final SyndFeed feed;
    private final @Nullable HttpUrl address;
    private final Map<String, Integer> links = new HashMap<>();
    private final Map<String, Integer> guids = new HashMap<>();

    FeedEntries(SyndFeed feed, String address) {
        this.feed = feed;
        this.address = HttpUrl.parse(address);
        for (SyndEntry entry : feed.getEntries()) {
            links.merge(Objects.requireNonNullElse(link(entry), ""), 1, Integer::sum);
            guids.merge(Objects.requireNonNullElse(guid(entry), ""), 1, Integer::sum);
        }
    }

    List<FeedEntry> first(int most) {
        return feed.getEntries().stream().limit(most).map(this::entry).toList();
    }

    private FeedEntry entry(SyndEntry entry) {
        String link = link(entry);
        String own = link != null && links.getOrDefault(link, 0) == 1 ? link : null;
        String title = FeedDrafts.title(entry);
        String key = key(entry, own, title);
        String text = FeedDrafts.body(entry);
        String published = FeedDrafts.published(entry);
        return new FeedEntry(
                key,
                own != null ? own : id(key),
                own,
                link,
                title,
                FeedDrafts.present(entry.getAuthor()),
                FeedDrafts.present(feed.getTitle()),
                published,
                text,
                isWhole(entry, text, own),
                Stream.of(title, entry.getAuthor(), link, published, entry.getUpdatedDate(), text)
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n")));
    }

    /** A guid that is no address of any kind, such as "7", tells nothing apart but the entries of its feed. */
    private String id(String key) {
        return key.indexOf(':') > 0 ? key : address + "#" + key;
    }

    private String key(SyndEntry entry, @Nullable String own, @Nullable String title) {
        String guid = guid(entry);
        if (guid != null && guids.getOrDefault(guid, 0) == 1) {
            return guid;
        }
        return own != null ? own : address + "#" + title + "/" + FeedDrafts.published(entry);
    }

    /** A feed that has a place for whole articles uses it, unless it breaks them off there. */
    private static boolean isWhole(SyndEntry entry, String text, @Nullable String own) {
        if (text.isBlank()) {
            return false;
        }
        if (own == null) {
            return true;
        }
        int longest = entry.getContents().stream()
                .map(FeedEntries::length)
                .max(Comparator.naturalOrder())
                .orElse(0);
        int described = entry.getDescription() == null ? 0 : length(entry.getDescription());
        boolean placed = longest > 0 && (longest > described || described == 0);
        return (placed || text.length() >= WHOLE_DESCRIPTION)
                && !BROKEN_OFF
                        .matcher(text.substring(Math.max(0, text.length() - 80)))
                        .matches();
    }

    private static int length(SyndContent content) {
        return FeedDrafts.words(content).length();
    }

    /**
     * Whole, where it is written as seen from the feed. A guid is by RSS's own rules a link unless it says otherwise, which
     * many that are none do not.
     */
    private @Nullable String link(SyndEntry entry) {
        String link = FeedDrafts.present(entry.getLink());
        if (link == null || address == null || Download.isWeb(link)) {
            return link;
        }
        HttpUrl whole = link.equals(guid(entry)) ? null : address.resolve(link);
        return whole == null ? null : whole.toString();
    }

    private static @Nullable String guid(SyndEntry entry) {
        return FeedDrafts.present(entry.getUri());
    }
}
