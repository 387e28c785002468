package dragoman.dialogue;

import dragoman.compose.Html;
import dragoman.compose.Phrasebook;
import dragoman.compose.Pictures;
import dragoman.deliver.Channel;
import dragoman.deliver.ChatKind;
import dragoman.deliver.Courtesy;
import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Received;
import dragoman.deliver.Telegram;
import dragoman.language.Tongue;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.store.Answers;
import dragoman.store.Opinions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conversation in Telegram: what is done about which update. What the sources say is the {@link Brain}'s part; here are
 * the reader's language, buttons, groups, and those who run the bot. Thread-safe.
 */
public final class Talk implements Replier {

    private static final String CHECK = "/check";

    private final Brain brain;
    private final Answers answers;
    private final Manners manners;
    private final AnswerCards answerCards;
    private final SettingCards settingCards;
    private final Presses presses;
    private final Searches searches;
    private final Illustrations illustrations;
    private final OwnFunctions ownFunctions;
    private final ChannelOrders channelOrders;

    /**
     * @param notes what is kept of chats
     * @param pictures draws what people would rather look at
     * @param rights who may change what
     */
    public Talk(Brain brain, Notes notes, Pictures pictures, Rights rights, Administration administration) {
        this.brain = brain;
        this.answers = notes.answers();
        this.manners = notes.manners();
        this.answerCards = new AnswerCards(answers);
        this.settingCards = new SettingCards(manners);
        this.presses = new Presses(brain, notes, answerCards);
        this.searches = new Searches(brain);
        this.illustrations = new Illustrations(pictures);
        this.ownFunctions = new OwnFunctions(brain, notes, settingCards, rights, administration);
        this.channelOrders = new ChannelOrders(brain, manners, rights);
    }

    @Override
    public List<OutgoingMessage> reply(IncomingMessage message) {
        manners.heard(message.chat(), message.language());
        Phrasebook book = manners.book(message.chat(), message.language());
        Optional<OutgoingMessage> done =
                ownFunctions.ofOperator(message, book).or(() -> channelOrders.reply(message, book));
        return done.isPresent()
                ? List.of(done.get())
                : asked(message)
                        .map(text -> reply(message, text, book))
                        .orElseGet(() ->
                                List.of(Said.in(book, message.forward() == null ? "link.broken" : "forward.plain")));
    }

    @Override
    public Optional<OutgoingMessage> meanwhile(IncomingMessage message) {
        Phrasebook book = manners.book(message.chat(), message.language());
        return Optional.of(Said.in(book, "progress", brain.passages().all().size()));
    }

    @Override
    public Reaction react(Received.Event event) {
        return switch (event) {
            case Received.Edited(IncomingMessage message) ->
                new Reaction(
                        reply(message).stream()
                                .filter(m -> m.enclosure() == null) // words cannot be changed into a picture
                                .map(m -> m.placed(new OutgoingMessage.Placing.OverEarlierAnswer()))
                                .toList(),
                        List.of());
            case Received.Wordless(IncomingMessage message, Received.Medium medium) ->
                new Reaction(
                        List.of(Said.in(manners.book(message.chat(), message.language()), line(medium))), List.of());
            case Received.Pressed pressed -> pressed(pressed);
            case Received.Searched search -> searches.cards(search, Phrasebook.of(search.language()));
            case Received.Membership change -> joined(change);
        };
    }

    @Override
    public void tidy() {
        answers.prune();
    }

    /**
     * The words to answer: of a link what it opens, of a forwarded message the quote in it, of a bare "/check" the message
     * that it is a reply to; empty where there are none.
     */
    private static Optional<String> asked(IncomingMessage message) {
        if (DeepLink.in(message.text())) {
            return DeepLink.opened(message.text());
        }
        if (message.forward() != null && !message.text().startsWith("/")) {
            return QuotedPart.question(message.text());
        }
        IncomingMessage.RepliedTo replied = message.repliedTo();
        return Optional.of(
                message.text().equals(CHECK)
                                && replied != null
                                && !replied.text().isBlank()
                        ? QuotedPart.question(replied.text()).orElse(CHECK + " " + replied.text())
                        : message.text());
    }

