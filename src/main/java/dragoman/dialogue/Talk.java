package dragoman.dialogue;

import dragoman.compose.Functions;
import dragoman.compose.Html;
import dragoman.compose.Phrasebook;
import dragoman.language.Tongue;
import dragoman.model.Answer;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.model.Function;
import dragoman.model.Question;
import dragoman.store.Answers;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The conversation in a chat: what is replied to which message. What the sources say is the {@link Brain}'s part; here are
 * the reader's language, the buttons, groups and those who run the bot.
 */
final class Talk {

    /** A file to send along with a reply. */
    record Reply(List<Card> cards, Optional<Exports.File> file) {

        static Reply of(Card card) {
            return new Reply(List.of(card), Optional.empty());
        }
    }

    private final Brain brain;
    private final Answers answers;
    private final Wishes wishes;
    private final AnswerCards answerCards;
    private final SettingCards settingCards;
    private final Exports exports;
    private final Administration administration;
    private final BroadcastLetters broadcast;
    private final BiPredicate<String, String> adminOfGroup;

    /**
     * @param adminOfGroup whether a group (by its number) counts a user (by his) among its admins
     */
    Talk(
            Brain brain,
            Answers answers,
            Wishes wishes,
            Administration administration,
            BroadcastLetters broadcast,
            BiPredicate<String, String> adminOfGroup) {
        this.brain = brain;
        this.answers = answers;
        this.wishes = wishes;
        this.answerCards = new AnswerCards(answers);
        this.settingCards = new SettingCards(wishes);
        this.exports = new Exports(answers);
        this.administration = administration;
        this.broadcast = broadcast;
        this.adminOfGroup = adminOfGroup;
    }

    Phrasebook book(Incoming message) {
        return wishes.book(message.chat(), message.language());
    }

    Reply reply(Incoming message) {
        wishes.heard(message.chat(), message.language());
        Phrasebook book = book(message);
        Optional<String> text = asked(message);
        if (text.isEmpty()) {
            return Reply.of(Card.of(book, message.forwarded() ? "forward.plain" : "link.broken"));
        }
        return reply(message, text.get(), book);
    }

    /** The words to answer: of a link what it opens, of a forwarded message the quote in it. */
    private static Optional<String> asked(Incoming message) {
        if (DeepLink.in(message.text())) {
            return DeepLink.opened(message.text());
        }
        return message.forwarded() && !message.text().startsWith("/")
                ? QuotedPart.question(message.text())
                : Optional.of(message.text());
    }

    private Reply reply(Incoming message, String text, Phrasebook book) {
        Ask ask = new Ask(null, message.chat(), message.thread(), text, message.at());
        Own own = new Own(message, book);
        Brain.Reply reply = brain.answer(ask, own::handle);
        if (own.done != null) {
            return own.done;
        }
        Optional<String> foreign = unread(reply) ? Tongue.foreign(text) : Optional.empty();
        if (foreign.isPresent()) {
            return Reply.of(new Card(Html.escape(Phrasebook.unread(foreign.get())), List.of()));
        }
        Asked asked = new Asked(message.chat(), message.thread(), message.message(), text, message.at());
        return Reply.of(answerCards.of(asked, reply, brain.passages(), book, wishes.brief(message.chat())));
    }

    private static boolean unread(Brain.Reply reply) {
        return reply.answer().blocks().equals(List.of(Block.Phrase.of("foreign")));
    }

    /** Replies to what only a chat in Telegram can do. */
    private final class Own {

        private final Incoming message;
        private final Phrasebook book;
        private Talk.@Nullable Reply done;

        Own(Incoming message, Phrasebook book) {
            this.message = message;
            this.book = book;
        }

        /** An answer where the brain is not to reply; the reply itself is in {@code done}. */
        Optional<Answer> handle(Question question) {
            if (!(question instanceof Question.Call call)) {
                return Optional.empty();
            }
            done = reply(call);
            return Optional.ofNullable(done).map(d -> Functions.said(call.function()));
        }

        private Talk.@Nullable Reply reply(Question.Call call) {
            Function function = call.function();
            if (function.administrative()) {
                return administered(call);
            }
            if (changesTheChat(function) && !mayChange()) {
                return Talk.Reply.of(Card.of(book, "group.admins"));
            }
            return switch (function) {
                case SETTINGS -> settings(call);
                case LANGUAGE -> Wishes.in(call.argument()).isPresent() ? settings(call) : null;
                case EXPORT -> export(call);
                case FORGET -> {
                    answers.forget(message.chat());
                    wishes.forget(message.chat());
                    yield null;
                }
                default -> null;
            };
        }

        private Talk.Reply settings(Question.Call call) {
            Optional<Press.Setting> wish = Wishes.in(call.argument());
            wish.ifPresent(w -> wishes.set(message.chat(), w));
            return Talk.Reply.of(settingCards.of(message.chat(), book(message), Phrasebook.of(message.language())));
        }

        private Talk.Reply export(Question.Call call) {
            Exports.File file = exports.of(message.chat(), call.argument(), brain.passages());
            return file.text().isEmpty()
                    ? Talk.Reply.of(Card.of(book, "export.none"))
                    : new Talk.Reply(List.of(Card.of(book, file.phrase())), Optional.of(file));
        }

        private Talk.Reply administered(Question.Call call) {
            if (!administration.admins().contains(message.sender())) {
                return Talk.Reply.of(Card.of(book, "admin.only"));
            }
            return Talk.Reply.of(
                    switch (call.function()) {
                        case ADD -> added(call.argument());
                        case FEEDS -> Card.of(administration.feeds().apply(call.argument()), book);
                        case STATS -> Card.of(administration.stats().get(), book);
                        default -> sent(call.argument());
                    });
        }

        private Card added(String given) {
            return given.isBlank()
                    ? Card.of(book, "add.usage")
                    : Card.of(administration.add().apply(given), book);
        }

        private Card sent(String words) {
            return words.isBlank()
                    ? Card.of(book, "broadcast.usage")
                    : Card.of(book, "broadcast.done", broadcast.send(message.message(), words));
        }

        private boolean mayChange() {
            return !message.group()
                    || administration.admins().contains(message.sender())
                    || adminOfGroup.test(message.chat(), message.sender());
        }
    }

    private static boolean changesTheChat(Function function) {
        return switch (function) {
            case SUBSCRIBE, UNSUBSCRIBE, SETTINGS, LANGUAGE, FORGET -> true;
            default -> false;
        };
    }

    /** The same for a button that changes a setting. */
    boolean mayChange(Incoming press) {
        return !press.group()
                || administration.admins().contains(press.sender())
                || adminOfGroup.test(press.chat(), press.sender());
    }
}
