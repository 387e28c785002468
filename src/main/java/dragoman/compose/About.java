package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.PassageEvidence;
import dragoman.model.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The actors and topics that an argument names ("/timeline ceasefire"), by which a list is narrowed.
 *
 * @param actors canonical names
 * @param topics names
 */
record About(Set<String> actors, Set<String> topics) {

    static About of(String argument, Functions.Holdings holdings) {
        return new About(
                named(argument, holdings.actors(), Actor::name, Actor::aliases),
                named(argument, holdings.topics(), Topic::name, Topic::synonyms));
    }

    /** The passages that an argument is about; all of them where it names nothing that is known. */
    static List<PassageEvidence> in(String argument, Functions.Holdings holdings) {
        About about = of(argument, holdings);
        return about.isEmpty()
                ? holdings.passages()
                : holdings.passages().stream().filter(about::fits).toList();
    }

    boolean isEmpty() {
        return actors.isEmpty() && topics.isEmpty();
    }

    private boolean fits(PassageEvidence passage) {
        return fits(actors, passage.actors()) && fits(topics, passage.topics());
    }

    private static boolean fits(Set<String> wanted, Collection<String> there) {
        return wanted.isEmpty() || there.stream().anyMatch(wanted::contains);
    }

    private static <T> Set<String> named(
            String argument, List<T> known, Function<T, String> name, Function<T, List<String>> others) {
        String text = padded(argument);
        return known.stream()
                .filter(k -> Stream.concat(Stream.of(name.apply(k)), others.apply(k).stream())
                        .anyMatch(n -> text.contains(padded(n))))
                .map(name)
                .collect(Collectors.toSet());
    }

    /** In lower case, between blanks, so that only whole words are found. */
    private static String padded(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
