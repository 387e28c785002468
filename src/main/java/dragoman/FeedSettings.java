package dragoman;

import dragoman.intake.Courtesy;
import dragoman.read.As;
import dragoman.read.WebRules;
import dragoman.read.YamlMap;
import dragoman.read.YamlText;
import dragoman.store.Feed;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which feeds are read on their own, and how politely.
 *
 * @param list the feeds; an admin may add others in the chat
 * @param everyMinutes how long after one fetch of a feed the next one comes, where it has no time of its own
 * @param hostPauseSeconds how long a host is left alone after each request
 * @param contact where whoever runs a server can write to; null for nowhere
 * @param privateAddresses whether feeds and their pages may lie in networks that are not public
 */
record FeedSettings(
        List<Source> list,
        int everyMinutes,
        int hostPauseSeconds,
        @Nullable String contact,
        boolean privateAddresses) {

    static final FeedSettings DEFAULTS = new FeedSettings(List.of(), 5, 2, null, false);

    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final int MOST_SECONDS = 600;

    FeedSettings {
        Settings.check("every-minutes", everyMinutes, 1, MOST_MINUTES);
        Settings.check("host-pause-seconds", hostPauseSeconds, 1, MOST_SECONDS);
        list = List.copyOf(list);
    }

    static FeedSettings of(YamlMap map) {
        return new FeedSettings(
                map.maps("list", Source::of),
                Settings.whole(map, "every-minutes", 1, MOST_MINUTES, DEFAULTS.everyMinutes),
                Settings.whole(map, "host-pause-seconds", 1, MOST_SECONDS, DEFAULTS.hostPauseSeconds),
                map.value("contact", As::contact).orElse(null),
                map.value("private-addresses", As::onOrOff).orElse(DEFAULTS.privateAddresses));
    }

    /** The feeds that are named. */
    List<Feed.Wanted> wanted() {
        return list.stream()
                .map(source -> new Feed.Wanted(
                        source.url,
                        source.outlet,
                        source.words,
                        source.everyMinutes == null ? every() : Duration.ofMinutes(source.everyMinutes)))
                .toList();
    }

    Duration every() {
        return Duration.ofMinutes(everyMinutes);
    }

    WebRules web(Settings.Limits limits) {
        return new WebRules(
                limits.downloadBytes(), Duration.ofSeconds(limits.downloadSeconds()), contact, privateAddresses);
    }

    Courtesy courtesy(Settings.Limits limits) {
        return new Courtesy(Duration.ofSeconds(hostPauseSeconds), Duration.ofSeconds(limits.downloadSeconds()));
    }

    /**
     * One feed.
     *
     * @param outlet what its articles' outlet is called; null to leave that to the feed
     * @param everyMinutes its own time between two fetches; null for that of all
     * @param words of which an entry must hold one; empty for all entries
     */
    record Source(
            String url, @Nullable String outlet, @Nullable Integer everyMinutes, List<String> words) {

        Source {
            words = List.copyOf(words);
        }

        static Source of(YamlMap map) {
            return new Source(
                    map.required("url", As::pageAddress, "https://example.org/"),
                    map.optionalText("outlet").map(YamlText::value).orElse(null),
                    map.value("every-minutes", As.whole(1, MOST_MINUTES))
                            .map(Math::toIntExact)
                            .orElse(null),
                    map.texts("words").stream().map(YamlText::value).toList());
        }
    }
}
