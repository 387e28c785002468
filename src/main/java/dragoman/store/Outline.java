package dragoman.store;

import dragoman.model.Topic;
import dragoman.store.Keyphrases.Frequency;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the store's articles are about: the topics that people chose, and the weightiest of those that grew out of the
 * articles. Immutable.
 */
final class Outline {

    /** How many grown topics a store shows, and how many more with each article, up to a bound that a person can read. */
    private static final int FIRST = 12;

    private static final int EACH = 2;
    private static final int MOST = 50;

    /** What goes by one name. */
    private static final class Group {
        final String shown;
        final List<TopicRow> rows = new ArrayList<>();
        boolean decided;

        Group(String shown) {
            this.shown = shown;
        }

        boolean chosen() {
            return decided || rows.stream().anyMatch(TopicRow::chosen);
        }

        Frequency frequency() {
            return rows.stream().map(TopicRow::frequency).reduce(new Frequency(0, 0), Frequency::plus);
        }

        Topic topic() {
            Set<String> synonyms = new TreeSet<>();
            rows.forEach(row -> {
                synonyms.add(row.name());
                row.synonyms().forEach(s -> synonyms.add(s.word()));
            });
            synonyms.remove(shown);
            return new Topic(shown, List.copyOf(synonyms));
        }
    }

    /** By the name shown, the weightiest first. */
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    /** From the name of a mark to the one shown. */
    private final Map<String, String> shown = new HashMap<>();
    /** The names of marks by the name shown, topics that are not shown among them. */
    private final Map<String, List<String>> marks = new HashMap<>();

    private Outline() {}

    /**
     * @param rows by name
     * @param choices what people decided: the name shown by the name of the mark, empty for a hidden one
     * @param articles how many the store holds
     */
    static Outline of(Map<String, TopicRow> rows, Map<String, Optional<String>> choices, int articles) {
        Map<String, Group> groups = new HashMap<>();
        Map<String, String> bases = bases(rows.values());
        for (TopicRow row : rows.values()) {
            String base = row.chosen() ? row.name() : bases.getOrDefault(row.spelling(), row.name());
            Optional<String> choice = choices.containsKey(row.name()) ? choices.get(row.name()) : choices.get(base);
            if (choice == null || choice.isPresent()) {
                String name = choice == null ? rows.getOrDefault(base, row).usual() : choice.get();
                Group group = groups.computeIfAbsent(name, Group::new);
                group.rows.add(row);
                group.decided |= choice != null;
            }
        }
        return new Outline().filled(groups.values(), articles);
    }

    /** Other spellings of a topic ("air strike", "airstrikes") go by the one that a dossier chose, else by the usual one. */
    private static Map<String, String> bases(Collection<TopicRow> rows) {
        Comparator<TopicRow> usual = Comparator.comparing((TopicRow row) -> !row.chosen())
                .thenComparingInt(row -> -row.articles())
                .thenComparing(TopicRow::name);
        Map<String, String> bases = new HashMap<>();
        rows.stream().sorted(usual).forEach(row -> bases.putIfAbsent(row.spelling(), row.name()));
        return bases;
    }

    private Outline filled(Collection<Group> groups, int articles) {
        Map<String, Frequency> frequencies = new HashMap<>();
        groups.forEach(g -> {
            frequencies.put(g.shown, g.frequency());
            marks.put(g.shown, g.rows.stream().map(TopicRow::name).toList());
        });
        Map<String, Double> weights = Keyphrases.weights(frequencies);
        int room = Math.min(MOST, FIRST + EACH * articles);
        List<Group> inOrder = groups.stream()
                .sorted(Comparator.comparingDouble((Group g) -> -weights.getOrDefault(g.shown, 0.0))
                        .thenComparing(g -> g.shown))
                .toList();
        for (Group group : inOrder) {
            boolean part = weights.getOrDefault(group.shown, 0.0) <= 0
                    && group.frequency().passages() > 0;
            boolean grown = room > 0 && !part && group.rows.stream().anyMatch(TopicRow::grown);
            if (group.chosen() || grown) {
                room -= group.chosen() ? 0 : 1;
                show(group);
            }
        }
        return this;
    }

    private void show(Group group) {
        topics.put(group.shown, group.topic());
        group.rows.forEach(row -> shown.put(row.name(), group.shown));
    }

    /** The weightiest first. */
    List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    /** The name shown for a mark; empty where it is not shown at all. */
    Optional<String> shown(String mark) {
        return Optional.ofNullable(shown.get(mark));
    }

    /** The names of marks that stand for some topics, the names given among them. */
    List<String> marksOf(Collection<String> names) {
        Set<String> all = new TreeSet<>(names);
        names.forEach(name -> all.addAll(marks.getOrDefault(name, List.of())));
        return List.copyOf(all);
    }
}
