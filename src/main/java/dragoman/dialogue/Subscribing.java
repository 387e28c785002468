package dragoman.dialogue;

import dragoman.compose.Composer;
import dragoman.compose.WishLine;
import dragoman.language.Knowledge;
import dragoman.model.Answer;
import dragoman.model.Ask;
import dragoman.model.Function;
import dragoman.model.Question;
import dragoman.model.QuietHours;
import dragoman.model.Wish;
import dragoman.store.Archive;
import dragoman.store.Chat;
import dragoman.store.Chats;
import dragoman.store.EvidenceStore;
import dragoman.store.KeptDigest;
import dragoman.store.Store;
import dragoman.store.Subscription;
import dragoman.store.Subscriptions;
import dragoman.understand.SubscriptionOrder;
import dragoman.understand.SubscriptionOrder.Act;
import dragoman.understand.SubscriptionWords;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Signs a chat or forum topic up for summaries and alerts, changes and ends them, tells of them, and shows again what was
 * sent. What it has done it says in full, so that a misunderstanding is seen; what it cannot do it asks back. Thread-safe.
 */
public final class Subscribing {

    /** Where subscriptions are kept. */
    private record Books(Subscriptions subscriptions, Archive archive, Chats chats) {}

    private static final Pattern NUMBER = Pattern.compile(
            "(?:^|\\b(?:summary|digest)(?: number| no\\.?)?) ?#?(\\d{1,6})(?:again|please|once more|\\W)*$");

    private static final Pattern AGAIN =
            Pattern.compile("(?i)\\b(?:last|latest|previous) (?:summary|digest)\\b.*\\b(?:again|once more)\\b");

    private final @Nullable Books books;
    private final SubscriptionWords words;
    private final Interests interests;
    private final Wishes wishes;
    private final ZoneId usualZone;

