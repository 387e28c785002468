package dragoman.store;

import dragoman.model.Actor;
import dragoman.model.Evidence;
import dragoman.model.Modality;
import dragoman.model.Period;
import dragoman.model.Timex;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the named queries compare their slots with, gathered from all that one article says.
 *
 * <p>Rows are sets: what an article says twice of a passage is looked up once.
 */
final class SlotWriter {

    private final Inserts inserts;
    private final Evidence evidence;
    private final PassageIds passages;
    private final Period published;
    private final Map<String, String> canonical = new HashMap<>();

    private final Set<Row> statements = new LinkedHashSet<>();
    private final Set<Row> happenings = new LinkedHashSet<>();
    private final Set<Row> deeds = new LinkedHashSet<>();
    private final Set<Row> appearances = new LinkedHashSet<>();
    private final Set<Row> days = new LinkedHashSet<>();
    private final Set<Row> topics = new LinkedHashSet<>();

    SlotWriter(Inserts inserts, Evidence evidence, PassageIds passages) {
        this.inserts = inserts;
        this.evidence = evidence;
        this.passages = passages;
        this.published = Period.of(evidence.article().published());
        for (Actor actor : evidence.actors()) {
            actor.aliases().forEach(alias -> canonical.put(alias, actor.name()));
        }
    }

    void write() {
        gather();
        inserts.into("statements", List.copyOf(statements));
        inserts.into("happenings", List.copyOf(happenings));
        inserts.into("deeds", List.copyOf(deeds));
        inserts.into("appearances", List.copyOf(appearances));
        inserts.into("passage_days", List.copyOf(days));
        inserts.into("topic_marks", List.copyOf(topics));
    }

    private void gather() {
        evidence.passages().forEach(it -> speaksOf(it.ordinal(), published));
        evidence.quotes().forEach(it -> {
            said(it.passage(), it.canonical(), days(it.spoken()));
            evidence.passages().stream()
                    .filter(it::goesOnIn)
                    .forEach(p -> said(p.ordinal(), it.canonical(), days(it.spoken())));
        });
        evidence.facts().forEach(it -> {
            if (it.saidBy() == null) {
                happened(it.passage(), it.modality(), days(it.date()));
            } else {
                said(it.passage(), it.saidBy(), published);
                speaksOf(it.passage(), days(it.date()));
            }
            parties(it.passage(), it.modality(), it.actors(), it.targets());
        });
        evidence.events().forEach(it -> {
            happened(it.passage(), it.polarity(), days(it.date()));
            parties(it.passage(), it.polarity(), it.actors(), it.targets());
        });
        evidence.dates().forEach(it -> speaksOf(it.passage(), days(it.value())));
        evidence.mentions().forEach(it -> appears(it.passage(), it.actor()));
        evidence.topicMarks()
                .forEach(it -> topics.add(passages.row(it.passage()).set("topic", it.topic())));
    }

    private void said(int passage, @Nullable String speaker, Period when) {
        statements.add(passages.row(passage).set("speaker", speaker).days(when));
        speaksOf(passage, when);
        if (speaker != null) {
            appears(passage, speaker);
        }
    }

    private void happened(int passage, Modality modality, Period when) {
        happenings.add(passages.row(passage).set("modality", modality.name()).days(when));
        speaksOf(passage, when);
    }

    private void parties(int passage, Modality modality, List<String> actors, List<String> targets) {
        for (String actor : actors) {
            deeds.add(passages.row(passage).set("actor", meant(actor)).set("modality", modality.name()));
            appears(passage, meant(actor));
        }
        targets.forEach(target -> appears(passage, meant(target)));
    }

    private void appears(int passage, String actor) {
        appearances.add(passages.row(passage).set("actor", actor));
    }

    private void speaksOf(int passage, Period when) {
        days.add(passages.row(passage).days(when));
    }

    /** The canonical name of the one whom the article calls so. */
    private String meant(String name) {
        return canonical.getOrDefault(name, name);
    }

    /** Those of the article where the value names none. */
    private Period days(@Nullable String timex) {
        return Timex.days(timex).orElse(published);
    }
}
