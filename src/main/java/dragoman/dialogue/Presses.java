package dragoman.dialogue;

import dragoman.compose.Phrasebook;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.model.PassageEvidence;
import dragoman.store.Answers;
import dragoman.store.Feedback;
import dragoman.store.KeptAnswer;
import dragoman.store.Opinions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does what the buttons under an answer ask for. */
final class Presses {

    private static final int AT_A_TIME = 3;

    /**
     * What comes of pressing a button.
     *
     * @param toast a word for who pressed it, empty for none
     * @param alert whether the word must not be overlooked
     * @param cards messages to the chat
     */
    record Outcome(String toast, boolean alert, List<Card> cards) {

        static Outcome of(Card card) {
            return new Outcome("", false, List.of(card));
        }

        static Outcome toast(String toast) {
            return new Outcome(toast, false, List.of());
        }

        static Outcome alert(String toast) {
            return new Outcome(toast, true, List.of());
        }
    }

    private final Brain brain;
    private final Answers answers;
    private final Opinions opinions;
    private final AnswerCards answerCards;
    private final Wishes wishes;

    Presses(Brain brain, Answers answers, Opinions opinions, AnswerCards answerCards, Wishes wishes) {
        this.brain = brain;
        this.answers = answers;
        this.opinions = opinions;
        this.answerCards = answerCards;
        this.wishes = wishes;
    }

    /** @param sender the number of who pressed */
    Outcome press(String chat, String sender, Press.OfAnswer press, Phrasebook book, Instant at) {
        Optional<KeptAnswer> kept = answers.find(chat, press.answer());
        return kept.isEmpty() ? Outcome.alert(book.say("toast.expired")) : press(sender, press, kept.get(), book, at);
    }

    private Outcome press(String sender, Press.OfAnswer press, KeptAnswer kept, Phrasebook book, Instant at) {
        return switch (press.wish()) {
            case CONTEXT -> inContext(press, kept, book);
            case MORE -> more(press, kept, book);
            case OTHER_SIDE -> otherSide(press, kept, book);
            case QUESTION -> question(press, kept, book, at);
            case RIGHT -> opinion(sender, press, kept, Feedback.Verdict.RIGHT, book);
            case WRONG -> opinion(sender, press, kept, Feedback.Verdict.WRONG, book);
        };
    }

    /** Where several passages are shown, the next one's context is a button further. */
    private Outcome inContext(Press.OfAnswer press, KeptAnswer kept, Phrasebook book) {
        Passages passages = brain.passages();
        Optional<PassageEvidence> passage = place(kept, press.number()).flatMap(passages::at);
        if (passage.isEmpty()) {
            return Outcome.alert(book.say("toast.expired"));
        }
        List<Block> blocks = List.of(Block.Phrase.of("context.heading"), passages.inContext(passage.get()));
        long shown = kept.passages().stream().filter(KeptAnswer.Place::shown).count();
        int next = press.number() + 1;
        List<Key> row = next < shown
                ? List.of(AnswerCards.key(
                        book.say("button.context") + " " + (next + 1) + "/" + shown,
                        press.answer(),
                        Press.Wish.CONTEXT,
                        next))
                : List.of();
        return Outcome.of(new Card(html(blocks, book), List.of(row)));
    }

    private Outcome more(Press.OfAnswer press, KeptAnswer kept, Phrasebook book) {
        Passages passages = brain.passages();
        List<PassageEvidence> found = kept.passages().stream()
                .skip(press.number())
                .limit(AT_A_TIME)
                .flatMap(p -> passages.at(p).stream())
                .toList();
        if (found.isEmpty()) {
            return Outcome.toast(book.say("toast.nothing"));
        }
        int next = press.number() + AT_A_TIME;
        List<Key> row = next < kept.passages().size()
                ? List.of(AnswerCards.key(book.say("button.more"), press.answer(), Press.Wish.MORE, next))
                : List.of();
        return Outcome.of(new Card(html(under("more.heading", passages.listed(found)), book), List.of(row)));
    }

    private Outcome otherSide(Press.OfAnswer press, KeptAnswer kept, Phrasebook book) {
        Passages passages = brain.passages();
        List<Block> blocks = place(kept, press.number())
                .flatMap(passages::at)
                .map(passages::otherSide)
                .orElse(List.of());
        return blocks.isEmpty()
                ? Outcome.toast(book.say("other.none"))
                : Outcome.of(new Card(html(under("other.heading", blocks), book), List.of()));
    }

    /** Asked as if the reader had written it; the question stands above its answer, since nobody did write it. */
    private Outcome question(Press.OfAnswer press, KeptAnswer kept, Phrasebook book, Instant at) {
        if (press.number() >= kept.suggestions().size()) {
            return Outcome.alert(book.say("toast.expired"));
        }
        String question = kept.suggestions().get(press.number());
        Asked asked = new Asked(kept.chat(), kept.thread(), null, question, at);
        Brain.Reply reply = brain.answer(new Ask(null, kept.chat(), kept.thread(), question, at));
        Card card = answerCards.of(asked, reply, brain.passages(), book, wishes.brief(kept.chat()));
        String heading = html(List.of(Block.Phrase.of("asked.heading", question)), book);
        return Outcome.of(new Card("<b>" + heading + "</b>\n" + card.html(), card.keys()));
    }

    private Outcome opinion(
            String sender, Press.OfAnswer press, KeptAnswer kept, Feedback.Verdict verdict, Phrasebook book) {
        opinions.give(press.answer(), kept, sender, verdict);
        return Outcome.toast(book.say("toast.thanks"));
    }

    private static Optional<KeptAnswer.Place> place(KeptAnswer kept, int number) {
        return kept.passages().stream().skip(number).findFirst();
    }

    private static List<Block> under(String heading, List<Block> blocks) {
        List<Block> all = new ArrayList<>(List.of(Block.Phrase.of(heading)));
        all.addAll(blocks);
        return all;
    }

    private static String html(List<Block> blocks, Phrasebook book) {
        return Card.of(AnswerCards.noted(blocks, book), book).html();
    }
}
