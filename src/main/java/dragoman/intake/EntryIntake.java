package dragoman.intake;

import dragoman.read.FeedEntry;
import dragoman.read.FeedReader;
import dragoman.read.Reading;
import dragoman.store.EvidenceStore;
import dragoman.store.Feed;
import dragoman.store.FeedEntries;
import dragoman.store.FeedEntries.Known;
import dragoman.store.FeedEntries.Outcome;
import dragoman.store.Feeds;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in an entry of a feed: once, again when the feed says something else of it, and never in place of an article that
 * came from elsewhere.
 */
final class EntryIntake {

    /** How often a page is tried to be had; after that the summary is what there is. */
    private static final int MOST_TRIES = 3;

    /** A summary that replaced its own article would be this much shorter. */
    private static final int POORER = 2;

    private final Feeds feeds;
    private final EvidenceStore store;
    private final FeedReader reader;
    private final Intake intake;
    private final InstantSource clock;

    EntryIntake(Feeds feeds, EvidenceStore store, FeedReader reader, Intake intake, InstantSource clock) {
        this.feeds = feeds;
        this.store = store;
        this.reader = reader;
        this.intake = intake;
        this.clock = clock;
    }

    /** Whether the entry is dealt with for good; false where it must be looked at again although it stays as it is. */
    boolean take(Feed feed, FeedEntry entry, Pages pages) {
        FeedEntries met = feeds.entries(feed);
        Known known = met.find(entry.key(), entry.content()).orElse(null);
        if (known != null && isSettled(known, feed, entry)) {
            met.seen(entry.key(), clock.instant());
            return true;
        }
        FeedEntry called = known == null ? entry : entry.called(known.article());
        boolean takenBefore = known != null && known.outcome() == Outcome.TAKEN;
        boolean ours = takenBefore || (known != null && known.outcome() == Outcome.BEGUN);
        Turn turn = new Turn(feed, called, met, takenBefore);
        if (!entry.mentions(feed.words())) {
            return turn.end(Outcome.PASSED);
        }
        if (!ours && store.article(called.id()).isPresent()) {
            return turn.end(Outcome.HELD);
        }
        return turn.take(pages, known != null && known.same() ? known.tries() : 0);
    }

    private static boolean isSettled(Known known, Feed feed, FeedEntry entry) {
        return known.same()
                && known.outcome() != Outcome.BEGUN
                && (known.tries() == 0 || known.tries() >= MOST_TRIES)
                && (known.outcome() != Outcome.PASSED || !entry.mentions(feed.words()));
    }

    /** One entry being dealt with. */
    private final class Turn {

        private final Feed feed;
        private final FeedEntry entry;
        private final FeedEntries met;
        private final boolean takenBefore;

        Turn(Feed feed, FeedEntry entry, FeedEntries met, boolean takenBefore) {
            this.feed = feed;
            this.entry = entry;
            this.met = met;
            this.takenBefore = takenBefore;
        }

        boolean take(Pages pages, int tries) {
            if (entry.page() == null || entry.whole() || entry.published() == null) {
                return taken(reader.article(entry, feed.outlet()), 0);
            }
            return switch (pages.article(entry, feed.outlet())) {
                case Pages.Page.Read(Reading reading) -> taken(reading, 0);
                case Pages.Page.Never _ -> summary(0);
                case Pages.Page.Later _ -> summary(tries + 1);
                case Pages.Page.Left _ -> false;
            };
        }

        /** Better a summary now than nothing, unless more is there already. */
        private boolean summary(int tries) {
            Reading reading = reader.article(entry, feed.outlet());
            int held = store.article(entry.id()).map(a -> a.body().length()).orElse(0);
            if (takenBefore && held > entry.text().length() * POORER) {
                note(Outcome.TAKEN, null, tries);
                return tries == 0 || tries >= MOST_TRIES;
            }
            return taken(reading, tries);
        }

        private boolean taken(Reading reading, int tries) {
            if (!takenBefore) {
                note(Outcome.BEGUN, null, tries);
            }
            Optional<String> refusal = intake.take(reading) instanceof Taken.Refused refused
                    ? Optional.of(refused.message())
                    : Optional.empty();
            note(refusal.isEmpty() || takenBefore ? Outcome.TAKEN : Outcome.REFUSED, refusal.orElse(null), tries);
            return tries == 0 || tries >= MOST_TRIES;
        }

        boolean end(Outcome outcome) {
            note(outcome, null, 0);
            return true;
        }

        private void note(Outcome outcome, @Nullable String why, int tries) {
            met.note(entry.key(), entry.content(), entry.id(), entry.title(), outcome, why, tries, clock.instant());
        }
    }
}
