package dragoman.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Holds all that a dossier's entries say of one another against what there is. */
final class DossierReferences {

    private final Dossier dossier;
    private final Mistakes mistakes;
    private final Names sources;
    private final Names actors;
    private final Names topics;
    private final Names quotes;
    private final Names facts;

    private DossierReferences(Dossier dossier, Mistakes mistakes) {
        this.dossier = dossier;
        this.mistakes = mistakes;
        this.sources = new Names("source", dossier.sources(), mistakes);
        this.actors = new Names("actor", dossier.actors(), mistakes);
        this.topics = new Names("topic", dossier.topics(), mistakes);
        this.quotes = new Names("quote", dossier.quotes(), mistakes);
        this.facts = new Names("fact", dossier.facts(), mistakes);
    }

    /** Notes names that occur twice, aliases of two actors, and references that lead nowhere. */
    static void check(Dossier dossier, Mistakes mistakes) {
        DossierReferences references = new DossierReferences(dossier, mistakes);
        references.addHints();
        references.checkAliases();
        references.checkActors();
        references.checkQuotes();
        references.checkFacts();
        references.checkEvents();
    }

    private void addHints() {
        dossier.actors()
                .forEach(actor -> actors.hint(actor.name(), actor.value().aliases()));
    }

    private void checkAliases() {
        Map<String, Entry<ActorRow>> owners = new HashMap<>();
        dossier.actors().forEach(actor -> owners.putIfAbsent(spoken(actor.name()), actor));
        for (Entry<ActorRow> actor : dossier.actors()) {
            for (YamlText alias : actor.value().aliases()) {
                Entry<ActorRow> owner = owners.putIfAbsent(spoken(alias.value()), actor);
                if (owner != null && !owner.name().equals(actor.name())) {
                    mistakes.add(
                            alias.place(),
                            "\"" + alias + "\" is a name of \"" + owner.name() + "\" too; leave it to one of them");
                }
            }
        }
    }

    /** Capitals make no difference, except in a name of capitals alone: "US" is not "us". */
    private static String spoken(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name : name.toLowerCase(Locale.ROOT);
    }

    private void checkActors() {
        dossier.actors().forEach(actor -> Stream.ofNullable(actor.value().of()).forEach(actors::check));
    }

    private void checkQuotes() {
        values(dossier.quotes()).forEach(quote -> {
            sources.check(quote.source());
            quote.actors().forEach(actors::check);
            quote.topics().forEach(topics::check);
        });
    }

    private void checkFacts() {
        values(dossier.facts()).forEach(fact -> {
            sources.check(fact.source());
            fact.allActors().forEach(actors::check);
            fact.topics().forEach(topics::check);
            fact.positions().forEach(position -> topics.check(position.topic()));
            Stream.ofNullable(fact.quote()).forEach(quotes::check);
        });
    }

    private void checkEvents() {
        new Names("event", dossier.events(), mistakes);
        values(dossier.events()).forEach(event -> {
            event.allActors().forEach(actors::check);
            event.facts().forEach(facts::check);
        });
    }

    private static <T> Stream<T> values(List<Entry<T>> entries) {
        return entries.stream().map(Entry::value);
    }
}
