package dragoman.compose;

import dragoman.model.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Items of a summary under one heading.
 *
 * @param heading null where nothing heads them
 */
record Section(Block.@Nullable Phrase heading, List<Item> items) {

    private static final Block.Phrase AHEAD = Block.Phrase.of("line.digest.next");
    private static final Block.Phrase REST = Block.Phrase.of("line.digest.also");

    /** The items by the topics that most of them share, in the order of the best of each; plans last. */
    static List<Section> of(Choice.Chosen chosen) {
        List<Section> sections = new ArrayList<>();
        List<Item> rest = new ArrayList<>(chosen.items());
        for (String topic = shared(rest); !topic.isEmpty(); topic = shared(rest)) {
            String heading = topic;
            List<Item> own =
                    rest.stream().filter(i -> topics(i).contains(heading)).toList();
            rest.removeAll(own);
            sections.add(new Section(Block.Phrase.words(capitalised(heading)), own));
        }
        if (!rest.isEmpty()) {
            boolean first = rest.contains(chosen.items().getFirst());
            sections.add(new Section(first ? null : REST, rest));
        }
        sections.sort(Comparator.comparingInt(
                section -> chosen.items().indexOf(section.items().getFirst())));
        if (!chosen.ahead().isEmpty()) {
            sections.add(new Section(AHEAD, chosen.ahead()));
        }
        return sections;
    }

    /** The topic that most items share, two at least; empty where there is none. */
    private static String shared(List<Item> items) {
        Map<String, Integer> counts = new HashMap<>();
        items.forEach(item -> topics(item).forEach(topic -> counts.merge(topic, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static List<String> topics(Item item) {
        return item.lead().evidence().topics();
    }

    private static String capitalised(String topic) {
        return topic.isEmpty() ? topic : topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1);
    }
}
