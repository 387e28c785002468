package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Question;
import java.util.stream.Collectors;

/** Says what the sources do not say, naming what is missing. */
final class Missing {

    private Missing() {}

    static String line(Question.Inquiry question) {
        String who = question.actors().stream().map(Actor::name).collect(Collectors.joining(" and "));
        boolean person = question.actors().stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON);
        String of = who.isEmpty() ? "" : " about " + who;
        return switch (question.wants()) {
            case NUMBER -> "The sources do not say how many or how much" + of + ".";
            case DATE -> "The sources do not say when" + of + ".";
            case PLACE -> "The sources do not say where" + of + ".";
            case REASON -> "The sources do not say why" + of + ".";
            case PERSON -> "The sources do not say who" + of + ".";
            case CONDITION -> "The sources name no such condition" + of + ".";
            case STATEMENT -> "The sources have no such statement" + (person ? " by " + who : "") + ".";
            case YES_NO, DESCRIPTION, LIST, THING ->
                "The sources do not say" + (who.isEmpty() ? " that." : " that about " + who + ".");
        };
    }
}
