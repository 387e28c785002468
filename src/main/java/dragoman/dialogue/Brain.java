package dragoman.dialogue;

import dragoman.compose.Composer;
import dragoman.compose.Functions;
import dragoman.judge.Judge;
import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.language.Tongue;
import dragoman.model.Answer;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.model.Exchange;
import dragoman.model.Finding;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.retrieve.CommonWords;
import dragoman.retrieve.Corpus;
import dragoman.retrieve.Embeddings;
import dragoman.store.EvidenceStore;
import dragoman.store.VectorStore;
import dragoman.understand.Interpreter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
     * @param sides what was looked up for each part of the question besides; empty for a question of one
     */
    public record Reply(Question question, Answer answer, List<Judgement> judgements, List<Composer.Side> sides) {

        public Reply {
            judgements = List.copyOf(judgements);
            sides = List.copyOf(sides);
        }

        Reply(Question question, Answer answer) {
            this(question, answer, List.of(), List.of());
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Brain.class);
    /** Of so many ranked passages the best answer is chosen; further down there hardly ever is a better one. */
    private static final int RANKED = 12;
    /** An answer that puts several side by side looks through more of them. */
    private static final int RANKED_FOR_SEVERAL = 25;

    private static final int WARMED = 500;
    private static final double HALF = 0.5;

    private final Snapshots snapshots;
    private final Interpreter interpreter;
    private final Judge judge;
    private final Composer composer;
    private final Functions functions;
    private final Subscribing subscribing;
    private final Conversations conversations;

    public Brain(
            EvidenceStore store,
            Embeddings embeddings,
            VectorStore vectors,
            Linguist linguist,
            Knowledge knowledge,
            Conversations conversations,
            Subscribing subscribing,
            Limits limits) {
        Gists gists = new Gists(linguist, knowledge);
        this.snapshots = new Snapshots(store, new Meanings(embeddings, vectors), gists, knowledge);
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

    /**
     * Reads the store and the language models now and rehearses a few questions, so that the first one need not wait for it.
     * Nothing of the rehearsal is kept.
     */
    public void warm() {
        Snapshot now = snapshots.now();
        now.retriever().warm(WARMED);
        Optional<Exchange> before = Optional.empty();
        for (String question : Rehearsal.questions(now.holdings()).toList()) {
            before = rehearsed(new Ask(null, "", 0, question, Instant.EPOCH), before);
        }
    }

    /** As {@link #answer} does it, save that no function is called; gives what a next question may refer to. */
    private Optional<Exchange> rehearsed(Ask ask, Optional<Exchange> before) {
        try {
            Snapshot now = snapshots.now();
            Question question = interpreter.interpret(ask, now.scope(), before);
            if (question instanceof Question.Call || unread(question)) {
                return before;
            }
            Reply reply = replied(ask, question, now);
            return question instanceof Question.Inquiry inquiry
                    ? Optional.of(Exchanges.of(inquiry, reply.answer(), reply.judgements()))
                    : before;
        } catch (RuntimeException e) {
            LOG.warn("a question of the rehearsal has no answer", e);
            return before;
        }
    }

    /** The reply to a message; what goes wrong inside is logged and answered too, so that no message ends a chat. */
    public Reply answer(Ask ask) {
        return answer(ask, asked -> Optional.empty());
    }

    /**
     * The reply to a message, save where somebody else replies to it, as to a call for what only one way of talking can do.
     *
     * @param first is shown each message as understood, and may reply to it
     */
    Reply answer(Ask ask, Function<Question, Optional<Answer>> first) {
        try {
            Snapshot now = snapshots.now();
            Question question = understood(ask, now);
            return first.apply(question).map(a -> new Reply(question, a)).orElseGet(() -> answered(ask, question, now));
        } catch (RuntimeException e) {
            LOG.error("no answer to a message of {} characters", ask.text().length(), e);
            return new Reply(
                    new Question.Unreadable(ask.text(), Block.Phrase.of("fault")),
                    new Answer.Fault(List.of(Block.Phrase.of("fault"))));
        }
    }

    /** Whether a call would change what a chat has signed up for, rather than only tell of it. */
    boolean changesSubscriptions(Question.Call call) {
        return subscribing.changes(call);
    }

    /** Which function a message calls for, if it plainly speaks of subscriptions. */
    Optional<dragoman.model.Function> subscriptionCall(String message) {
        return subscribing.call(message);
    }

    /** Does what a call asks for on behalf of another chat, which is known to take messages. */
    Answer subscribe(Ask ask, Question.Call call, String kind) {
        return subscribing.handleFor(ask, call, kind);
    }

    /** The passages as they are now, for what may be asked about an earlier answer. */
    Passages passages() {
        Snapshot now = snapshots.now();
        return new Passages(now.corpus(), now.holdings(), composer, judge);
    }

    /** The passages with somebody's words that fit a few words best, as for a quote card. */
    List<PassageEvidence> quotes(String words, int most) {
        Snapshot now = snapshots.now();
        Ask ask = new Ask(null, "", 0, words, Instant.EPOCH);
        return interpreter.interpret(ask, now.scope(), Optional.empty()) instanceof Question.Inquiry inquiry
                ? judged(inquiry, now.retriever().rank(inquiry, List.of(), RANKED_FOR_SEVERAL), now).stream()
                        .map(Judgement::finding)
                        .filter(f -> f.covered() >= HALF)
                        .map(Finding::evidence)
                        .filter(Passages::quotesSomebody)
                        .limit(most)
                        .toList()
                : List.of();
    }

    private Question understood(Ask ask, Snapshot now) {
        return interpreter.interpret(ask, now.scope(), conversations.before(ask.chat(), ask.at()));
    }

    private Reply answered(Ask ask, Question question, Snapshot now) {
        if (unread(question)) {
            return new Reply(
                    question,
                    new Answer.Abstention(List.of(Block.Phrase.of("foreign")), List.of(), null, 1, List.of()));
        }
        Reply reply = replied(ask, question, now);
        if (question instanceof Question.Inquiry inquiry) {
            conversations.keep(ask.chat(), Exchanges.of(inquiry, reply.answer(), reply.judgements()), ask.at());
        }
        return reply;
    }

    private Reply replied(Ask ask, Question question, Snapshot now) {
        return switch (question) {
            case Question.Inquiry inquiry -> inquire(ask, inquiry, now);
            case Question.QuoteCheck check -> new Reply(question, check(check, now));
            case Question.Call call -> new Reply(question, call(ask, call, now));
            case Question.Unreadable unreadable ->
                new Reply(question, new Answer.Clarification(List.of(unreadable.advice()), List.of()));
        };
    }

    /** Whether it is in a language that is not read; commands and greetings are understood in any. */
    private static boolean unread(Question question) {
        boolean words = switch (question) {
            case Question.Inquiry _ -> true;
            case Question.Call call ->
                !call.asked().startsWith("/") && !call.function().smalltalk();
            case Question.QuoteCheck _, Question.Unreadable _ -> false;
        };
        return words && Tongue.foreign(question.asked()).isPresent();
    }

    private Reply inquire(Ask ask, Question.Inquiry inquiry, Snapshot now) {
        List<Question.Part> parts = interpreter.parts(ask, inquiry, now.scope());
        List<Judgement> judgements = judged(inquiry, ranked(inquiry, parts), now);
        List<Composer.Side> sides = parts.stream()
                .map(part -> new Composer.Side(part.label(), judged(part.question(), RANKED, now)))
                .toList();
        return new Reply(inquiry, composer.compose(inquiry, judgements, sides, now.background()), judgements, sides);
    }

    /** Where each part has its own search, the whole adds little. */
    private static int ranked(Question.Inquiry inquiry, List<Question.Part> parts) {
        return inquiry.intent().several() && parts.isEmpty() ? RANKED_FOR_SEVERAL : RANKED;
    }

    private List<Judgement> judged(Question.Inquiry inquiry, int ranked, Snapshot now) {
        List<Long> candidates = now.candidates().of(inquiry);
        return judged(inquiry, now.retriever().rank(inquiry, candidates, ranked), now);
    }

    private List<Judgement> judged(Question.Inquiry inquiry, List<Finding> findings, Snapshot now) {
        return judge.judge(inquiry, findings, passage -> beside(now.corpus(), passage));
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
                yield Functions.said(call.function(), Block.Phrase.of("forgotten"));
            }
            case SUBSCRIBE, UNSUBSCRIBE, STATUS -> subscribing.handle(ask, call);
            case SUMMARY -> subscribing.summary(ask, call.argument(), now.holdings());
            case TIMELINE,
                    TOPICS,
                    ACTORS,
                    SOURCES,
                    ABOUT,
                    HELP,
                    LANGUAGE,
                    SETTINGS,
                    POSITIONS,
                    QUOTES,
                    PRIVACY,
                    EXPORT,
                    ADD,
                    FEEDS,
                    STATS,
                    BROADCAST,
                    GREETING,
                    THANKS,
                    GOODBYE,
                    FEEDBACK -> functions.reply(call.function(), call.argument(), now.holdings());
        };
    }
}
