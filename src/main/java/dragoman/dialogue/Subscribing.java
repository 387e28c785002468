package dragoman.dialogue;

import dragoman.compose.Functions;
import dragoman.compose.WishLine;
import dragoman.language.Knowledge;
import dragoman.model.Answer;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.model.Function;
import dragoman.model.Question;
import dragoman.model.QuietHours;
import dragoman.model.Wish;
import dragoman.store.Archive;
import dragoman.store.Chat;
import dragoman.store.Chats;
import dragoman.store.EvidenceStore;
import dragoman.store.Store;
import dragoman.store.Subscription;
import dragoman.store.Subscriptions;
import dragoman.understand.SubscriptionOrder;
import dragoman.understand.SubscriptionOrder.Act;
import dragoman.understand.SubscriptionWords;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Signs a chat or forum topic up for summaries and alerts, changes and ends them, tells of them, and gives summaries that
 * are asked for. What it has done it says in full, so that a misunderstanding is seen; what it cannot do it asks back. Thread-safe.
 */
public final class Subscribing {

    /** Where subscriptions are kept. */
    private record Books(Subscriptions subscriptions, Archive archive, Chats chats) {}

    private final @Nullable Books books;
    private final SubscriptionWords words;
    private final Interests interests;
    private final Wishes wishes;
    private final ZoneId usualZone;
    private final Summaries summaries;

    private Subscribing(
            @Nullable Books books, EvidenceStore evidence, Knowledge knowledge, LocalTime usualTime, ZoneId usualZone) {
        this.books = books;
        this.words = new SubscriptionWords(knowledge);
        this.interests = new Interests(evidence, knowledge);
        this.wishes = new Wishes(usualTime);
        this.usualZone = usualZone;
        this.summaries = new Summaries(evidence, books == null ? null : books.archive);
    }

    /** For chats that last and can be written to. */
    public static Subscribing lasting(
            Store store, InstantSource clock, Knowledge knowledge, LocalTime usualTime, ZoneId usualZone) {
        Books books = new Books(store.subscriptions(clock), store.archive(), store.chats(clock));
        return new Subscribing(books, store.evidence(), knowledge, usualTime, usualZone);
    }

    /** For a console, to which nothing can be sent. */
    public static Subscribing refusing(
            EvidenceStore evidence, Knowledge knowledge, LocalTime usualTime, ZoneId usualZone) {
        return new Subscribing(null, evidence, knowledge, usualTime, usualZone);
    }

    /** Which function a message calls for, if it plainly speaks of subscriptions. */
    public Optional<Function> call(String message) {
        return words.call(message);
    }

    /** Whether a call would change what a chat has signed up for, rather than only tell of it. */
    public boolean changes(Question.Call call) {
        Act act = act(call, words.in(call.argument()));
        return act != Act.SHOW && act != Act.KEEP;
    }

    /** Does what a call asks for, and says so. */
    public Answer handle(Ask ask, Question.Call call) {
        SubscriptionOrder order = words.in(call.argument());
        List<Subscription> mine = mine(ask);
        return said(
                call.function(),
                switch (act(call, order)) {
                    case BEGIN -> begin(ask, order, mine);
                    case CHANGE -> change(ask, order, mine);
                    case END -> end(order, mine);
                    case END_ALL -> endAll(ask);
                    case KEEP ->
                        mine.isEmpty()
                                ? status(mine, ask.at())
                                : with(Block.Phrase.of("line.subscribe.nothing"), status(mine, ask.at()));
                    case SHOW -> status(mine, ask.at());
                });
    }

    /**
     * The same for a chat that does not ask itself, as a channel for which its admin does.
     *
     * @param kind the word for what kind of chat it is
     */
    Answer handleFor(Ask ask, Question.Call call, String kind) {
        if (books != null) {
            books.chats.seen(ask.chat(), kind);
        }
        return handle(ask, call);
    }

    /** The summary that a message asks for. */
    public Answer summary(Ask ask, String message, Functions.Holdings holdings) {
        return summaries.answer(ask, message, holdings);
    }

    /** A command says itself what is wanted, unless its words say otherwise. */
    private static Act act(Question.Call call, SubscriptionOrder order) {
        return switch (call.function()) {
            case UNSUBSCRIBE ->
                switch (order.act()) {
                    case KEEP, END, END_ALL -> order.act();
                    case BEGIN, CHANGE, SHOW -> Act.END;
                };
            case STATUS -> order.act() == Act.KEEP ? Act.KEEP : Act.SHOW;
            default -> narrowing(order) && order.act() == Act.BEGIN ? Act.CHANGE : order.act();
        };
    }

    /** Only a condition and no word of when: it is about what there is. */
    private static boolean narrowing(SubscriptionOrder order) {
        boolean condition = order.quiet() != null
                || order.noQuiet()
                || order.onlyNew() != null
                || order.onlyAbout()
                || order.everything();
        return !order.hasRhythm() && order.impossible() == null && condition;
    }

