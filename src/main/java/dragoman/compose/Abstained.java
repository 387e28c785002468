package dragoman.compose;

import dragoman.model.Answer;
import dragoman.model.Block;
import dragoman.model.Intent;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.ArrayList;
import java.util.List;

/** The plain word that the sources do not say, with what is missing and the nearest that they do say. */
final class Abstained {

    /** From this share of the question's words on a passage is worth showing as the nearest one. */
    private static final double NEAR = 0.4;

    private static final int MOST_NEAR = 2;

    private Abstained() {}

    static Answer reply(Question.Inquiry question, List<Judgement> judgements, Desk desk) {
        List<PassageEvidence> related = desk.folded(judgements.stream()
                .filter(j -> j instanceof Judgement.Touches && j.finding().covered() >= NEAR)
                .limit(question.intent() == Intent.OUT_OF_SCOPE ? 0 : MOST_NEAR)
                .map(j -> j.finding().evidence())
                .toList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Missing.line(question, desk.background()));
        if (!related.isEmpty()) {
            blocks.add(Block.Phrase.of("line.nearest"));
            related.forEach(p -> blocks.addAll(Composer.shown(desk.sources().cite(p))));
        }
        return new Answer.Abstention(
                blocks,
                related.stream().map(desk.sources()::cite).toList(),
                null,
                0.5,
                NextQuestions.after(question, related, desk.background()));
    }
}
