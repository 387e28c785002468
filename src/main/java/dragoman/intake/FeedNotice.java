package dragoman.intake;

import dragoman.store.Feed;

/**
 * What whoever runs the bot should know of a feed.
 *
 * @param key names the occasion; the same occasion may be told again after a crash, under the same key
 */
public record FeedNotice(String key, Feed feed, Occasion occasion) {

    /** What there is to tell. */
    public enum Occasion {
        /** The server says that it is gone for good, so it is asked no more. */
        GONE,
        /** It has failed for hours. */
        FAILING
    }
}
