package dragoman;

import dragoman.compose.Html;
import dragoman.compose.Phrasebook;
import dragoman.compose.Plain;
import dragoman.dialogue.Administration;
import dragoman.dialogue.Manners;
import dragoman.intake.FeedNotice;
import dragoman.intake.FeedRounds;
import dragoman.model.Block;
import dragoman.read.FeedReader;
import dragoman.read.Web;
import dragoman.store.Letter;
import dragoman.store.Store;
import java.time.Clock;
import java.util.List;

/** The reading of feeds while the bot runs, wired to the settings and to the admins' chats. */
final class FeedsAtWork {

    private final Workplace workplace;
    private final Store store;
    private final Administration administration;
    private final Manners manners;
    private final Runnable wake;

    /** @param wake called when something has been put into the outbox */
    FeedsAtWork(Workplace workplace, Administration administration, Manners manners, Runnable wake) {
        this.workplace = workplace;
        this.store = workplace.store();
        this.administration = administration;
        this.manners = manners;
        this.wake = wake;
    }

    /** The rounds, not yet begun, over the feeds that the settings name and those that were added before. */
    FeedRounds rounds() {
        Settings settings = workplace.settings();
        Clock real = Clock.systemUTC();
        store.feeds().follow(settings.feeds().wanted(), real.instant());
        return new FeedRounds(
                store.dataSource(),
                store.feeds(),
                store.evidence(),
                workplace.intake(),
                new FeedReader(settings.limits().reading(), workplace.clock()),
                new Web(settings.feeds().web(settings.limits())),
                settings.feeds().courtesy(settings.limits()),
                real,
                this::tell);
    }

    /** A letter that is owed under a key is owed once, however often it is put. */
    private void tell(FeedNotice notice) {
        List<Block> said = List.of(FeedDesk.notice(notice));
        store.outbox(workplace.clock())
                .put(administration.admins().stream()
                        .map(admin -> letter(notice.key() + "/" + admin, admin, said))
                        .toList());
        wake.run();
    }

    private Letter letter(String key, String admin, List<Block> said) {
        Phrasebook book = manners.book(admin, null);
        return new Letter(key, admin, 0, null, Html.of(said, book), Plain.of(said, book));
    }
}
