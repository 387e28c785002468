package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.model.Actor;
import dragoman.model.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom and what the pronouns of a message can mean, by the question before it and what was answered to it. */
final class Antecedents {

    private final Exchange before;
    private final Earlier earlier;
    private final List<Actor> asked;
    private final Scope scope;
    private final Knowledge knowledge;

    /** @param asked the actors of the question before */
    Antecedents(Exchange before, Earlier earlier, List<Actor> asked, Scope scope, Knowledge knowledge) {
        this.before = before;
        this.earlier = earlier;
        this.asked = asked;
        this.scope = scope;
        this.knowledge = knowledge;
    }

    /** The one person who can be meant, those asked about before those who spoke in the answer. */
    Optional<Actor> person(Actor.Gender gender) {
        return persons().filter(p -> gender(p).map(gender::equals).orElse(true)).findFirst();
    }

    Optional<Actor> person() {
        return persons().findFirst();
    }

    private Stream<Actor> persons() {
        Stream<Actor> mine = asked.stream();
        Stream<Actor> answered = Stream.of(List.of(before.direct()), before.speakers(), before.actors())
                .flatMap(List::stream)
                .flatMap(n -> n.isBlank() ? Stream.empty() : scope.names().named(n).stream());
        return Stream.concat(mine, answered).filter(Antecedents::surelyPerson);
    }

    /** A single word without a post may be a state that nobody has told from a person. */
    private static boolean surelyPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                && (actor.role() != null || actor.name().strip().indexOf(' ') > 0);
    }

    private Optional<Actor.Gender> gender(Actor person) {
        return Optional.ofNullable(person.gender())
                .or(() -> knowledge.gender(person.name().split(" ")[0]));
    }

    /** What "they" are: several named in the question before, else its state or body, else the answer's. */
    Optional<String> several() {
        Optional<String> plural = earlier.nounPhrases().stream()
                .filter(earlier::plural)
                .filter(n -> !temporal(n))
                .findFirst()
                .map(earlier::words)
                .or(() ->
                        earlier.counted().filter(c -> !earlier.asksWith("much")).map(c -> "the " + c));
        Optional<String> body =
                asked.stream().filter(a -> !surelyPerson(a)).map(Actor::name).findFirst();
        List<String> persons = asked.stream()
                .filter(Antecedents::surelyPerson)
                .map(Actor::name)
                .toList();
        Optional<String> together = persons.size() > 1 ? Optional.of(String.join(" and ", persons)) : Optional.empty();
        return together.or(() -> body)
                .or(() -> plural)
                .or(() -> named())
                .or(() -> person().map(Actor::name))
                .map(Antecedents::definite);
    }

    private Optional<String> named() {
        return earlier.nounPhrases().stream()
                .filter(earlier::named)
                .filter(n -> !temporal(n))
                .findFirst()
                .map(earlier::words);
    }

    /** What "it" is: the thing that acts, else what is spoken about, else what is acted on. */
    Optional<String> thing() {
        List<Earlier.Noun> things = earlier.nounPhrases().stream()
                .filter(n -> !earlier.personal(n) && !isPerson(n) && !temporal(n))
                .toList();
        Optional<Earlier.Noun> subject = earlier.subject()
                .filter(things::contains)
                .filter(n -> !earlier.plural(n)
                        && !earlier.words(n).matches("(?i).*\\b(?:article|report|text|sources?|bot)"));
        Optional<Earlier.Noun> acting =
                subject.filter(n -> !earlier.named(n) || earlier.matter().isEmpty());
        Optional<String> chosen =
                earlier.asksWith("what", "which") ? earlier.counted().map(c -> "the " + c) : Optional.empty();
        return chosen.or(() -> thing(things, acting));
    }

    private Optional<String> thing(List<Earlier.Noun> things, Optional<Earlier.Noun> acting) {
        return acting.or(() -> earlier.matter().filter(m -> !isPerson(m)))
                .or(() -> things.stream().filter(n -> n.preposition().isEmpty()).findFirst())
                .or(() -> things.stream().findFirst())
                .map(earlier::words);
    }

    /** Where "there" is: the place, or the occasion, that the question before names, else where the answer says. */
    Optional<String> place() {
        List<Earlier.Noun> nouns = new ArrayList<>(earlier.nounPhrases());
        Optional<String> located = nouns.reversed().stream()
                .filter(n -> List.of("in", "at", "near", "to", "from", "into", "inside")
                        .contains(n.preposition()))
                .filter(n -> !temporal(n) && !isPerson(n))
                .findFirst()
                .map(n -> (n.preposition().matches("at|near") ? n.preposition() : "in") + " " + earlier.words(n));
        if (located.isEmpty() && earlier.asksWith("where")) {
            return before.direct().isBlank() ? Optional.empty() : Optional.of("in " + before.direct());
        }
        return located.or(() -> nouns.stream()
                        .filter(n -> !earlier.personal(n) && !isPerson(n) && !temporal(n) && !earlier.plural(n))
                        .reduce((one, other) -> other)
                        .map(n -> "in " + definite(earlier.words(n))))
                .map(place -> place.replaceFirst("^in .*\\bof (?=\\p{Lu})", "in "));
    }

    private boolean isPerson(Earlier.Noun noun) {
        String words = earlier.words(noun);
        return asked.stream()
                .filter(Antecedents::surelyPerson)
                .anyMatch(a ->
                        Stream.concat(Stream.of(a.name()), a.aliases().stream()).anyMatch(words::equalsIgnoreCase));
    }

    private boolean temporal(Earlier.Noun noun) {
        return new dragoman.language.Phrase(earlier.tokens(), noun.first(), noun.last()).temporal();
    }

    private static String definite(String words) {
        return words.replaceFirst("(?i)^(?:a|an|any|some|no) ", "the ");
    }
}