    private Subscribing(
            @Nullable Books books, EvidenceStore evidence, Knowledge knowledge, LocalTime usualTime, ZoneId usualZone) {
        this.books = books;
        this.words = new SubscriptionWords(knowledge);
        this.interests = new Interests(evidence, knowledge);
        this.wishes = new Wishes(usualTime);
        this.usualZone = usualZone;
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
                        mine.isEmpty() ? status(mine, ask.at()) : with("Nothing changes.", status(mine, ask.at()));
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

    /** The summary that a message asks to read again by its number, such as "summary 3", as it was sent. */
    public Optional<Answer> again(Ask ask, String message) {
        Matcher number = NUMBER.matcher(message.strip().toLowerCase(java.util.Locale.ROOT));
        boolean last = AGAIN.matcher(message).find();
        if (books == null || (!number.find() && !last)) {
            return Optional.empty();
        }
        int next = books.archive.nextNumber(ask.chat(), ask.thread());
        int wanted = last ? next - 1 : Integer.parseInt(number.group(1));
        Optional<KeptDigest> kept = books.archive.find(ask.chat(), ask.thread(), wanted);
        return Optional.of(kept.<Answer>map(k -> new Answer.Handled(k.blocks(), Function.SUMMARY, List.of()))
                .orElseGet(() -> said(
                        Function.SUMMARY,
                        List.of(
                                next == 1
                                        ? "No summary was sent here yet."
                                        : "There is no summary " + wanted + " here; the last one is " + (next - 1)
                                                + "."))));
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

    private List<String> begin(Ask ask, SubscriptionOrder order, List<Subscription> mine) {
        Optional<String> question = Doubts.in(order);
        if (question.isPresent()) {
            return List.of(question.get());
        }
        ZoneId zone = order.zones().isEmpty() ? zone(ask, mine) : order.zones().getFirst();
        QuietHours quiet =
                mine.isEmpty() ? null : mine.getFirst().wish().schedule().quiet();
        Wish wish = wishes.begun(order, interests.of(order), zone, quiet, ask.at());
        if (books == null) {
            return List.of("I can send " + WishLine.of(wish) + " in Telegram only. Write the same to me there.");
        }
        if (mine.stream().anyMatch(s -> alike(s.wish(), wish))) {
            return with("You have that already.", status(mine, ask.at()));
        }
        if (books.subscriptions.add(ask.chat(), ask.thread(), wish).isEmpty()) {
            return List.of("There are " + Subscriptions.MOST + " subscriptions here, which is all I can keep."
                    + " End one first: /unsubscribe and its number in /status.");
        }
        remember(ask, order);
        return List.of("You will get " + WishLine.of(wish) + "." + next(wish, ask.at()), hint(mine.size() + 1));
    }

    /** What counts hours from another moment is the same wish all the same. */
    private static boolean alike(Wish some, Wish other) {
        return WishLine.of(some).equals(WishLine.of(other));
    }

    private static String next(Wish wish, Instant now) {
        return wish.alert()
                ? ""
                : " The first one comes on "
                        + WishLine.moment(
                                wish.schedule().next(now), wish.schedule().zone()) + ".";
    }

    private static String hint(int number) {
        return "It is number " + number + " of your /status. To end it: /unsubscribe " + number + ".";
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

    private List<String> change(Ask ask, SubscriptionOrder order, List<Subscription> mine) {
        Optional<String> question = Doubts.in(order);
        if (question.isPresent()) {
            return List.of(question.get());
        }
        if (mine.isEmpty()) {
            return List.of(
                    "There is nothing here to change yet. Say when you want a summary, such as “every day at 8”.");
        }
        List<Subscription> meant = narrowing(order) && order.target() == 0 ? mine : Target.of(order, mine, false);
        if (meant.isEmpty() || books == null) {
            return asked("Which one shall I change?", "change", mine);
        }
        List<String> lines = new ArrayList<>();
        for (Subscription one : meant) {
            Wish wish = wishes.changed(
                    one.wish(),
                    order,
                    interests.of(order),
                    order.zones().isEmpty() ? null : order.zones().getFirst(),
                    ask.at());
            books.subscriptions.change(one.id(), wish);
            lines.add("Changed: " + WishLine.of(wish) + ".");
        }
        return lines;
    }

    private List<String> end(SubscriptionOrder order, List<Subscription> mine) {
        if (mine.isEmpty()) {
            return List.of("There is nothing to end here: you have not signed up for anything.");
        }
        List<Subscription> meant = Target.of(order, mine, true);
        if (meant.isEmpty() || books == null) {
            return asked("Which one shall I end?", "unsubscribe", mine);
        }
        meant.forEach(one -> books.subscriptions.end(one.id()));
        return meant.stream().map(s -> "Ended: " + WishLine.of(s.wish()) + ".").toList();
    }

    private List<String> endAll(Ask ask) {
        int ended = books == null ? 0 : books.subscriptions.endAll(ask.chat(), ask.thread());
        return List.of(
                ended == 0
                        ? "There is nothing to end here: you have not signed up for anything."
                        : "Done: no more messages that you did not ask for. /subscribe brings them back.");
    }

    private static List<String> asked(String question, String example, List<Subscription> mine) {
        return with(question + " Say for example: " + example + " the second one.", numbered(mine));
    }

    private List<String> status(List<Subscription> mine, Instant now) {
        if (mine.isEmpty()) {
            return List.of("You get no summaries here. To get one, say for example: every morning at 8, Berlin time.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("You have signed up for:");
        for (int i = 0; i < mine.size(); i++) {
            Wish wish = mine.get(i).wish();
            lines.add(i + 1 + ". " + WishLine.of(wish)
                    + (wish.alert()
                            ? ""
                            : "; next on "
                                    + WishLine.moment(
                                            wish.schedule().next(now),
                                            wish.schedule().zone())));
        }
        lines.add("To change one: “move number 1 to 7:30”. To end one: /unsubscribe 1. To end all: “stop all”.");
        return lines;
    }

    private static List<String> numbered(List<Subscription> mine) {
        return IntStream.range(0, mine.size())
                .mapToObj(i -> i + 1 + ". " + WishLine.of(mine.get(i).wish()))
                .toList();
    }

    private static List<String> with(String first, List<String> rest) {
        List<String> lines = new ArrayList<>(List.of(first));
        lines.addAll(rest);
        return lines;
    }

    private List<Subscription> mine(Ask ask) {
        return books == null ? List.of() : books.subscriptions.of(ask.chat(), ask.thread());
    }

    private static Answer said(Function function, List<String> lines) {
        return Composer.handled(function, lines.toArray(String[]::new));
    }
}
