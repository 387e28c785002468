package dragoman.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a subscription is about. An empty list narrows nothing; of one that is not empty any entry will do.
 *
 * @param topics names of topics, or words that a passage must hold
 * @param actors names, in full or in part
 * @param outlets names, in full or in part
 * @param speaking whether one of the actors must be heard in the passage rather than only named
 */
public record Interest(List<String> topics, List<String> actors, List<String> outlets, boolean speaking) {

    /** Narrows nothing. */
    public static final Interest EVERYTHING = new Interest(List.of(), List.of(), List.of(), false);

    public Interest {
        topics = List.copyOf(topics);
        actors = List.copyOf(actors);
        outlets = List.copyOf(outlets);
    }

    public boolean everything() {
        return topics.isEmpty() && actors.isEmpty() && outlets.isEmpty();
    }

    /** The same interest, which whoever acts or speaks for one of its actors meets too. */
    public Interest with(List<Actor> known) {
        List<String> speakers = known.stream()
                .filter(a -> a.of() != null && actors.stream().anyMatch(wanted -> names(wanted, a.of())))
                .map(Actor::name)
                .toList();
        return new Interest(
                topics, Stream.concat(actors.stream(), speakers.stream()).toList(), outlets, speaking);
    }

    public boolean meets(PassageEvidence passage) {
        return outlet(passage.article()) && topic(passage) && actor(passage);
    }

    private boolean outlet(Article article) {
        return outlets.isEmpty() || outlets.stream().anyMatch(o -> names(o, article.publisher()));
    }

    private boolean topic(PassageEvidence passage) {
        return topics.isEmpty()
                || topics.stream()
                        .anyMatch(t -> passage.topics().stream().anyMatch(t::equalsIgnoreCase)
                                || names(t, passage.passage().text()));
    }

    private boolean actor(PassageEvidence passage) {
        if (actors.isEmpty()) {
            return true;
        }
        Stream<String> speakers =
                passage.quotes().stream().map(Quote::canonical).filter(Objects::nonNull);
        Stream<String> heard = speaking ? speakers : Stream.concat(speakers, passage.actors().stream());
        return heard.anyMatch(name -> actors.stream().anyMatch(wanted -> names(wanted, name)));
    }

    /** Whether a text holds all words of a name, side by side. */
    private static boolean names(String name, String text) {
        return words(text).contains(words(name));
    }

    private static String words(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
        return " " + String.join(" ", words) + " ";
    }
}
