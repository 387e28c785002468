package dragoman.judge;

import dragoman.language.Clause;
import dragoman.language.Phrase;
import dragoman.language.Thesaurus;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a question takes for granted: its acts with their slots, ready to be held against those of a passage. */
final class Claim {

    private static final Set<String> PLACES = Set.of("in", "at", "near", "into");
    private static final Set<String> ASKING =
            Set.of("who", "whom", "whose", "what", "which", "where", "when", "how", "why", "many", "much");
    /** Two names with such a common beginning may be one: "Norway" and "Norwegian". */
    private static final int STEM = 4;

    private final List<Act> acts;
    private final List<Actor> actors;
    private final Thesaurus thesaurus;

    Claim(List<Token> question, List<Actor> actors, Thesaurus thesaurus) {
        this.acts = Act.in(QuestionTags.mended(question));
        this.actors = actors;
        this.thesaurus = thesaurus;
    }

    /** Whether it speaks of an act at all. */
    boolean acts() {
        return !acts.isEmpty();
    }

    /** Every act of the claim with every act of a sentence that is the same or excludes it. */
    List<Slots> against(List<Token> sentence) {
        List<Slots> found = new ArrayList<>();
        List<Act> told = Act.in(sentence);
        for (Act asked : acts) {
            for (Act act : told) {
                boolean alike = alike(asked, act);
                if (alike || opposed(asked, act)) {
                    found.add(new Slots(
                            asked, act, alike, slot(asked.who(), act.who()), slot(asked.whom(), act.whom()), place(asked, act)));
                }
            }
        }
        return found;
    }

    private boolean alike(Act asked, Act told) {
        return asked.verbs().stream()
                .anyMatch(a -> told.verbs().stream().anyMatch(t -> a.equals(t) || thesaurus.same(a, t)));
    }

    private boolean opposed(Act asked, Act told) {
        return asked.verbs().stream().anyMatch(a -> told.verbs().stream()
                .anyMatch(thesaurus.opposites(a)::contains));
    }

    private Slot place(Act asked, Act told) {
        return slot(places(asked), places(told));
    }

    private static List<Phrase> places(Act act) {
        return act.around().stream()
                .filter(c -> PLACES.contains(c.preposition()))
                .map(Clause.Complement::phrases)
                .flatMap(List::stream)
                .filter(p -> !p.temporal() && !names(p).isEmpty())
                .toList();
    }

    private Slot slot(List<Phrase> asked, List<Phrase> told) {
        List<Phrase> given = asked.stream().filter(p -> !asking(p) && !p.pronoun()).toList();
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
        return named && !kin ? Slot.OTHER : Slot.OPEN;
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
        return asked.head().lemma().equals(told.head().lemma())
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

    private static Set<String> names(Phrase phrase) {
        Set<String> found = new HashSet<>();
        for (Token token : phrase.words()) {
            if (token.capitalised() && (token.is("PROPN") || token.is("ADJ"))) {
                found.add(token.lower());
            }
        }
        return found;
    }
}
