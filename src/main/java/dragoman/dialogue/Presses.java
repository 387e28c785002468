package dragoman.dialogue;

import dragoman.compose.Phrasebook;
import dragoman.deliver.Button;
import dragoman.deliver.Courtesy;
import dragoman.deliver.Keyboard;
import dragoman.deliver.Received;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.model.PassageEvidence;
import dragoman.store.Feedback;
import dragoman.store.KeptAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does what the buttons under an answer ask for. */
final class Presses {

    private static final int AT_A_TIME = 3;
    static final String EXPIRED = "toast.expired";

    private final Brain brain;
    private final Talk.Notes notes;
    private final AnswerCards answerCards;

    Presses(Brain brain, Talk.Notes notes, AnswerCards answerCards) {
        this.brain = brain;
        this.notes = notes;
        this.answerCards = answerCards;
    }

    /** What is done about the press of a button that belongs to an answer. */
    Reaction press(Received.Pressed pressed, Press.OfAnswer press, Phrasebook book) {
        return notes.answers()
                .find(pressed.chat(), press.answer())
                .map(kept -> press(pressed, press, kept, book))
                .orElseGet(() -> toast(pressed, book, EXPIRED));
    }

    private Reaction press(Received.Pressed pressed, Press.OfAnswer press, KeptAnswer kept, Phrasebook book) {
        return switch (press.wish()) {
            case CONTEXT -> inContext(pressed, press, kept, book);
            case MORE -> more(pressed, press, kept, book);
            case OTHER_SIDE -> otherSide(pressed, press, kept, book);
            case QUESTION -> question(pressed, press, kept, book);
            case RIGHT -> opinion(pressed, press, kept, Feedback.Verdict.RIGHT, book);
            case WRONG -> opinion(pressed, press, kept, Feedback.Verdict.WRONG, book);
        };
    }

    /** A word for who pressed the button; that it does nothing any more must not be overlooked. */
    static Reaction toast(Received.Pressed pressed, Phrasebook book, String key) {
        return new Reaction(List.of(), List.of(new Courtesy.Toast(pressed.id(), book.say(key), key.equals(EXPIRED))));
    }

    private static Reaction message(Received.Pressed pressed, OutgoingMessage message) {
        return new Reaction(List.of(message), List.of(new Courtesy.Toast(pressed.id(), "", false)));
    }

    /** Where several passages are shown, the next one's context is a button further. */
    private Reaction inContext(Received.Pressed pressed, Press.OfAnswer press, KeptAnswer kept, Phrasebook book) {
        Passages passages = brain.passages();
        Optional<PassageEvidence> passage = place(kept, press.number()).flatMap(passages::at);
        if (passage.isEmpty()) {
            return toast(pressed, book, EXPIRED);
        }
        List<Block> blocks = List.of(Block.Phrase.of("context.heading"), passages.inContext(passage.get()));
        long shown = kept.passages().stream().filter(KeptAnswer.Place::shown).count();
        int next = press.number() + 1;
        List<Button> row = next < shown
                ? List.of(AnswerCards.key(
                        book.say("button.context") + " " + (next + 1) + "/" + shown,
                        press.answer(),
                        Press.Wish.CONTEXT,
                        next))
                : List.of();
        return message(pressed, said(blocks, book).with(new Keyboard(List.of(row))));
    }

    private Reaction more(Received.Pressed pressed, Press.OfAnswer press, KeptAnswer kept, Phrasebook book) {
        Passages passages = brain.passages();
        List<PassageEvidence> found = kept.passages().stream()
                .skip(press.number())
                .limit(AT_A_TIME)
                .flatMap(p -> passages.at(p).stream())
                .toList();
        if (found.isEmpty()) {
            return toast(pressed, book, "toast.nothing");
        }
        int next = press.number() + AT_A_TIME;
        List<Button> row = next < kept.passages().size()
                ? List.of(AnswerCards.key(book.say("button.more"), press.answer(), Press.Wish.MORE, next))
                : List.of();
        return message(
                pressed,
                said(under("more.heading", passages.listed(found)), book).with(new Keyboard(List.of(row))));
    }

    private Reaction otherSide(Received.Pressed pressed, Press.OfAnswer press, KeptAnswer kept, Phrasebook book) {
        Passages passages = brain.passages();
        List<Block> blocks = place(kept, press.number())
                .flatMap(passages::at)
                .map(passages::otherSide)
                .orElse(List.of());
        return blocks.isEmpty()
                ? toast(pressed, book, "other.none")
                : message(pressed, said(under("other.heading", blocks), book));
    }

    /** Asked as if the reader had written it; the question stands above its answer, since nobody did write it. */
    private Reaction question(Received.Pressed pressed, Press.OfAnswer press, KeptAnswer kept, Phrasebook book) {
        if (press.number() >= kept.suggestions().size()) {
            return toast(pressed, book, EXPIRED);
        }
        String question = kept.suggestions().get(press.number());
        Asked asked = new Asked(kept.chat(), kept.thread(), null, question, pressed.at());
        Brain.Reply reply = brain.answer(new Ask(null, kept.chat(), kept.thread(), question, pressed.at()));
        OutgoingMessage card = answerCards.of(
                asked, reply, brain.passages(), book, notes.manners().brief(kept.chat()));
        String heading = Said.in(book, "asked.heading", question).html();
        return message(pressed, new OutgoingMessage("<b>" + heading + "</b>\n" + card.html()).with(card.keyboard()));
    }

    private Reaction opinion(
            Received.Pressed pressed,
            Press.OfAnswer press,
            KeptAnswer kept,
            Feedback.Verdict verdict,
            Phrasebook book) {
        notes.opinions().give(press.answer(), kept, pressed.sender(), verdict);
        return toast(pressed, book, "toast.thanks");
    }

    private static Optional<KeptAnswer.Place> place(KeptAnswer kept, int number) {
        return kept.passages().stream().skip(number).findFirst();
    }

    private static List<Block> under(String heading, List<Block> blocks) {
        List<Block> all = new ArrayList<>(List.of(Block.Phrase.of(heading)));
        all.addAll(blocks);
        return all;
    }

    private static OutgoingMessage said(List<Block> blocks, Phrasebook book) {
        return Said.in(book, AnswerCards.noted(blocks, book));
    }
}
