package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Block;
import dragoman.model.Intent;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Question;
import dragoman.model.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an actor stands on what a question asks about, with the passage that tells it. */
record Stand(Position position, PassageEvidence passage) {

    private static final Set<Intent> ASKING = Set.of(Intent.POSITION, Intent.CONDITION, Intent.WHAT_SAID);
    private static final int SHORTEST = 4;
    private static final int BEGINNING = 5;

    /** The latest first; none where the question asks for no position. */
    static List<Stand> of(Question.Inquiry question, Background background) {
        if (!ASKING.contains(question.intent()) || question.actors().isEmpty()) {
            return List.of();
        }
        Set<String> names = question.actors().stream().map(Actor::name).collect(Collectors.toSet());
        Set<String> words = words(question);
        return background.positions().stream()
                .filter(p -> names.contains(p.actor()) && speaksOf(p, words))
                .flatMap(p -> background.passage(p.article(), p.passage()).map(e -> new Stand(p, e)).stream())
                .sorted(Comparator.comparing(Stand::day).reversed())
                .toList();
    }

    private static Set<String> words(Question.Inquiry question) {
        Stream<String> terms = question.terms().stream().map(Term::lemma);
        Stream<String> topics = question.topics().stream()
                .flatMap(t -> Stream.concat(Stream.of(t.name()), t.synonyms().stream()))
                .flatMap(n -> Stream.of(n.toLowerCase(Locale.ROOT).split(" ")));
        return Stream.concat(terms, topics)
                .filter(w -> w.length() >= SHORTEST)
                .map(Stand::beginning)
                .collect(Collectors.toSet());
    }

    private static boolean speaksOf(Position position, Set<String> words) {
        return Stream.of(position.topic().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(w -> words.contains(beginning(w)));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    private String day() {
        String said = position.said();
        return said == null ? passage.article().published().toString() : said;
    }

    /** The position that a passage tells, among those of a list. */
    static Optional<Stand> in(PassageEvidence passage, List<Stand> stands) {
        return stands.stream().filter(s -> s.passage().id() == passage.id()).findFirst();
    }

    /** "Dalmor, on a condition: the truce, only after …." */
    Block.Phrase line() {
        String condition = position.condition();
        Object topic = position.stance() == Position.Stance.CONDITIONAL && condition != null
                ? Block.Phrase.row(List.of(position.topic(), condition))
                : position.topic();
        return Block.Phrase.of(
                "line.stand." + position.stance().name().toLowerCase(Locale.ROOT), position.actor(), topic);
    }
}
