package dragoman.extract;

import dragoman.extract.Resolver.Meaning;
import dragoman.model.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says whom "he" or "she" means: the person of that sex who is most present where the word stands. Presence follows
 * centering (Grosz, Joshi and Weinstein, 1995): who was named last, as a subject, and who spoke last.
 */
final class Pronouns {

    private static final double SPOKE_LAST = 0.55;
    /** What is left of it when the text has since turned to somebody else. */
    private static final double SPOKE_BEFORE = 0.2;

    private static final double SUBJECT = 1.0;
    private static final double OBJECT = 0.5;
    private static final double SEX_KNOWN = 0.25;
    /** Hardly anybody speaks of himself by name. */
    private static final double NAMED_IN_THE_QUOTE = -0.8;

    /** A lead over the second best that was nearly always right where it was measured. */
    private static final double CLEAR = 0.4;

    private record Candidate(Person person, double presence) {}

    private final People people;
    /** By the start of each stretch, how far it and those before it reach. */
    private final NavigableMap<Integer, Integer> reach = new TreeMap<>();

    /**
     * @param stretches what is quoted, in order; who is named in there is not present to the one who reports
     */
    Pronouns(People people, List<Stretch> stretches) {
        this.people = people;
        int end = 0;
        for (Stretch stretch : stretches) {
            end = Math.max(end, stretch.span().end());
            reach.put(stretch.span().start(), end);
        }
    }

    /**
     * @param sentence index of the sentence in which the pronoun stands
     * @param lastSpeaker canonical name of who spoke last before it, or null
     * @param quoted the words that are said, or empty
     */
    Meaning meaning(
            Actor.Gender gender, NounPhrase pronoun, int sentence, @Nullable String lastSpeaker, String quoted) {
        int offset = pronoun.span().start();
        List<Candidate> candidates = people.all().stream()
                .filter(p -> p.gender() == null || p.gender() == gender)
                .map(p -> new Candidate(p, presence(p, offset, sentence, lastSpeaker, quoted)))
                .filter(c -> c.presence() > 0)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.presence()))
                .toList();
        if (candidates.isEmpty()) {
            return new Meaning(null, 0.3);
        }
        Candidate best = candidates.getFirst();
        double lead =
                candidates.size() == 1 ? 1 : best.presence() - candidates.get(1).presence();
        return new Meaning(best.person().name(), confidence(best, lead));
    }

    private static double confidence(Candidate best, double lead) {
        double base = lead >= CLEAR ? 0.92 : 0.7;
        return best.person().gender() == null ? base - 0.1 : base;
    }

    private boolean told(Place place) {
        Map.Entry<Integer, Integer> last = reach.floorEntry(place.span().start());
        return last == null || last.getValue() < place.span().end();
    }

    private double presence(Person person, int offset, int sentence, @Nullable String lastSpeaker, String quoted) {
        @Nullable Place last = person.lastBefore(offset, this::told);
        double presence = person.name().equals(lastSpeaker) ? spoke(person, last, offset) : 0;
        if (last != null) {
            int distance = Math.max(0, sentence - last.sentence());
            presence += (last.subject() ? SUBJECT : OBJECT) / (1 + distance);
        }
        if (presence == 0) {
            return 0;
        }
        presence += person.gender() != null ? SEX_KNOWN : 0;
        return presence + (quoted.contains(person.surname()) ? NAMED_IN_THE_QUOTE : 0);
    }

    /** Who spoke last is less present once another of the same sex is a sentence's subject. */
    private double spoke(Person person, @Nullable Place last, int offset) {
        int since = last == null ? -1 : last.sentence();
        boolean turned = people.all().stream()
                .filter(p -> p != person && (p.gender() == null || p.gender() == person.gender()))
                .map(p -> p.lastBefore(offset, this::told))
                .anyMatch(place -> place != null && place.subject() && place.sentence() > since);
        return turned ? SPOKE_BEFORE : SPOKE_LAST;
    }

    /** The sex that a pronoun tells. */
    static Optional<Actor.Gender> genderOf(String word) {
        return switch (word) {
            case "he", "his", "him", "himself" -> Optional.of(Actor.Gender.MALE);
            case "she", "her", "hers", "herself" -> Optional.of(Actor.Gender.FEMALE);
            default -> Optional.empty();
        };
    }
}
