package dragoman.intake;

import dragoman.read.FeedEntry;
import dragoman.read.FeedReader;
import dragoman.read.Fetched;
import dragoman.read.Reading;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fetches the pages that the entries of one feed lead to, during one visit to the feed, so many and no more. */
final class Pages {

    /** With a pause behind each, enough for a visit; the feed is looked at again soon for the rest. */
    static final int MOST = 20;

    private final Visitor visitor;
    private final Leave leave;
    private final FeedReader reader;
    private int fetched;
    private boolean tired;

    Pages(Visitor visitor, Leave leave, FeedReader reader) {
        this.visitor = visitor;
        this.leave = leave;
        this.reader = reader;
    }

    /** What came of a page. */
    sealed interface Page {

        record Read(Reading reading) implements Page {}

        /** It cannot be had, or does not hold the article. */
        record Never() implements Page {}

        /** It cannot be had now. */
        record Later() implements Page {}

        /** Enough was fetched for this visit; nothing was tried. */
        record Left() implements Page {}
    }

    Page article(FeedEntry entry, @Nullable String outlet) {
        if (fetched >= MOST) {
            return new Page.Left();
        }
        if (tired) {
            return new Page.Later();
        }
        fetched++;
        String page = Objects.requireNonNull(entry.page());
        return switch (visitor.visit(page, null, null, leave)) {
            case Visit.Busy _ -> later();
            case Visit.Unwelcome _ -> leave.isSettled(page) ? new Page.Never() : later();
            case Visit.Paid paid -> article(entry, paid.fetched(), outlet);
        };
    }

    private Page article(FeedEntry entry, Fetched fetched, @Nullable String outlet) {
        return switch (fetched) {
            case Fetched.Body body -> {
                Optional<Reading> reading = reader.pageArticle(entry, body, outlet);
                yield reading.isPresent() ? new Page.Read(reading.get()) : new Page.Never();
            }
            case Fetched.Denied denied -> denied.code() == 429 || denied.code() >= 500 ? later() : new Page.Never();
            case Fetched.Failed failed ->
                switch (failed.fault()) {
                    case CONNECTION, LATE -> later();
                    case STOPPED -> new Page.Left();
                    case ADDRESS, PRIVATE, REDIRECT, LARGE -> new Page.Never();
                };
            case Fetched.Unchanged _, Fetched.Moved _ -> new Page.Never();
        };
    }

    /** A server in trouble is not asked for one page after the other. */
    private Page later() {
        tired = true;
        return new Page.Later();
    }
}
