package dragoman.dialogue;

import dragoman.language.Knowledge;
import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Interest;
import dragoman.model.Topic;
import dragoman.store.EvidenceStore;
import dragoman.understand.SubscriptionOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out whom or what the words of an order name: an actor by any alias, an outlet, a topic, else the words themselves. */
final class Interests {

    private final EvidenceStore evidence;
    private final Knowledge knowledge;

    Interests(EvidenceStore evidence, Knowledge knowledge) {
        this.evidence = evidence;
        this.knowledge = knowledge;
    }

    Interest of(SubscriptionOrder order) {
        List<String> topics = new ArrayList<>();
        List<String> actors = new ArrayList<>();
        List<String> outlets = new ArrayList<>();
        for (String phrase : order.about()) {
            outlet(phrase)
                    .ifPresentOrElse(
                            outlets::add,
                            () -> actor(phrase).ifPresentOrElse(actors::add, () -> topics.add(topic(phrase))));
        }
        for (String phrase : order.speakers()) {
            outlet(phrase)
                    .ifPresentOrElse(
                            outlets::add, () -> actors.add(actor(phrase).orElse(phrase)));
        }
        order.outlets().forEach(phrase -> outlets.add(outlet(phrase).orElse(phrase)));
        return new Interest(topics, actors, outlets, !order.speakers().isEmpty() && !actors.isEmpty());
    }

    private Optional<String> actor(String phrase) {
        return Stream.concat(evidence.actors().stream(), knowledge.actors().stream())
                .filter(a -> names(a).anyMatch(name -> same(name, phrase)))
                .findFirst()
                .map(Actor::name);
    }

    /** A person's last name counts too. */
    private static Stream<String> names(Actor actor) {
        Stream<String> names = Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
        return actor.kind() == Actor.Kind.PERSON
                ? Stream.concat(
                        names, Stream.of(actor.name().substring(actor.name().lastIndexOf(' ') + 1)))
                : names;
    }

    private Optional<String> outlet(String phrase) {
        return evidence.articles().stream()
                .map(Article::publisher)
                .distinct()
                .filter(name -> same(name, phrase))
                .findFirst();
    }

    private String topic(String phrase) {
        return evidence.topics().stream()
                .filter(t -> Stream.concat(Stream.of(t.name()), t.synonyms().stream())
                        .anyMatch(name -> same(name, phrase)))
                .findFirst()
                .map(Topic::name)
                .orElse(phrase);
    }

    private static boolean same(String name, String phrase) {
        return plain(name).equals(plain(phrase));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").strip();
    }
}