    private List<Block.Phrase> begin(Ask ask, SubscriptionOrder order, List<Subscription> mine) {
        Optional<Block.Phrase> question = Doubts.in(order);
        if (question.isPresent()) {
            return List.of(question.get());
        }
        ZoneId zone = order.zones().isEmpty() ? zone(ask, mine) : order.zones().getFirst();
        QuietHours quiet =
                mine.isEmpty() ? null : mine.getFirst().wish().schedule().quiet();
        Wish wish = wishes.begun(order, interests.of(order), zone, quiet, ask.at());
        if (books == null) {
            return List.of(Block.Phrase.of("line.subscribe.console", WishLine.of(wish)));
        }
        if (mine.stream().anyMatch(s -> alike(s.wish(), wish))) {
            return with(Block.Phrase.of("line.subscribe.known"), status(mine, ask.at()));
        }
        if (books.subscriptions.add(ask.chat(), ask.thread(), wish).isEmpty()) {
            return List.of(Block.Phrase.of("line.subscribe.full", Subscriptions.MOST));
        }
        remember(ask, order);
        return List.of(begun(wish, ask.at()), hint(mine.size() + 1));
    }

    /** What counts hours from another moment is the same wish all the same. */
    private static boolean alike(Wish some, Wish other) {
        return WishLine.of(some).equals(WishLine.of(other));
    }

    private static Block.Phrase begun(Wish wish, Instant now) {
        return wish.alert()
                ? Block.Phrase.of("line.subscribed", WishLine.of(wish))
                : Block.Phrase.of("line.subscribed.first", WishLine.of(wish), next(wish, now));
    }

    private static LocalDateTime next(Wish wish, Instant now) {
        return WishLine.moment(wish.schedule().next(now), wish.schedule().zone());
    }

    private static Block.Phrase hint(int number) {
        return Block.Phrase.of("line.subscribed.hint", number);
    }

    /** The chat's own zone, else that of what it has, else the usual one. */
    private ZoneId zone(Ask ask, List<Subscription> mine) {
        Optional<ZoneId> own =
                books == null ? Optional.empty() : books.chats.find(ask.chat()).map(Chat::zone);
        return own.or(() -> mine.stream()
                        .reduce((first, last) -> last)
                        .map(s -> s.wish().schedule().zone()))
                .orElse(usualZone);
    }

    private void remember(Ask ask, SubscriptionOrder order) {
        if (books != null
                && !order.zones().isEmpty()
                && books.chats.find(ask.chat()).map(Chat::zone).isEmpty()) {
            books.chats.zone(ask.chat(), order.zones().getFirst());
        }
    }

    private List<Block.Phrase> change(Ask ask, SubscriptionOrder order, List<Subscription> mine) {
        Optional<Block.Phrase> question = Doubts.in(order);
        if (question.isPresent()) {
            return List.of(question.get());
        }
        if (mine.isEmpty()) {
            return List.of(Block.Phrase.of("line.change.none"));
        }
        List<Subscription> meant = narrowing(order) && order.target() == 0 ? mine : Target.of(order, mine, false);
        if (meant.isEmpty() || books == null) {
            return asked("line.change.which", mine);
        }
        List<Block.Phrase> lines = new ArrayList<>();
        for (Subscription one : meant) {
            Wish wish = wishes.changed(
                    one.wish(),
                    order,
                    interests.of(order),
                    order.zones().isEmpty() ? null : order.zones().getFirst(),
                    ask.at());
            books.subscriptions.change(one.id(), wish);
            lines.add(Block.Phrase.of("line.change.done", WishLine.of(wish)));
        }
        return lines;
    }

    private List<Block.Phrase> end(SubscriptionOrder order, List<Subscription> mine) {
        if (mine.isEmpty()) {
            return List.of(Block.Phrase.of("line.end.none"));
        }
        List<Subscription> meant = Target.of(order, mine, true);
        if (meant.isEmpty() || books == null) {
            return asked("line.end.which", mine);
        }
        meant.forEach(one -> books.subscriptions.end(one.id()));
        return meant.stream()
                .map(s -> Block.Phrase.of("line.end.done", WishLine.of(s.wish())))
                .toList();
    }

    private List<Block.Phrase> endAll(Ask ask) {
        int ended = books == null ? 0 : books.subscriptions.endAll(ask.chat(), ask.thread());
        return List.of(Block.Phrase.of(ended == 0 ? "line.end.none" : "line.end.all"));
    }

    private static List<Block.Phrase> asked(String question, List<Subscription> mine) {
        return with(Block.Phrase.of(question), numbered(mine));
    }

    private List<Block.Phrase> status(List<Subscription> mine, Instant now) {
        if (mine.isEmpty()) {
            return List.of(Block.Phrase.of("line.status.none"));
        }
        List<Block.Phrase> lines = new ArrayList<>();
        lines.add(Block.Phrase.of("line.status"));
        for (int i = 0; i < mine.size(); i++) {
            Wish wish = mine.get(i).wish();
            lines.add(
                    wish.alert()
                            ? Block.Phrase.of("line.status.one", i + 1, WishLine.of(wish))
                            : Block.Phrase.of("line.status.one.next", i + 1, WishLine.of(wish), next(wish, now)));
        }
        lines.add(Block.Phrase.of("line.status.hint"));
        return lines;
    }

    private static List<Block.Phrase> numbered(List<Subscription> mine) {
        return IntStream.range(0, mine.size())
                .mapToObj(i -> Block.Phrase.of(
                        "line.status.one", i + 1, WishLine.of(mine.get(i).wish())))
                .toList();
    }

    private static List<Block.Phrase> with(Block.Phrase first, List<Block.Phrase> rest) {
        List<Block.Phrase> lines = new ArrayList<>(List.of(first));
        lines.addAll(rest);
        return lines;
    }

    private List<Subscription> mine(Ask ask) {
        return books == null ? List.of() : books.subscriptions.of(ask.chat(), ask.thread());
    }

    private static Answer said(Function function, List<Block.Phrase> lines) {
        return Functions.said(function, lines.toArray(Block[]::new));
    }
}
