package dragoman.dialogue;

import dragoman.compose.Background;
import dragoman.compose.Functions;
import dragoman.judge.QuoteCheck;
import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.model.Actor;
import dragoman.model.Position;
import dragoman.retrieve.Corpus;
import dragoman.retrieve.Retriever;
import dragoman.store.EvidenceStore;
import dragoman.understand.Scope;
import dragoman.understand.StoreWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The store as questions see it: built anew when another article has come in, from this process or another. Thread-safe. */
final class Snapshots {

    private final EvidenceStore store;
    private final Meanings meanings;
    private final Gists gists;
    private final Knowledge knowledge;
    private volatile @Nullable Snapshot latest;

    Snapshots(EvidenceStore store, Meanings meanings, Gists gists, Knowledge knowledge) {
        this.store = store;
        this.meanings = meanings;
        this.gists = gists;
        this.knowledge = knowledge;
    }

    Snapshot now() {
        long revision = store.revision();
        Snapshot current = latest;
        if (current != null && current.corpus().revision() == revision) {
            return current;
        }
        synchronized (this) {
            current = latest;
            if (current == null || current.corpus().revision() != revision) {
                current = at(revision);
                latest = current;
            }
            return current;
        }
    }

    private Snapshot at(long revision) {
        List<Actor> actors = store.actors();
        List<Position> positions = store.positions();
        Corpus corpus = new Corpus(revision, store.all(), actors);
        Scope scope = Scope.of(
                actors,
                store.topics(),
                knowledge,
                words(corpus),
                store.newestDate().orElse(null));
        return new Snapshot(
                scope,
                new Candidates(store),
                new Retriever(corpus, meanings.of(corpus), gists, knowledge),
                new QuoteCheck(corpus.passages(), knowledge),
                new Background(corpus.passages(), actors, positions, store.roles(), store.reprints()),
                new Functions.Holdings(store.articles(), scope.topics(), actors, corpus.passages(), positions));
    }

    private static StoreWords words(Corpus corpus) {
        return StoreWords.of(
                corpus.passages().stream().map(p -> p.passage().text()).toList());
    }
}
