package dragoman.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads an RSS or Atom feed: each entry is an article, the feed's title its outlet. */
final class FeedDrafts {

    private final String source;
    private final String id;
    private final SyndFeed feed;

    private FeedDrafts(String source, String id, SyndFeed feed) {
        this.source = source;
        this.id = id;
        this.feed = feed;
    }

    static FeedDrafts of(String source, String id, String xml) throws Refusal {
        FeedDrafts drafts = parsed(source, id, xml);
        if (drafts.size() == 0) {
            throw new Refusal("is a feed without entries; fetch it anew or leave it out");
        }
        return drafts;
    }

    /** A feed that may be empty, as one that is looked at again and again is at times. */
    static FeedDrafts parsed(String source, String id, String xml) throws Refusal {
        return new FeedDrafts(source, id, parse(xml));
    }

    int size() {
        return feed.getEntries().size();
    }

    private static SyndFeed parse(String xml) throws Refusal {
        SyndFeedInput input = new SyndFeedInput();
        // A document type may define entities that grow without end or read files of this machine.
        input.setAllowDoctypes(false);
        try {
            return input.build(new StringReader(xml));
        } catch (FeedException | IllegalArgumentException fault) {
            throw new Refusal("is no RSS or Atom feed that can be read (" + oneLine(fault) + "); fetch it anew,"
                    + " or save the article itself as text or HTML");
        }
    }

    /** The entries in their order, which is mostly the newest first. */
    List<Draft> first(int most) {
        List<SyndEntry> entries = feed.getEntries();
        return IntStream.range(0, Math.min(most, entries.size()))
                .mapToObj(i -> draft(i + 1, entries.get(i)))
                .toList();
    }

    /** The entries as they are told apart from one fetch to the next. */
    List<FeedEntry> entries(int most, String address) {
        return new FeedEntries(feed, address).first(most);
    }

    private Draft draft(int number, SyndEntry entry) {
        String link = present(entry.getLink());
        String guid = present(entry.getUri());
        String fallback = guid != null ? guid : id + "-" + number;
        return new Draft(
                source + " entry " + number,
                link != null ? link : fallback,
                title(entry),
                present(feed.getTitle()),
                present(entry.getAuthor()),
                published(entry),
                link,
                body(entry));
    }

    static @Nullable String title(SyndEntry entry) {
        String title = present(entry.getTitle());
        return title == null ? null : Jsoup.parseBodyFragment(title).text();
    }

    static @Nullable String published(SyndEntry entry) {
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return date == null
                ? null
                : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** The full text where the feed has one, else its summary. */
    static String body(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Optional.ofNullable(entry.getDescription()).stream())
                .map(FeedDrafts::words)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    static String words(SyndContent content) {
        String value = content.getValue() == null ? "" : content.getValue();
        return "text".equals(content.getType())
                ? value.strip()
                : PageText.of(Jsoup.parseBodyFragment(value).body());
    }

    static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String oneLine(Exception fault) {
        return String.valueOf(fault.getMessage()).replaceAll("\\s+", " ").strip();
    }
}
