package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Answer;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Function;
import dragoman.model.Intent;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reply that takes several passages: a list, two actors or two outlets side by side, events in the order of their
 * days.
 */
record Listed(Question.Inquiry question, List<Judgement> judgements, Desk desk) {

    private static final Pattern OUTLETS =
            Pattern.compile("\\b(?:outlets|papers|newspapers|sources|media|agencies|reports|articles|accounts)\\b");

    /** How sure of a reply of several passages. */
    static final double CONFIDENCE = 0.6;

    private static final String REST = "";

    /** Empty where the sources do not say. */
    Optional<Answer> reply() {
        List<PassageEvidence> passages = Several.of(question, judgements).stream()
                .map(j -> j.finding().evidence())
                .toList();
        return passages.isEmpty() ? Optional.empty() : Optional.of(written(desk.folded(passages)));
    }

    private Answer written(List<PassageEvidence> passages) {
        Function function = question.intent().function().orElse(null);
        List<PassageEvidence> ordered = function == Function.TIMELINE ? Timeline.ordered(passages) : passages;
        List<Block> blocks = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        Map<String, List<PassageEvidence>> sides = sides(ordered);
        if (sides.size() < 2) {
            blocks.add(heading(ordered));
        }
        sides.forEach((side, its) -> {
            if (sides.size() > 1) {
                blocks.add(
                        side.equals(REST) ? Block.Phrase.of("line.group.others") : Block.Phrase.of("line.group", side));
            }
            its.forEach(p -> add(p, side, function, blocks, citations));
        });
        List<String> next = NextQuestions.after(question, ordered, desk.background());
        return new Answer.Cited(blocks, citations, null, function, CONFIDENCE, next);
    }

    private void add(
            PassageEvidence passage,
            String side,
            @Nullable Function function,
            List<Block> blocks,
            List<Citation> citations) {
        Citation citation = desk.sources().cite(passage);
        citations.add(citation);
        if (function == Function.TIMELINE) {
            Timeline.day(passage).flatMap(Days::named).ifPresent(d -> blocks.add(Block.Phrase.of("line.group", d)));
        }
        List<Block> shown = desk.shown(passage, citation);
        boolean named = side.equals(citation.speaker()) && citation.sure() && shown.getFirst() instanceof Block.Phrase;
        blocks.addAll(named ? shown.subList(1, shown.size()) : shown);
    }

    private Block.Phrase heading(List<PassageEvidence> passages) {
        List<String> speakers = passages.stream()
                .map(desk.sources()::cite)
                .filter(c -> c.sure() && c.speaker() != null)
                .map(Citation::speaker)
                .distinct()
                .toList();
        int count = passages.size();
        return speakers.size() > 1
                ? Block.Phrase.of("line.several.speak", count, Block.Phrase.all(speakers))
                : Block.Phrase.of("line.several", count);
    }

    /** The passages under the names of those who are compared; all under one where nobody is. */
    private Map<String, List<PassageEvidence>> sides(List<PassageEvidence> passages) {
        Map<String, List<PassageEvidence>> sides = new LinkedHashMap<>();
        boolean outlets = question.actors().size() < 2
                && question.intent() == Intent.COMPARE
                && OUTLETS.matcher(question.text().toLowerCase(Locale.ROOT)).find();
        if (outlets) {
            passages.forEach(p -> sides.computeIfAbsent(p.article().publisher(), k -> new ArrayList<>())
                    .add(p));
            return sides;
        }
        if (question.intent() == Intent.COMPARE && question.actors().size() > 1) {
            question.actors().forEach(a -> sides.put(a.name(), new ArrayList<>()));
        }
        passages.forEach(
                p -> sides.computeIfAbsent(side(p), k -> new ArrayList<>()).add(p));
        sides.values().removeIf(List::isEmpty);
        return sides;
    }

    private String side(PassageEvidence passage) {
        return question.intent() != Intent.COMPARE || question.actors().size() < 2
                ? REST
                : question.actors().stream()
                        .map(Actor::name)
                        .filter(a -> Several.speaks(passage, a))
                        .findFirst()
                        .or(() -> question.actors().stream()
                                .map(Actor::name)
                                .filter(passage.actors()::contains)
                                .findFirst())
                        .orElse(REST);
    }
}
