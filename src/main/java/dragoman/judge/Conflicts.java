package dragoman.judge;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.NumberWords;
import dragoman.language.QuestionTags;
import dragoman.language.QuestionWords;
import dragoman.language.Sought;
import dragoman.language.Thesaurus;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.AnswerType;
import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import dragoman.model.Intent;
import dragoman.model.Modality;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What in a passage speaks against that which a question takes for granted, each as a feature between 0 and 1. None of them
 * decides alone; {@link Likelihood#contradicts} weighs them.
 */
final class Conflicts {

    /** Verbs that help others, or stand in any question. */
    private static final Set<String> HELPING = Set.of(
            "be", "do", "have", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "get",
            "make", "say", "tell", "happen");

    /** How many words behind a number the thing may stand that it counts. */
    private static final int BEHIND_NUMBER = 3;

    /** The slots that exclude, with their features. */
    private static final Map<String, Feature> SLOTS = Stream.of("act", "negation", "who", "whom", "place")
            .collect(Collectors.toMap(slot -> slot, slot -> Feature.named("x-" + slot)));

    private static final Feature OPPOSITE = Feature.named("x-opposite");
    private static final Feature NAME = Feature.named("x-name");
    private static final Feature NAME_HERE = Feature.named("x-name-here");
    private static final Feature NUMBER = Feature.named("x-number");
    private static final Feature DENIED = Feature.named("x-denied");
    private static final Feature UNREAL = Feature.named("x-unreal");
    private static final Feature GROUNDED = Feature.named("x-grounded");
    private static final Feature BEARS = Feature.named("x-bears");
    private static final Feature CONFIRMED = Feature.named("x-confirmed");
    private static final Feature LIMITED = Feature.named("x-limited");

    /**
     * A conflict, for the reader.
     *
     * @param slot where it lies: act, negation, who, whom, place, name, number
     * @param claimed the question's word
     * @param stated the passage's word
     */
    record Grounds(String slot, String claimed, String stated) {}

    /** A word of the question beside its names, with the words that say the opposite. */
    private record Other(Sought word, Set<String> opposites) {}

    /** A number of the question, with the lemma of a thing that it may count. */
    private record Counted(double value, String thing) {}

    private final Question.Inquiry question;
    private final List<Token> asked;
    private final Set<String> names;
    private final List<Other> others;
    private final List<Counted> counted;
    private final Denial denial;
    private final Set<Act> confirmed;

    /**
     * @param confirmed the acts that some passage confirms
     */
    Conflicts(Question.Inquiry question, Set<Act> confirmed, Gists gists, Thesaurus thesaurus) {
        this.question = question;
        this.asked = QuestionTags.mended(gists.of(question.text()).sentence().tokens());
        this.names = names();
        this.denial = new Denial(question, asked);
        this.others = asked.stream()
                .filter(t -> t.isContent() && !names.contains(t.lower()) && !HELPING.contains(t.lemma()))
                .filter(t -> !QuestionWords.QUANTITY.contains(t.lower())
                        && !t.lower().equals("long"))
                .map(t -> new Other(gists.sought(t), thesaurus.opposites(t.lemma())))
                .toList();
        this.counted = counted();
        this.confirmed = confirmed;
    }

    private Set<String> names() {
        Set<String> found = new HashSet<>();
        for (int i = 1; i < asked.size(); i++) {
            Token token = asked.get(i);
            if (token.capitalised() && token.isContent()) {
                found.add(token.lower()); // the tagger takes many a strange name for a noun
            }
        }
        return found;
    }

    /** The nouns right behind each number of the question. */
    private List<Counted> counted() {
        List<Counted> found = new ArrayList<>();
        for (int i = 0; i + 1 < asked.size(); i++) {
            List<Token> behind = asked.subList(i + 1, Math.min(asked.size(), i + 1 + BEHIND_NUMBER));
            NumberWords.value(asked.get(i).lower())
                    .ifPresent(value -> behind.stream()
                            .filter(t -> t.is("NOUN"))
                            .forEach(t -> found.add(new Counted(value, t.lemma()))));
        }
        return found;
    }

    /**
     * Whether a question takes something for granted that could be false: all do but plain yes/no questions, those for several
     * things, and those for somebody's position.
     */
    private boolean presumes() {
        return question.wants() != AnswerType.YES_NO
                && question.intent() != Intent.POSITION
                && !question.intent().several();
    }

    /** Adds the features of one passage; none where the question takes nothing for granted. */
    void add(FeatureVector.Builder all, Check check) {
        if (!presumes()) {
            return;
        }
        slots(all, check);
        Gist gist = check.told().gist();
        boolean another = !names.containsAll(check.told().traits().names());
        boolean missing = another && missing(check, List.of());
        double held = missing ? held(gist) : 0;
        all.set(OPPOSITE, opposite(gist).isPresent());
        all.set(NAME, missing && missing(check, check.near()) ? held : 0);
        all.set(NAME_HERE, held);
        all.set(NUMBER, number(check.told()));
        // What a clause confirms, a "no" elsewhere in the sentence does not deny.
        all.set(DENIED, !check.confirms() && denial.in(check.told()));
        all.set(UNREAL, unreal(check));
    }

    private void slots(FeatureVector.Builder all, Check check) {
        List<Slots> conflicts =
                check.slots().stream().filter(s -> s.conflict().isPresent()).toList();
        SLOTS.forEach((kind, feature) -> all.set(
                feature,
                Slots.any(conflicts, s -> s.conflict().filter(kind::equals).isPresent())));
        all.set(GROUNDED, Slots.any(conflicts, Slots::grounded));
        all.set(BEARS, Slots.any(conflicts, s -> check.bears(s.asked())));
        all.set(CONFIRMED, Slots.any(conflicts, s -> confirmed.contains(s.asked())));
        all.set(LIMITED, Slots.any(conflicts, s -> s.told().limited()));
    }

    /** What decides, the plainest first. */
    Grounds grounds(Check check) {
        Optional<Grounds> slots = check.slots().stream()
                .filter(s -> s.conflict().isPresent())
                .map(s -> new Grounds(
                        s.conflict().orElseThrow(), s.asked().verb(), s.told().verb()))
                .findFirst();
        Gist gist = check.told().gist();
        return slots.or(() -> opposite(gist)).orElseGet(() -> other(check, gist));
    }

    private Grounds other(Check check, Gist gist) {
        if (check.finding().feature(DENIED) > 0) {
            return new Grounds("negation", "", "");
        }
        String slot = check.finding().feature(NUMBER) > 0
                ? "number"
                : check.finding().feature(UNREAL) > 0 ? "modality" : "name";
        String missing = names.stream()
                .filter(n -> !gist.words().contains(n))
                .findFirst()
                .orElse("");
        return new Grounds(slot, slot.equals("name") ? missing : "", "");
    }

    boolean opposed(Statement passage) {
        return opposite(passage.gist()).isPresent();
    }

    /** A word of the question whose opposite the passage has, and not itself. */
    private Optional<Grounds> opposite(Gist passage) {
        for (Other other : others) {
            if (!Collections.disjoint(other.opposites(), passage.words()) && passage.holds(other.word()) == 0) {
                String told = other.opposites().stream()
                        .filter(passage.words()::contains)
                        .findFirst()
                        .orElseThrow();
                return Optional.of(new Grounds("act", other.word().surface(), told));
            }
        }
        return Optional.empty();
    }

    /** Whether a name of the question is neither in a passage nor in some others. */
    private boolean missing(Check check, List<Gist> near) {
        for (String name : names) {
            if (!check.told().gist().words().contains(name)
                    && near.stream().noneMatch(g -> g.words().contains(name))
                    && !named(name, check.finding().evidence())) {
                return true;
            }
        }
        return false;
    }

    /** How much of the rest of the question a passage holds. */
    private double held(Gist gist) {
        double sum = 0;
        for (Other other : others) {
            sum += gist.holds(other.word());
        }
        return others.isEmpty() ? 0 : sum / others.size();
    }

    /** Whether a name is that of an actor whom a passage names in other words. */
    private boolean named(String word, PassageEvidence passage) {
        return question.actors().stream()
                .filter(a -> called(a, word))
                .anyMatch(a -> passage.actors().contains(a.name()) || passage.hears(a.name()));
    }

    private static boolean called(Actor actor, String word) {
        return actor.name().toLowerCase(Locale.ROOT).contains(word)
                || actor.aliases().stream()
                        .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(word));
    }

    /** Whether a passage counts otherwise what the question counts. */
    private boolean number(Statement passage) {
        for (Counted asks : counted) {
            List<Double> counts = passage.counts().stream()
                    .filter(c -> c.of().contains(asks.thing()))
                    .map(Statement.Count::value)
                    .toList();
            if (!counts.isEmpty() && !counts.contains(asks.value())) {
                return true;
            }
        }
        return false;
    }

    /** What the question takes as done is planned, demanded or possible in the passage. */
    static boolean unreal(Check check) {
        return Slots.any(
                check.slots(),
                s -> s.alike()
                        && s.asked().modality() == Modality.ASSERTED
                        && s.told().modality() != Modality.ASSERTED
                        && s.told().modality() != Modality.DENIED);
    }
}
