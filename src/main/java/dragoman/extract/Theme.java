package dragoman.extract;

import dragoman.model.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A phrase that an article may be about, with the sentences that name it and the ways in which it is written there. */
final class Theme {

    /** The most words of a phrase. */
    static final int LONGEST = 3;

    private final String name;
    private final Set<Integer> passages = new TreeSet<>();
    private final Map<String, Integer> written = new LinkedHashMap<>();

    Theme(String name) {
        this.name = name;
    }

    void add(int sentence, String as) {
        passages.add(sentence);
        written.merge(as, 1, Integer::sum);
    }

    String name() {
        return name;
    }

    Set<Integer> passages() {
        return passages;
    }

    /** Longer phrases tell more, and what comes early counts a little. */
    double weight() {
        int words = name.split(" ").length;
        double early = 1.0 / (2 + passages.iterator().next());
        return Math.log(words + 1) * passages.size() + early;
    }

    /** The plural is another name only where it is the usual one, so that the store can show the topic by it. */
    Topic topic() {
        int singular = written.getOrDefault(name, 0);
        List<String> others = written.entrySet().stream()
                .filter(w -> !w.getKey().equals(name))
                .filter(w -> !inflected(w.getKey()) || w.getValue() > singular)
                .map(Map.Entry::getKey)
                .toList();
        return new Topic(name, others);
    }

    private boolean inflected(String other) {
        int stem = Math.max(1, name.length() - 1);
        return other.regionMatches(0, name, 0, stem) && other.length() <= name.length() + 3;
    }
}
