package dragoman.judge;

import dragoman.language.Clauses;
import dragoman.language.Phrase;
import dragoman.language.Thesaurus;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a question takes for granted: its acts with their slots, ready to be held against those of a passage. */
final class Claim {

    static final Set<String> ASKING =
            Set.of("who", "whom", "whose", "what", "which", "where", "when", "how", "why", "many", "much");
    /** Two names with such a common beginning may be one: "Norway" and "Norwegian". */
    private static final int STEM = 4;

    private final List<Act> acts;
    private final List<Actor> actors;
    /** All named places of the question, for an act that has none of its own: "Which hotel in Bern was it signed in?" */
    private final List<Phrase> places;

    private final Thesaurus thesaurus;

    Claim(List<Token> question, List<Actor> actors, Thesaurus thesaurus) {
        this.acts = Act.in(WordOrder.ofStatement(QuestionTags.mended(question)));
        this.actors = actors;
        this.places = Act.places(Clauses.of(question).all().stream()
                .flatMap(c -> c.complements().stream())
                .toList());
        this.thesaurus = thesaurus;
    }

    /** Whether it speaks of an act at all. */
    boolean acts() {
        return !acts.isEmpty();
    }

    /** Every act of the claim with every act that a sentence tells, where it is the same or excludes it. */
    List<Slots> against(List<Token> sentence, List<Act> told) {
        List<Slots> found = new ArrayList<>();
        for (Act asked : acts) {
            for (Act act : told) {
                relation(asked, act).ifPresent(r -> found.add(slots(asked, act, r, sentence)));
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

    private Optional<Slots.Relation> relation(Act asked, Act told) {
        if (asked.verbs().stream().anyMatch(a -> told.verbs().stream().anyMatch(thesaurus.opposites(a)::contains))) {
            return Optional.of(Slots.Relation.OPPOSED);
        }
        if (asked.verbs().stream().anyMatch(a -> told.verbs().stream().anyMatch(t -> thesaurus.same(a, t)))) {
            return Optional.of(Slots.Relation.ALIKE);
        }
        boolean lacks =
                told.without().stream().anyMatch(w -> asked.whom().stream().anyMatch(o -> same(o, w)));
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
        return phrase.words().stream().anyMatch(t -> ASKING.contains(t.lower()));
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
        Set<String> found = new HashSet<>(names(phrase));
        for (Actor actor : actors) {
            Set<String> all = new HashSet<>();
            addWords(actor.name(), all);
            actor.aliases().forEach(alias -> addWords(alias, all));
            if (all.stream().anyMatch(found::contains)) {
                found.addAll(all);
                if (actor.of() != null) {
                    addWords(actor.of(), found);
                }
            }
        }
        return found;
    }

    private static void addWords(String name, Set<String> all) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2) {
                all.add(word);
            }
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
