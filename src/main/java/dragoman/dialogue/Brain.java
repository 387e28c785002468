package dragoman.dialogue;

import dragoman.compose.Background;
import dragoman.compose.Composer;
import dragoman.compose.Functions;
import dragoman.judge.Judge;
import dragoman.judge.QuoteCheck;
import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Answer;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.model.Finding;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.retrieve.CommonWords;
import dragoman.retrieve.Corpus;
import dragoman.retrieve.Embeddings;
import dragoman.retrieve.Retriever;
import dragoman.store.EvidenceStore;
import dragoman.store.Slots;
import dragoman.store.VectorStore;
import dragoman.understand.Interpreter;
import dragoman.understand.Scope;
import dragoman.understand.StoreWords;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The flow of a question: understood, looked up, judged, answered. The same for Telegram, the console and JSON lines.
 * Thread-safe.
 */
public final class Brain {

    /**
     * A message as understood, and what is replied.
     *
     * @param judgements on the findings that the reply was made from, best ranked first; empty where nothing was looked up
     */
    public record Reply(Question question, Answer answer, List<Judgement> judgements) {

        public Reply {
            judgements = List.copyOf(judgements);
        }

        Reply(Question question, Answer answer) {
            this(question, answer, List.of());
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Brain.class);
    private static final int RANKED = 25;
    private static final int RANKED_FOR_SEVERAL = 25;
    private static final int WARMED = 500;

    private final EvidenceStore store;
    private final Meanings meanings;
    private final Knowledge knowledge;
    private final Gists gists;
    private final Interpreter interpreter;
    private final Judge judge;
    private final Composer composer;
    private final Functions functions;
    private final Subscribing subscribing;
    private final Conversations conversations;
    private volatile @Nullable Snapshot snapshot;

    /** What is derived from the store at one revision. */
    private record Snapshot(
            Scope scope,
            Retriever retriever,
            QuoteCheck quoteCheck,
            Background background,
            Functions.Holdings holdings) {}

    public Brain(
            EvidenceStore store,
            Embeddings embeddings,
            VectorStore vectors,
            Linguist linguist,
            Knowledge knowledge,
            Conversations conversations,
            Subscribing subscribing,
            Limits limits) {
        this.store = store;
        this.meanings = new Meanings(embeddings, vectors);
        this.knowledge = knowledge;
        this.gists = new Gists(linguist, knowledge);
        this.interpreter = new Interpreter(linguist, knowledge, CommonWords::all, limits.questionCharacters());
        this.judge = new Judge(gists, knowledge);
        this.composer = new Composer(store::article, gists, limits.citations());
        this.functions = new Functions(composer);
        this.subscribing = subscribing;
        this.conversations = conversations;
    }

    /**
     * How much the brain reads and cites.
     *
     * @param questionCharacters the longest message read
     * @param citations the most passages of a narrow answer
     */
    public record Limits(int questionCharacters, int citations) {}

    /** Reads the store and the language models now, so that the first question need not wait for it. */
    public void warm() {
        Snapshot now = snapshot();
        now.retriever().corpus().passages().stream()
                .limit(WARMED)
                .forEach(p -> gists.of(p.passage().text()));
    }

    /** The reply to a message; what goes wrong inside is logged and answered too, so that no message ends a chat. */
    public Reply answer(Ask ask) {
        try {
            return understoodAndAnswered(ask);
        } catch (RuntimeException e) {
            LOG.error("no answer to a message of {} characters", ask.text().length(), e);
            Block line =
                    new Block.Line("Something went wrong inside me while I looked for an answer; it is noted in my log."
                            + " Please ask in other words.");
            return new Reply(new Question.Unreadable(ask.text(), ""), new Answer.Fault(List.of(line)));
        }
    }