    private List<OutgoingMessage> reply(IncomingMessage message, String text, Phrasebook book) {
        Ask ask = new Ask(null, message.chat(), message.thread(), text, message.at());
        OwnFunctions.Turn turn = ownFunctions.turn(message, book);
        Brain.Reply reply = brain.answer(ask, turn);
        Optional<OutgoingMessage> said = turn.said().or(() -> unread(reply, text));
        return said.isPresent() ? List.of(said.get()) : answered(message, text, reply, book);
    }

    private List<OutgoingMessage> answered(IncomingMessage message, String text, Brain.Reply reply, Phrasebook book) {
        Asked asked = new Asked(message.chat(), message.thread(), message.messageId(), text, message.at());
        Passages passages = brain.passages();
        OutgoingMessage words = answerCards.of(asked, reply, passages, book, manners.brief(message.chat()));
        return Stream.concat(illustrations.of(reply.answer(), text, passages, book).stream(), Stream.of(words))
                .toList();
    }

    /** A question in a language that is not read is told so in that language. */
    private static Optional<OutgoingMessage> unread(Brain.Reply reply, String text) {
        return reply.answer().blocks().equals(List.of(Block.Phrase.of("foreign")))
                ? Tongue.foreign(text).map(l -> new OutgoingMessage(Html.escape(Phrasebook.unread(l))))
                : Optional.empty();
    }

    private static String line(Received.Medium medium) {
        return switch (medium) {
            case VOICE -> "media.voice";
            case STICKER -> "media.sticker";
            case PHOTO, VIDEO -> "media.photo";
            case DOCUMENT, PLACE, OTHER -> "media.other";
        };
    }

    private Reaction pressed(Received.Pressed pressed) {
        Phrasebook book = manners.book(pressed.chat(), pressed.language());
        return switch (Press.of(pressed.data()).orElse(null)) {
            case Press.OfAnswer press -> presses.press(pressed, press, book);
            case Press.Setting setting -> set(pressed, setting, book);
            case null -> Presses.toast(pressed, book, Presses.EXPIRED);
        };
    }

    private Reaction set(Received.Pressed pressed, Press.Setting setting, Phrasebook book) {
        if (!ownFunctions.mayChange(pressed.chat(), pressed.kind(), pressed.sender())) {
            return Presses.toast(pressed, book, "group.admins");
        }
        manners.set(pressed.chat(), setting);
        Phrasebook now = manners.book(pressed.chat(), pressed.language());
        OutgoingMessage card = settingCards
                .of(pressed.chat(), now, Phrasebook.of(pressed.language()))
                .placed(new OutgoingMessage.Placing.Over(pressed.messageId()));
        return new Reaction(List.of(card), List.of(new Courtesy.Toast(pressed.id(), now.say("settings.done"), false)));
    }

    /** A group that has let the bot in is told how to ask it; whoever unblocks it writes by himself. */
    private Reaction joined(Received.Membership change) {
        return change.kind() == ChatKind.GROUP && change.now() && !change.before()
                ? new Reaction(
                        List.of(Said.in(manners.book(change.chat(), change.language()), "group.hello")), List.of())
                : Reaction.NONE;
    }

    /** What is kept of chats for the conversation. */
    public record Notes(Answers answers, Opinions opinions, Manners manners) {}

    /** Who may change what, as Telegram tells. */
    public interface Rights {

        /** Whether a user counts among the admins of a group. */
        boolean administers(String chat, String user);

        /** Whether a user may have the bot post in a channel, given by its {@code @name} or number. */
        Channel channel(String channel, String user);

        /** As Telegram tells when it is asked. */
        static Rights of(Telegram telegram) {
            return new Rights() {
                @Override
                public boolean administers(String chat, String user) {
                    return telegram.isAdmin(chat, user);
                }

                @Override
                public Channel channel(String channel, String user) {
                    return telegram.channel(channel, user);
                }
            };
        }
    }
}
