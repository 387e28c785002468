package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Quote;
import dragoman.model.Tenure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What all articles together say that one passage cannot: roles over time, positions, reprints. Immutable. */
public final class Background {

    private record Place(String article, int ordinal) {}

    /** Words that are surely somebody's, on one of their passage's topics. */
    record Saying(long passage, String speaker, String topic) {}

    private final List<PassageEvidence> passages;
    private final List<Actor> actors;
    private final List<Position> positions;
    private final Map<String, List<Tenure>> roles;
    private final Map<String, String> reprints;
    private final Map<Place, PassageEvidence> byPlace = new HashMap<>();
    private final Map<String, List<PassageEvidence>> byText = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final List<Saying> sayings;

    /**
     * @param roles by the actor's name, the latest first
     * @param reprints from the id of a reprint to that of its original
     */
    public Background(
            List<PassageEvidence> passages,
            List<Actor> actors,
            List<Position> positions,
            Map<String, List<Tenure>> roles,
            Map<String, String> reprints) {
        this.passages = List.copyOf(passages);
        this.actors = List.copyOf(actors);
        this.positions = List.copyOf(positions);
        this.roles = Map.copyOf(roles);
        this.reprints = Map.copyOf(reprints);
        this.sayings = passages.stream().flatMap(Background::sayings).toList();
        for (PassageEvidence passage : passages) {
            byPlace.put(new Place(passage.article().id(), passage.passage().ordinal()), passage);
            words.addAll(
                    List.of(passage.passage().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
            if (isReprinted(passage)) {
                byText.computeIfAbsent(passage.passage().text(), k -> new ArrayList<>())
                        .add(passage);
            }
        }
    }

    private boolean isReprinted(PassageEvidence passage) {
        String id = passage.article().id();
        return reprints.containsKey(id) || reprints.containsValue(id);
    }

    private static Stream<Saying> sayings(PassageEvidence passage) {
        List<String> speakers = passage.quotes().stream()
                .filter(Quote::sure)
                .flatMap(q -> Stream.ofNullable(q.canonical()))
                .toList();
        return passage.topics().stream()
                .flatMap(topic -> speakers.stream().map(speaker -> new Saying(passage.id(), speaker, topic)));
    }

    /** In the order of the passages. */
    List<Saying> sayings() {
        return sayings;
    }

    List<PassageEvidence> passages() {
        return passages;
    }

    List<Actor> actors() {
        return actors;
    }

    List<Position> positions() {
        return positions;
    }

    /** The posts that articles give to somebody, the latest first. */
    List<Tenure> roles(String actor) {
        return roles.getOrDefault(actor, List.of());
    }

    Optional<PassageEvidence> passage(String article, int ordinal) {
        return Optional.ofNullable(byPlace.get(new Place(article, ordinal)));
    }

    /** Whether some passage has the word, in small letters. */
    boolean mentions(String word) {
        return words.contains(word);
    }

    /** The same sentence in other outlets' prints of the same story. */
    List<PassageEvidence> prints(PassageEvidence of) {
        return byText.getOrDefault(of.passage().text(), List.of()).stream()
                .filter(p -> p.id() != of.id() && original(p).equals(original(of)))
                .toList();
    }

    /** The same sentence in the article that others reprint; a passage of an original is its own. */
    PassageEvidence firstPrint(PassageEvidence passage) {
        boolean reprint = reprints.containsKey(passage.article().id());
        return reprint
                ? prints(passage).stream()
                        .filter(p -> !reprints.containsKey(p.article().id()))
                        .findFirst()
                        .orElse(passage)
                : passage;
    }

    private String original(PassageEvidence passage) {
        String id = passage.article().id();
        return reprints.getOrDefault(id, id);
    }
}
