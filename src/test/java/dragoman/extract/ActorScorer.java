package dragoman.extract;

import dragoman.extract.Gold.Named;
import dragoman.model.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scores who is named: persons by name and role, states and bodies by whether they are found. */
final class ActorScorer {

    private final Gold gold;
    private final Set<String> shared;
    private final Sheet sheet;

    ActorScorer(Gold gold, Sheet sheet) {
        this.gold = gold;
        this.shared = gold.sharedSurnames();
        this.sheet = sheet;
    }

    void score(List<Actor> actors) {
        persons(
                gold.actors().stream()
                        .filter(named -> named.kind() == Actor.Kind.PERSON)
                        .toList(),
                actors.stream()
                        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                        .toList());
        bodies(
                gold.actors().stream()
                        .filter(named -> named.kind() != Actor.Kind.PERSON)
                        .toList(),
                actors.stream()
                        .filter(actor -> actor.kind() != Actor.Kind.PERSON)
                        .toList());
    }

    private void persons(List<Named> wanted, List<Actor> found) {
        Map<Named, Actor> matches =
                Matching.of(wanted, found, 1, (named, actor) -> Names.same(named.name(), actor.name(), shared) ? 1 : 0);
        long extra = found.stream()
                .filter(actor -> !matches.containsValue(actor) && !optional(actor))
                .count();
        sheet.add(Measure.PERSON, Tally.f1(matches.size(), wanted.size(), matches.size() + extra));
        matches.forEach((named, actor) -> {
            if (named.role() != null) {
                boolean right = Names.touch(named.role(), actor.role());
                sheet.add(Measure.ROLE, right ? 1 : 0, 1);
                if (!right) {
                    sheet.error("role wrong", named.name() + ", " + named.role() + ": " + actor.role());
                }
            }
        });
        complain("person", wanted, found, matches);
    }

    private void bodies(List<Named> wanted, List<Actor> found) {
        Map<Named, Actor> matches =
                Matching.of(wanted, found, 1, (named, actor) -> Names.touch(named.name(), actor.name()) ? 1 : 0);
        sheet.add(Measure.BODY, matches.size(), wanted.size());
        complain("state or body", wanted, found, matches);
    }

    private boolean optional(Actor actor) {
        return gold.optionalActors().stream().anyMatch(named -> Names.same(named.name(), actor.name(), Set.of()));
    }

    private void complain(String kind, List<Named> wanted, List<Actor> found, Map<Named, Actor> matches) {
        wanted.stream()
                .filter(named -> !matches.containsKey(named))
                .forEach(named -> sheet.error(kind + " not found", named.name()));
        found.stream()
                .filter(actor -> !matches.containsValue(actor) && !optional(actor))
                .forEach(actor -> sheet.error(kind + " nobody saw", actor.name() + ", " + actor.role()));
    }
}
