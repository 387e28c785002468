package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses who stands where on what: of each actor and matter the latest word. */
final class Stands {

    private static final int MOST = 8;

    /** A position with the passage that tells it. */
    record Taken(Position position, PassageEvidence passage) {}

    private Stands() {}

    /** The latest first; those that the argument names, by actor or matter, or all. */
    static List<Taken> of(String argument, Functions.Holdings holdings) {
        About about = About.of(argument, holdings);
        Set<String> words = Words.of(argument);
        Set<String> told = new HashSet<>();
        return all(holdings).stream()
                .filter(s -> fits(s, about, words))
                .sorted(Comparator.comparing(Stands::day).reversed())
                .filter(s -> told.add(s.position().actor() + "/"
                        + String.join(" ", Words.of(s.position().topic()))))
                .limit(MOST)
                .toList();
    }

    /** Where others stand otherwise on what a passage takes a position on, the latest first, one of each. */
    static List<Taken> against(PassageEvidence passage, Functions.Holdings holdings) {
        List<Taken> all = all(holdings);
        List<Position> own = all.stream()
                .filter(s -> s.passage().id() == passage.id())
                .map(Taken::position)
                .toList();
        Set<String> told = new HashSet<>();
        return all.stream()
                .filter(s -> own.stream().anyMatch(o -> opposed(o, s.position())))
                .sorted(Comparator.comparing(Stands::day).reversed())
                .filter(s -> told.add(s.position().actor()))
                .limit(MOST)
                .toList();
    }

    /** "Sergei Lavrov is against: the ceasefire". */
    static Block line(Position position) {
        return Block.Phrase.of(
                "positions." + position.stance().name().toLowerCase(Locale.ROOT), position.actor(), position.topic());
    }

    private static boolean opposed(Position one, Position other) {
        return !one.actor().equals(other.actor())
                && one.stance() != other.stance()
                && Words.of(one.topic()).stream().anyMatch(Words.of(other.topic())::contains);
    }

    private static boolean fits(Taken stand, About about, Set<String> words) {
        boolean actor = about.actors().isEmpty()
                || about.actors().contains(stand.position().actor());
        boolean topic =
                about.topics().isEmpty() || stand.passage().topics().stream().anyMatch(about.topics()::contains);
        boolean word = !about.isEmpty()
                || words.isEmpty()
                || Words.of(stand.position().topic()).stream().anyMatch(words::contains);
        return actor && topic && word;
    }

    private static List<Taken> all(Functions.Holdings holdings) {
        Map<String, PassageEvidence> passages = holdings.passages().stream()
                .collect(Collectors.toMap(
                        p -> key(p.passage().article(), p.passage().ordinal()), p -> p, (a, b) -> a));
        return holdings.positions().stream()
                .map(p -> {
                    PassageEvidence passage = passages.get(key(p.article(), p.passage()));
                    return passage == null ? null : new Taken(p, passage);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static String key(String article, int ordinal) {
        return article + "#" + ordinal;
    }

    private static String day(Taken stand) {
        String said = stand.position().said();
        return said == null ? stand.passage().article().published().toString() : said;
    }

    /** The words of a matter that can be told from those of another. */
    private static final class Words {

        private static final Set<String> EMPTY = Set.of(
                "the",
                "a",
                "an",
                "to",
                "of",
                "on",
                "in",
                "and",
                "or",
                "for",
                "with",
                "any",
                "all",
                "about",
                "positions",
                "position",
                "show",
                "me",
                "who",
                "is",
                "against",
                "where",
                "does",
                "stand",
                "that",
                "this",
                "it",
                "by",
                "from",
                "at",
                "be",
                "as");

        static Set<String> of(String text) {
            return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                    .filter(w -> w.length() > 1 && !EMPTY.contains(w))
                    .map(w -> w.length() > 4 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
                    .collect(Collectors.toSet());
        }
    }
}
