package dragoman.store;

import dragoman.model.Actor;
import dragoman.model.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the actors and topics that one article knows; what it knows twice under one name is united. */
final class CastWriter {

    private final Inserts inserts;
    private final String article;

    CastWriter(Inserts inserts, String article) {
        this.inserts = inserts;
        this.article = article;
    }

    void write(List<Actor> actors, List<Topic> topics) {
        writeActors(actors);
        writeTopics(topics);
    }

    private void writeActors(List<Actor> actors) {
        var once = actors.stream()
                .collect(Collectors.toMap(Actor::name, it -> it, Cast::united, LinkedHashMap::new))
                .values();
        inserts.into("actors", once.stream().map(this::row).toList());
        inserts.into("aliases", names("actor", "alias", actors.stream().flatMap(it -> named(it.name(), it.aliases()))));
    }

    private Row row(Actor actor) {
        return new Row()
                .set("article", article)
                .set("name", actor.name())
                .set("kind", actor.kind().name())
                .set("role", actor.role())
                .set("acts_for", actor.of())
                .set("gender", actor.gender() == null ? null : actor.gender().name());
    }

    private void writeTopics(List<Topic> topics) {
        var once = topics.stream().map(Topic::name).distinct();
        inserts.into(
                "topics",
                once.map(name -> new Row().set("article", article).set("name", name))
                        .toList());
        inserts.into(
                "synonyms", names("topic", "synonym", topics.stream().flatMap(it -> named(it.name(), it.synonyms()))));
    }

    private static Stream<OtherName> named(String owner, List<String> names) {
        return names.stream().map(name -> new OtherName(owner, name));
    }

    private List<Row> names(String ownerColumn, String nameColumn, Stream<OtherName> names) {
        return names.distinct()
                .map(it -> new Row()
                        .set("article", article)
                        .set(ownerColumn, it.owner)
                        .set(nameColumn, it.name))
                .toList();
    }

    private record OtherName(String owner, String name) {}
}
