package dragoman.judge;

import dragoman.language.Clauses;
import dragoman.language.Phrase;
import dragoman.language.QuestionTags;
import dragoman.language.QuestionWords;
import dragoman.language.Thesaurus;
import dragoman.language.Token;
import dragoman.language.WordOrder;
import dragoman.model.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a question takes for granted: its acts with their slots, ready to be held against those of a passage. For one question;
 * not thread-safe.
 */
final class Claim {

    /** Two names with such a common beginning may be one: "Norway" and "Norwegian". */
    private static final int STEM = 4;

    /**
     * An act that it takes for granted.
     *
     * @param alike the verbs that tell the same
     * @param opposites those that exclude it
     */
    private record Asked(Act act, Set<String> alike, Set<String> opposites) {

        static Asked of(Act act, Thesaurus thesaurus) {
            Set<String> alike = new HashSet<>();
            Set<String> opposites = new HashSet<>();
            for (String verb : act.verbs()) {
                alike.addAll(thesaurus.alike(verb));
                opposites.addAll(thesaurus.opposites(verb));
            }
            return new Asked(act, alike, opposites);
        }
    }

    private final List<Asked> acts;
    /** The words of each actor's names, and those of whom it speaks for. */
    private final List<Names> actors;
    /** All named places of the question, for an act that has none of its own: "Which hotel in Bern was it signed in?" */
    private final List<Phrase> places;

    private final Thesaurus thesaurus;
    /** The names in its phrases, with other names of the same actors. */
    private final Map<Phrase, Set<String>> known = new HashMap<>();

    Claim(List<Token> question, List<Actor> actors, Thesaurus thesaurus) {
        this.acts = Act.in(WordOrder.ofStatement(QuestionTags.mended(question))).stream()
                .map(act -> Asked.of(act, thesaurus))
                .toList();
        this.actors = actors.stream().map(Names::of).toList();
        this.places = places(question);
        this.thesaurus = thesaurus;
    }

    /** Most questions have no preposition of place, and need not be read for one. */
    private static List<Phrase> places(List<Token> question) {
        return question.stream().anyMatch(Act::leadsToPlace)
                ? Act.places(Clauses.of(question).all().stream()
                        .flatMap(c -> c.complements().stream())
                        .toList())
                : List.of();
    }

    /** Whether it speaks of an act at all. */
    boolean acts() {
        return !acts.isEmpty();
    }

    /** Every act of the claim with every act that a passage tells, where it is the same or excludes it. */
    List<Slots> against(Statement passage) {
        List<Slots> found = new ArrayList<>();
        for (Asked asked : acts) {
            for (Act act : passage.acts()) {
                relation(asked, act).ifPresent(r -> found.add(slots(asked.act(), act, r, passage.tokens())));
            }
        }
        return found;
    }

    private Slots slots(Act asked, Act told, Slots.Relation relation, List<Token> sentence) {
        List<Token> before = sentence.subList(0, told.at());
        return new Slots(
                asked,
                told,
                relation,
                slot(asked.who(), named(told.who()), before),
                slot(asked.whom(), told.whom().isEmpty() && asked.who().isEmpty() ? told.who() : told.whom(), sentence),
                slot(asked.places().isEmpty() ? places : asked.places(), told.places(), sentence));
    }

    /** Without those called by an office only, who may be the one that a question calls by name: "the Secretary of State". */
    private static List<Phrase> named(List<Phrase> who) {
        return who.stream()
                .filter(p -> !p.words().getFirst().is("DET") || !p.head().capitalised())
                .toList();
    }

    private Optional<Slots.Relation> relation(Asked asked, Act told) {
        if (!Collections.disjoint(asked.opposites(), told.verbs())) {
            return Optional.of(Slots.Relation.OPPOSED);
        }
        if (!Collections.disjoint(asked.alike(), told.verbs())) {
            return Optional.of(Slots.Relation.ALIKE);
        }
        boolean lacks = told.without().stream()
                .anyMatch(w -> asked.act().whom().stream().anyMatch(o -> same(o, w)));
        return lacks ? Optional.of(Slots.Relation.WITHOUT) : Optional.empty();
    }

    /**
     * @param where the words of the passage in which the asked one must not stand if the passage is to name another
     */
    private Slot slot(List<Phrase> asked, List<Phrase> told, List<Token> where) {
        List<Phrase> given =
                asked.stream().filter(p -> !asking(p) && !p.pronoun()).toList();
        List<Phrase> stated = told.stream().filter(p -> !p.pronoun()).toList();
        if (given.isEmpty() || stated.isEmpty()) {
            return Slot.OPEN;
        }
        if (given.stream().anyMatch(g -> stated.stream().anyMatch(s -> same(g, s)))) {
            return Slot.SAME;
        }
        boolean named = given.stream().anyMatch(p -> !names(p).isEmpty())
                && stated.stream().anyMatch(p -> !names(p).isEmpty());
        boolean kin = given.stream().anyMatch(g -> stated.stream().anyMatch(s -> kin(g, s)));
        boolean elsewhere = given.stream().anyMatch(g -> where.stream().anyMatch(t -> known(g).contains(t.lower())));
        return named && !kin && !elsewhere ? Slot.OTHER : Slot.OPEN;
    }

    private static boolean asking(Phrase phrase) {
        return phrase.words().stream().anyMatch(t -> QuestionWords.QUANTITY.contains(t.lower()));
    }

    /** One name in common, or where one has none, the same thing called the same or by a synonym. */
    private boolean same(Phrase asked, Phrase told) {
        Set<String> mine = known(asked);
        Set<String> theirs = names(told);
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            return theirs.stream().anyMatch(mine::contains);
        }
        return told.words().stream().anyMatch(t -> t.lemma().equals(asked.head().lemma()))
                || thesaurus.same(asked.head().lemma(), told.head().lemma());
    }

    private boolean kin(Phrase asked, Phrase told) {
        return known(asked).stream().anyMatch(a -> names(told).stream().anyMatch(t -> stem(a).equals(stem(t))));
    }

    private static String stem(String name) {
        return name.substring(0, Math.min(STEM, name.length()));
    }

    /** The names in a phrase, with the other names of an actor whom it names. */
    private Set<String> known(Phrase phrase) {
        return known.computeIfAbsent(phrase, p -> {
            Set<String> found = names(p);
            for (Names actor : actors) {
                if (!Collections.disjoint(actor.own(), found)) {
                    found.addAll(actor.own());
                    found.addAll(actor.principal());
                }
            }
            return found;
        });
    }

    /**
     * The words that an actor is called by, in small letters.
     *
     * @param principal of whom or what the actor speaks for
     */
    private record Names(Set<String> own, Set<String> principal) {

        private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

        static Names of(Actor actor) {
            Stream<String> own = Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
            return new Names(words(own), words(Stream.ofNullable(actor.of())));
        }

        private static Set<String> words(Stream<String> names) {
            return names.flatMap(name -> GAPS.splitAsStream(name.toLowerCase(Locale.ROOT)))
                    .filter(word -> word.length() > 2)
                    .collect(Collectors.toSet());
        }
    }

    static Set<String> names(Phrase phrase) {
        Set<String> found = new HashSet<>();
        for (Token token : phrase.words()) {
            if (token.capitalised() && (token.is("PROPN") || token.is("ADJ"))) {
                found.add(token.lower());
            }
        }
        return found;
    }
}
