package dragoman;

import dragoman.compose.Html;
import dragoman.deliver.Piece;
import dragoman.deliver.Pieces;
import dragoman.dialogue.Administration;
import dragoman.intake.Taken;
import dragoman.model.Block;
import dragoman.model.PassageEvidence;
import dragoman.read.Given;
import dragoman.store.Chats;
import dragoman.store.Feedback;
import dragoman.store.Letter;
import dragoman.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What whoever runs the bot can have it do from the chat, wired to the parts that do it. */
final class OperatorDesk {

    private final Workplace workplace;
    private final Store store;
    private final Chats chats;
    private final FeedDesk feedDesk;

    OperatorDesk(Workplace workplace) {
        this.workplace = workplace;
        this.store = workplace.store();
        this.chats = store.chats(workplace.clock());
        // Feeds are fetched in real time, whatever time it is for answers.
        this.feedDesk = new FeedDesk(store.feeds(), workplace.settings().feeds(), Clock.systemUTC());
    }

    Administration administration() {
        return new Administration(
                workplace.settings().telegram().admins().stream()
                        .map(String::valueOf)
                        .collect(Collectors.toSet()),
                this::add,
                feedDesk::answer,
                this::stats,
                this::broadcast);
    }

    /** An address is fetched; anything else is the text itself, so that no path of this machine can be named. */
    private List<Block> add(String given) {
        return given.matches("https?://\\S+") ? taken(given) : GivenText.inFile(given, file -> taken(file.toString()));
    }

    private List<Block> taken(String source) {
        try (Stream<Taken> taken = workplace.intake().take(source, Given.NOTHING)) {
            return taken.<Block>map(t -> Block.Phrase.of("add.result", line(t))).toList();
        }
    }

    /** What was refused is told without the name of the file that its text was put into. */
    private static String line(Taken taken) {
        return taken instanceof Taken.Refused refused ? refused.message() : IngestCommand.line(taken);
    }

    private List<Block> stats() {
        List<PassageEvidence> passages = store.evidence().all();
        int quotes = store.evidence().quotes().size();
        List<Feedback> opinions = store.opinions(workplace.clock()).all();
        long right = opinions.stream()
                .filter(f -> f.verdict() == Feedback.Verdict.RIGHT)
                .count();
        return List.of(
                Block.Phrase.of("stats.articles", store.evidence().articles().size(), passages.size(), quotes),
                Block.Phrase.of("stats.chats", chats.count(), chats.countPaused()),
                Block.Phrase.of(
                        "stats.answers", store.answers(workplace.clock()).count(), right, opinions.size() - right),
                Block.Phrase.of("stats.outbox", store.outbox(workplace.clock()).open()));
    }

    /** As a bulk letter to each chat, so that it stands behind the answers to people's questions. */
    private int broadcast(String key, String words) {
        List<Piece> pieces = Pieces.of(Html.escape(words));
        List<String> open = chats.open();
        List<Letter> letters = new ArrayList<>();
        for (String chat : open) {
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                letters.add(new Letter(key + "/" + chat + "/" + i, chat, 0, null, piece.html(), piece.plain()));
            }
        }
        store.outbox(workplace.clock()).put(letters);
        return open.size();
    }
}
