package dragoman.compose;

import dragoman.model.Topic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the topic that some words of a source name. */
final class TopicNames {

    private final Map<String, String> topicByWords = new HashMap<>();
    private final List<String> longestFirst;

    TopicNames(List<Topic> topics) {
        for (Topic topic : topics) {
            Stream.concat(Stream.of(topic.name()), topic.synonyms().stream())
                    .forEach(words -> topicByWords.putIfAbsent(spoken(words), topic.name()));
        }
        this.longestFirst = topicByWords.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The topic whose name, or another word for it, stands in the text; the longest such words decide. */
    Optional<String> meant(String text) {
        String words = spoken(text);
        return longestFirst.stream().filter(words::contains).findFirst().map(topicByWords::get);
    }

    /** Lower case, one blank around each word. */
    private static String spoken(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
