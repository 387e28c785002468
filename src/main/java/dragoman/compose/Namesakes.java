package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Answer;
import dragoman.model.Block;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks back where a question names somebody by a surname that two people of the sources have and the answer differs. */
final class Namesakes {

    /** The share of the question's words that a passage must have to count for a reading. */
    private static final double COVERED = 0.5;

    private static final int DEPTH = 12;

    private Namesakes() {}

    static Optional<Answer> clarification(
            Question.Inquiry question, List<Judgement> judgements, Background background) {
        return question.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON)
                .flatMap(a -> clarification(question, a, judgements, background).stream())
                .findFirst();
    }

    private static Optional<Answer> clarification(
            Question.Inquiry question, Actor actor, List<Judgement> judgements, Background background) {
        String surname = surname(actor.name());
        Matcher written = Pattern.compile("(?i)(?<![\\p{L}\\p{N}.-]) ?\\b" + Pattern.quote(surname) + "\\b")
                .matcher(question.text());
        List<Actor> namesakes = background.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON && a.name().indexOf(' ') > 0)
                .filter(a -> surname(a.name()).equalsIgnoreCase(surname))
                .toList();
        boolean full = namesakes.stream().anyMatch(a -> names(question.text(), given(a.name())));
        if (namesakes.size() < 2 || full || !written.find()) {
            return Optional.empty();
        }
        List<Actor> meant =
                namesakes.stream().filter(a -> speaksOfIt(a, judgements)).toList();
        return meant.size() > 1 ? Optional.of(asked(question, surname, meant)) : Optional.empty();
    }

    private static Answer asked(Question.Inquiry question, String surname, List<Actor> meant) {
        List<String> readings = meant.stream()
                .map(a -> question.text()
                        .replaceFirst("(?i)\\b" + Pattern.quote(surname) + "\\b", Matcher.quoteReplacement(a.name())))
                .toList();
        Block.Phrase names =
                Block.Phrase.any(meant.stream().map(Namesakes::described).toList());
        return new Answer.Clarification(List.of(Block.Phrase.of("line.whom", names)), readings);
    }

    private static Object described(Actor actor) {
        return actor.role() == null ? actor.name() : Block.Phrase.of("part.aside", actor.name(), actor.role());
    }

    /** Whether a passage near the question has the actor. */
    private static boolean speaksOfIt(Actor actor, List<Judgement> judgements) {
        return judgements.stream()
                .limit(DEPTH)
                .map(Judgement::finding)
                .anyMatch(f -> f.covered() >= COVERED && speaksOrActs(f.evidence(), actor));
    }

    private static boolean speaksOrActs(PassageEvidence passage, Actor actor) {
        return passage.actors().contains(actor.name()) || passage.hears(actor.name());
    }

    private static boolean names(String text, String given) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .anyMatch(given::equalsIgnoreCase);
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String given(String name) {
        return name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
    }
}