    private Reply understoodAndAnswered(Ask ask) {
        Snapshot now = snapshot();
        Question question = interpreter.interpret(ask, now.scope(), conversations.before(ask.chat(), ask.at()));
        return switch (question) {
            case Question.Inquiry inquiry -> {
                Reply reply = inquire(inquiry, now);
                conversations.keep(ask.chat(), Exchanges.of(inquiry, reply.answer(), reply.judgements()), ask.at());
                yield reply;
            }
            case Question.QuoteCheck check -> new Reply(question, check(check, now));
            case Question.Call call -> new Reply(question, call(ask, call, now));
            case Question.Unreadable unreadable ->
                new Reply(question, new Answer.Clarification(List.of(new Block.Line(unreadable.advice())), List.of()));
        };
    }

    private Reply inquire(Question.Inquiry inquiry, Snapshot now) {
        Slots slots = new Slots(
                inquiry.actors().stream().map(a -> a.name()).toList(),
                inquiry.topics().stream().map(t -> t.name()).toList(),
                inquiry.period());
        List<Long> candidates = store.candidates(inquiry.intent(), slots);
        List<Finding> findings =
                now.retriever().rank(inquiry, candidates, inquiry.intent().several() ? RANKED_FOR_SEVERAL : RANKED);
        Corpus corpus = now.retriever().corpus();
        List<Judgement> judgements = judge.judge(inquiry, findings, passage -> beside(corpus, passage));
        return new Reply(inquiry, composer.compose(inquiry, judgements, now.background()), judgements);
    }

    /** The passages right before and behind another one. */
    private static List<PassageEvidence> beside(Corpus corpus, PassageEvidence passage) {
        return Stream.of(-1, 1)
                .flatMap(offset -> corpus.neighbour(passage, offset).stream())
                .toList();
    }

    private Answer check(Question.QuoteCheck check, Snapshot now) {
        return composer.checked(check, now.quoteCheck().find(check.words()));
    }

    private Answer call(Ask ask, Question.Call call, Snapshot now) {
        return switch (call.function()) {
            case FORGET -> {
                conversations.forget(ask.chat());
                yield Composer.handled(
                        call.function(), "Forgotten: this chat's earlier questions no longer colour its next ones.");
            }
            case SUBSCRIBE, UNSUBSCRIBE, STATUS -> subscribing.handle(ask, call);
            case SUMMARY ->
                subscribing
                        .again(ask, call.argument())
                        .orElseGet(() -> functions.reply(call.function(), now.holdings()));
            case TIMELINE,
                    TOPICS,
                    ACTORS,
                    SOURCES,
                    ABOUT,
                    HELP,
                    LANGUAGE,
                    SETTINGS,
                    GREETING,
                    THANKS,
                    GOODBYE,
                    FEEDBACK -> functions.reply(call.function(), now.holdings());
        };
    }

    private static StoreWords words(Corpus corpus) {
        return StoreWords.of(
                corpus.passages().stream().map(p -> p.passage().text()).toList());
    }

    /** The derived index, built anew when another article has come in, from this process or another. */
    private Snapshot snapshot() {
        long revision = store.revision();
        Snapshot current = snapshot;
        if (current != null && current.retriever().corpus().revision() == revision) {
            return current;
        }
        synchronized (this) {
            current = snapshot;
            if (current == null || current.retriever().corpus().revision() != revision) {
                var actors = store.actors();
                Corpus corpus = new Corpus(revision, store.all(), actors);
                Scope scope = Scope.of(
                        actors,
                        store.topics(),
                        knowledge,
                        words(corpus),
                        store.newestDate().orElse(null));
                Functions.Holdings holdings =
                        new Functions.Holdings(store.articles(), scope.topics(), actors, corpus.passages());
                current = new Snapshot(
                        scope,
                        new Retriever(corpus, meanings.of(corpus), gists, knowledge),
                        new QuoteCheck(corpus.passages(), knowledge),
                        new Background(corpus.passages(), actors, store.positions(), store.roles(), store.reprints()),
                        holdings);
                snapshot = current;
            }
            return current;
        }
    }
}
