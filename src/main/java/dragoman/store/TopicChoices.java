package dragoman.store;

import dragoman.model.Topic;
import dragoman.model.TopicCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * What a person decides on topics: their names, which of them are one, which are not worth showing. It holds for articles
 * that come later too. Thread-safe.
 */
public final class TopicChoices {

    /** The passages and articles of one topic. */
    private record Places(Set<Long> passages, Set<String> articles) {
        void add(Mark mark) {
            passages.add(mark.passage);
            articles.add(mark.article);
        }
    }

    private record Mark(String topic, long passage, String article) {}

    private final Jdbi jdbi;
    private final Derived derived;

    TopicChoices(Jdbi jdbi, Derived derived) {
        this.jdbi = jdbi;
        this.derived = derived;
    }

    /** The topics shown, the weightiest first, with how much there is on each. */
    public List<TopicCount> counts() {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            Outline outline = derived.outline(handle);
            Map<String, Places> places = new HashMap<>();
            handle.createQuery(
                            "SELECT m.topic, m.passage, p.article FROM topic_marks m JOIN passages p ON p.id = m.passage")
                    .map((row, context) ->
                            new Mark(row.getString("topic"), row.getLong("passage"), row.getString("article")))
                    .forEach(mark -> outline.shown(mark.topic)
                            .ifPresent(topic -> places.computeIfAbsent(
                                            topic, t -> new Places(new HashSet<>(), new HashSet<>()))
                                    .add(mark)));
            return outline.topics().stream().map(t -> counted(t, places)).toList();
        });
    }

    private static TopicCount counted(Topic topic, Map<String, Places> places) {
        Places at = places.getOrDefault(topic.name(), new Places(Set.of(), Set.of()));
        return new TopicCount(topic, at.passages.size(), at.articles.size());
    }

    /** The names of the topics that are hidden, as extraction gives them. */
    public List<String> hidden() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT topic FROM topic_choices WHERE shown IS NULL ORDER BY topic")
                        .mapTo(String.class)
                        .list());
    }

    /** Shows topics under one name from now on; several become one. */
    public void call(Collection<String> topics, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a topic needs a name");
        }
        decide(topics, Optional.of(name.strip()));
    }

    /** Shows topics no more. */
    public void hide(Collection<String> topics) {
        decide(topics, Optional.empty());
    }

    /** Takes back what was decided on a topic, shown or hidden; false where nothing was. */
    public boolean restore(String topic) {
        return change(handle -> handle.createUpdate("DELETE FROM topic_choices WHERE shown = :topic OR topic = :topic")
                        .bind("topic", topic)
                        .execute()
                > 0);
    }

    private void decide(Collection<String> topics, Optional<String> shown) {
        change(handle -> {
            List<String> marks = derived.outline(handle).marksOf(topics);
            List<Row> rows = new ArrayList<>();
            for (String mark : marks) {
                handle.execute("DELETE FROM topic_choices WHERE topic = ?", mark);
                rows.add(new Row().set("topic", mark).set("shown", shown.orElse(null)));
            }
            new Inserts(handle).into("topic_choices", rows);
            return true;
        });
    }

    /** Raises the revision, so that every process sees what has changed. */
    private boolean change(java.util.function.Predicate<Handle> changing) {
        return jdbi.inTransaction(handle -> {
            Revision revision = Revision.locked(handle);
            boolean changed = changing.test(handle);
            if (changed) {
                revision.raise();
            }
            return changed;
        });
    }
}
