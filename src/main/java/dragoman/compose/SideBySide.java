package dragoman.compose;

import dragoman.model.Answer;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Intent;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reply to a question of several parts: of each part the passages that answer it, one part below the other. */
record SideBySide(Question.Inquiry question, List<Judgement> judgements, List<Composer.Side> sides, Desk desk) {

    /** From this likelihood on a passage is shown for a part; what stands beside it is known by its heading. */
    private static final double ENOUGH = 0.2;

    /** A second passage of the same part must be as likely as an answer. */
    private static final double SECOND = 0.45;

    private static final int OF_EACH = 2;

    /** With what the question as a whole found besides. */
    private static final int MOST = 6;

    /** Empty where the question has no parts, or the sources say nothing to either. */
    Optional<Answer> reply() {
        Map<String, List<PassageEvidence>> found = new LinkedHashMap<>();
        Set<PassageEvidence> used = new LinkedHashSet<>();
        for (Composer.Side side : sides) {
            List<PassageEvidence> own = desk.folded(of(side));
            List<PassageEvidence> more =
                    own.stream().filter(p -> !used.contains(p)).toList();
            used.addAll(own);
            found.put(side.label(), more.isEmpty() ? own : more); // one passage may tell of both
        }
        boolean several = found.values().stream().filter(its -> !its.isEmpty()).count() > 1;
        return several || (compares() && !used.isEmpty()) ? Optional.of(written(found, used)) : Optional.empty();
    }

    private boolean compares() {
        return question.intent() == Intent.COMPARE;
    }

    private List<PassageEvidence> of(Composer.Side side) {
        List<Judgement> likely = side.judgements().stream()
                .filter(j -> !(j instanceof Judgement.Unrelated) && j.finding().likely() >= ENOUGH)
                .sorted(Comparator.comparingDouble(
                        j -> -Chosen.worth(j.finding().likely(), j)))
                .limit(OF_EACH)
                .toList();
        return likely.stream()
                .filter(j -> j.equals(likely.getFirst()) || j.finding().likely() >= SECOND)
                .map(j -> j.finding().evidence())
                .toList();
    }

    private Answer written(Map<String, List<PassageEvidence>> found, Set<PassageEvidence> used) {
        List<Block> blocks = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        found.forEach((label, passages) -> {
            blocks.add(Block.Phrase.of("line.group", label));
            if (passages.isEmpty()) {
                blocks.add(Block.Phrase.of("line.group.silent"));
            }
            passages.forEach(p -> add(p, blocks, citations));
        });
        List<PassageEvidence> rest =
                desk
                        .folded(Several.of(question, judgements).stream()
                                .map(j -> j.finding().evidence())
                                .toList())
                        .stream()
                        .filter(p -> !used.contains(p))
                        .limit(Math.max(0, MOST - used.size()))
                        .toList();
        if (!rest.isEmpty()) {
            blocks.add(Block.Phrase.of("line.group.others"));
            rest.forEach(p -> add(p, blocks, citations));
        }
        List<PassageEvidence> all = new ArrayList<>(used);
        return new Answer.Cited(
                blocks,
                citations,
                null,
                null,
                Listed.CONFIDENCE,
                NextQuestions.after(question, all, desk.background()));
    }

    private void add(PassageEvidence passage, List<Block> blocks, List<Citation> citations) {
        Citation citation = desk.sources().cite(passage);
        if (!citations.contains(citation)) {
            citations.add(citation);
        }
        blocks.addAll(desk.shown(passage, citation));
    }
}
