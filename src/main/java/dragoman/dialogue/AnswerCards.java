package dragoman.dialogue;

import dragoman.compose.Phrasebook;
import dragoman.compose.Plain;
import dragoman.deliver.Button;
import dragoman.deliver.Keyboard;
import dragoman.model.Answer;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.store.Answers;
import dragoman.store.KeptAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes an answer a message that reads well on a phone, with its buttons, and keeps what the buttons need. */
final class AnswerCards {

    private static final int MOST_MORE = 9;
    private static final int MOST_QUESTIONS = 3;
    private static final double TOUCHING = 0.4;

    private final Answers answers;

    AnswerCards(Answers answers) {
        this.answers = answers;
    }

    /** The message for an answer in a chat's language; {@code brief} shows one passage and leaves the others to a button. */
    OutgoingMessage of(Asked asked, Brain.Reply reply, Passages passages, Phrasebook book, boolean brief) {
        List<Citation> cited = cited(reply.answer());
        boolean cut = brief && cited.size() > 1 && !list(reply.answer());
        List<Block> blocks =
                cut ? first(reply.answer().blocks()) : reply.answer().blocks();
        List<Block> noted = noted(blocks, book);
        List<String> questions =
                reply.answer().suggestions().stream().limit(MOST_QUESTIONS).toList();
        if (cited.isEmpty() && questions.isEmpty()) {
            return Said.in(book, noted);
        }
        List<KeptAnswer.Place> places = places(reply, cited, passages, cut ? 1 : cited.size());
        long id = answers.keep(new KeptAnswer(
                asked.chat(),
                asked.thread(),
                asked.message(),
                asked.text(),
                Plain.of(reply.answer().blocks(), book),
                questions,
                places,
                asked.at()));
        return Said.in(book, noted).with(new Keyboard(keys(id, places, questions, passages, book)));
    }

    /** Says so where passages are in another language than the lines around them. */
    static List<Block> noted(List<Block> blocks, Phrasebook book) {
        boolean foreign = !book.language().equals("en")
                && blocks.stream().anyMatch(b -> b instanceof Block.Excerpt || b instanceof Block.Context);
        return foreign
                ? Stream.concat(blocks.stream(), Stream.of(Block.Phrase.of("original")))
                        .toList()
                : blocks;
    }

    /** Lines up to the first passage. */
    private static List<Block> first(List<Block> blocks) {
        int end = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i) instanceof Block.Excerpt)
                .findFirst()
                .orElse(blocks.size() - 1);
        return blocks.subList(0, end + 1);
    }

    private static List<Citation> cited(Answer answer) {
        return switch (answer) {
            case Answer.Cited cited -> cited.citations();
            case Answer.Correction correction -> correction.citations();
            case Answer.Abstention abstention -> abstention.related();
            case Answer.Clarification _, Answer.Handled _, Answer.Fault _ -> List.of();
        };
    }

    private static boolean list(Answer answer) {
        return answer instanceof Answer.Cited cited && cited.function() != null;
    }

    /** Those shown, then those that were judged to answer or to be about the matter too. */
    private static List<KeptAnswer.Place> places(
            Brain.Reply reply, List<Citation> cited, Passages passages, int shown) {
        List<PassageEvidence> known =
                cited.stream().flatMap(c -> passages.of(c).stream()).distinct().toList();
        List<PassageEvidence> others = reply.judgements().stream()
                .filter(AnswerCards::telling)
                .map(j -> j.finding().evidence())
                .filter(p -> known.stream().noneMatch(k -> k.id() == p.id()))
                .limit(MOST_MORE)
                .toList();
        List<KeptAnswer.Place> places = new ArrayList<>();
        Stream.concat(known.stream(), others.stream())
                .forEach(p -> places.add(new KeptAnswer.Place(
                        p.passage().article(), p.passage().ordinal(), places.size() < Math.min(shown, known.size()))));
        return places;
    }

    private static boolean telling(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Answers _, Judgement.Contradicts _ -> true;
            case Judgement.Touches touches -> touches.finding().covered() >= TOUCHING;
            case Judgement.Unrelated _ -> false;
        };
    }

    private static List<List<Button>> keys(
            long id, List<KeptAnswer.Place> places, List<String> questions, Passages passages, Phrasebook book) {
        List<List<Button>> rows = new ArrayList<>();
        rows.add(looking(id, places, passages, book));
        IntStream.range(0, questions.size())
                .mapToObj(n -> List.<Button>of(key(questions.get(n), id, Press.Wish.QUESTION, n)))
                .forEach(rows::add);
        if (!places.isEmpty()) {
            rows.add(List.of(
                    key(book.say("button.right"), id, Press.Wish.RIGHT, 0),
                    key(book.say("button.wrong"), id, Press.Wish.WRONG, 0)));
        }
        return rows;
    }

    /** What there is to look at beside the answer; a button that would show nothing is left out. */
    private static List<Button> looking(long id, List<KeptAnswer.Place> places, Passages passages, Phrasebook book) {
        List<Button> row = new ArrayList<>();
        int shown = (int) places.stream().filter(KeptAnswer.Place::shown).count();
        if (shown > 0) {
            row.add(key(book.say("button.context"), id, Press.Wish.CONTEXT, 0));
        }
        if (shown < places.size()) {
            row.add(key(book.say("button.more"), id, Press.Wish.MORE, shown));
        }
        boolean opposed = places.stream()
                .limit(1)
                .flatMap(p -> passages.at(p).stream())
                .anyMatch(p -> !passages.otherSide(p).isEmpty());
        if (opposed) {
            row.add(key(book.say("button.other"), id, Press.Wish.OTHER_SIDE, 0));
        }
        return row;
    }

    static Button key(String label, long answer, Press.Wish wish, int number) {
        return new Button.Press(ButtonLabel.of(label), new Press.OfAnswer(answer, wish, number).data());
    }
}
