package dragoman;

import dragoman.intake.FeedNotice;
import dragoman.model.Block;
import dragoman.read.As;
import dragoman.store.Feed;
import dragoman.store.FeedEntries;
import dragoman.store.Feeds;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an admin asks and says of the feeds, in the words behind {@code /feeds} or in plain ones. */
final class FeedDesk {

    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://\\S+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\d{1,9}(?![\\p{L}\\p{N}])");
    private static final Pattern VERB = Pattern.compile(
            "(?i)\\b(?:(?<remove>remove|delete|drop)|(?<pause>pause|stop)|(?<resume>resume|continue|unpause))\\b");
    private static final Pattern ADD = Pattern.compile("(?i)\\b(?:add|read|follow)\\b");

    private final Feeds feeds;
    private final FeedSettings settings;
    private final InstantSource clock;

    FeedDesk(Feeds feeds, FeedSettings settings, InstantSource clock) {
        this.feeds = feeds;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does what the words say; those that say nothing list the feeds. */
    List<Block> answer(String words) {
        Matcher address = ADDRESS.matcher(words);
        Matcher number = NUMBER.matcher(words);
        Matcher verb = VERB.matcher(words);
        boolean change = verb.find();
        if (address.find() && !change) {
            return added(address.group(), words.substring(address.end()).strip());
        }
        if (number.find()) {
            long id = Long.parseLong(number.group());
            return change ? List.of(changed(verb, id)) : one(id);
        }
        return change || ADD.matcher(words).find() ? said("feeds.usage") : list();
    }

    private List<Block> added(String address, String outlet) {
        try {
            Feed.Wanted wanted = new Feed.Wanted(
                    As.pageAddress(address), outlet.isEmpty() ? null : outlet, List.of(), settings.every());
            return said("feeds.added", feeds.add(wanted, clock.instant()).id());
        } catch (IllegalArgumentException none) {
            return said("feeds.usage");
        }
    }

    private Block changed(Matcher verb, long id) {
        return verb.group("remove") != null
                ? done(feeds::remove, id, "feeds.removed")
                : verb.group("pause") != null
                        ? done(feeds::pause, id, "feeds.paused.now")
                        : done(feed -> feeds.resume(feed, clock.instant()), id, "feeds.resumed");
    }

    private static Block done(LongPredicate change, long id, String phrase) {
        return Block.Phrase.of(change.test(id) ? phrase : "feeds.unknown", id);
    }

    private List<Block> list() {
        List<Feed> all = feeds.list();
        return all.isEmpty()
                ? said("feeds.none")
                : all.stream().flatMap(feed -> lines(feed).stream()).toList();
    }

    /** One feed, with what was not taken in of it. */
    private List<Block> one(long id) {
        Optional<Feed> feed = feeds.find(id);
        if (feed.isEmpty()) {
            return said("feeds.unknown", id);
        }
        List<Block> blocks = new ArrayList<>(lines(feed.get()));
        for (FeedEntries.Refusal refusal : feeds.entries(feed.get()).refused()) {
            String title = refusal.title() == null ? "?" : refusal.title();
            blocks.add(Block.Phrase.of("feeds.refused", title, refusal.note()));
        }
        return blocks;
    }

    private List<Block> lines(Feed feed) {
        List<Block> lines = new ArrayList<>();
        lines.add(Block.Phrase.of("feeds.item", feed.id(), name(feed)));
        int refused = feeds.entries(feed).countRefused();
        lines.add(
                feed.succeededAt() == null
                        ? Block.Phrase.of("feeds.new")
                        : Block.Phrase.of("feeds.well", feed.articles(), refused, moment(feed.succeededAt())));
        if (feed.trouble() != null) {
            Instant since = feed.failingSince() == null ? clock.instant() : feed.failingSince();
            lines.add(Block.Phrase.of("feeds.trouble", feed.failures(), moment(since), trouble(feed.trouble())));
        }
        lines.add(
                switch (feed.state()) {
                    case ACTIVE -> Block.Phrase.of("feeds.next", moment(feed.nextAt()));
                    case PAUSED, REMOVED -> Block.Phrase.of("feeds.paused", feed.id());
                    case GONE -> Block.Phrase.of("feeds.gone", feed.id());
                });
        return lines;
    }

    /** What admins are told of their own accord. */
    static Block notice(FeedNotice notice) {
        Feed feed = notice.feed();
        return switch (notice.occasion()) {
            case GONE -> Block.Phrase.of("feeds.notice.gone", feed.id(), name(feed));
            case FAILING -> Block.Phrase.of("feeds.notice.failing", feed.id(), name(feed), trouble(feed.trouble()));
        };
    }

    private static Block.Phrase trouble(Feed.@Nullable Trouble trouble) {
        return trouble == null
                ? Block.Phrase.of("feeds.trouble.fault", "?")
                : Block.Phrase.of("feeds.trouble." + trouble.kind().toLowerCase(Locale.ROOT), trouble.detail());
    }

    private static String name(Feed feed) {
        return feed.outlet() == null ? feed.url() : feed.outlet() + ", " + feed.url();
    }

    private static LocalDateTime moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static List<Block> said(String phrase, Object... arguments) {
        return List.of(Block.Phrase.of(phrase, arguments));
    }
}
