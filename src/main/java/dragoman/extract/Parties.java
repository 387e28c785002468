package dragoman.extract;

import dragoman.language.Clause;
import dragoman.language.Clause.Complement;
import dragoman.language.Clause.Link;
import dragoman.language.Clauses;
import dragoman.language.NameIndex;
import dragoman.language.Phrase;
import dragoman.language.Plover;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who acts and who is acted on in a clause, each by the words that name them and nothing else. */
final class Parties {

    private static final List<String> TOWARDS = List.of(
            "against", "with", "to", "on", "upon", "at", "of", "from", "between", "toward", "towards", "by", "for",
            "over", "into", "among", "in", "inside", "near", "outside");
    private static final List<String> BACK =
            List.of("by", "from", "of", "against", "with", "to", "on", "at", "for", "between", "over", "in");
    private static final Set<String> STRIPPED = Set.of("DET", "NUM", "PRON", "SYM");
    private static final Set<String> THIRD =
            Set.of("it", "they", "he", "she", "them", "him", "her", "who", "which", "that");
    private static final Set<String> MOVING = Set.of(
            "send",
            "deploy",
            "dispatch",
            "withdraw",
            "mobilise",
            "mobilize",
            "move",
            "pull",
            "station",
            "mass",
            "redeploy",
            "recall",
            "position",
            "rush",
            "order",
            "amass",
            "gather",
            "put",
            "place",
            "despatch");
    private static final int DEEPEST = 3;

    private final Plover plover;
    private final Clauses clauses;
    private final Set<Integer> known = new HashSet<>();

    Parties(Plover plover, NameIndex world, List<Token> tokens, Clauses clauses) {
        this.plover = plover;
        this.clauses = clauses;
        for (NameIndex.Match match : world.in(tokens)) {
            for (int i = match.first(); i < match.last(); i++) {
                known.add(i);
            }
        }
    }

    /** Those who do what a clause tells. */
    List<Phrase> actors(Clause clause) {
        return names(clause.agents(), clause);
    }

    /**
     * Those to whom it is done: the object if it names anybody, else whoever stands behind a preposition, else those of
     * what the clause leads to ("threatened to attack …").
     */
    List<Phrase> targets(Clause clause, String type) {
        return targets(clause, type, 0);
    }

    private List<Phrase> targets(Clause clause, String type, int depth) {
        List<Phrase> met =
                clause.patients().stream().filter(p -> !sent(clause, p)).toList();
        List<Phrase> found = names(met, clause);
        if (found.isEmpty()) {
            found = behind(clause, type);
        }
        if (found.isEmpty() && depth < DEEPEST) {
            found = below(clause, type, depth);
        }
        List<Phrase> actors = actors(clause);
        return found.stream().filter(p -> !actors.contains(p)).toList();
    }

    /** Whether an object is what somebody acts with rather than whom he acts on: "withdrew its troops from …". */
    private boolean sent(Clause clause, Phrase object) {
        boolean own = Set.of("its", "their", "his", "her", "our")
                .contains(object.words().getFirst().lower());
        boolean moves = clause.verbs().stream().anyMatch(MOVING::contains);
        return !clause.passive() && plover.sent(object.head()) && (own || moves);
    }

    private List<Phrase> below(Clause clause, String type, int depth) {
        for (Clause child : clauses.children(clause)) {
            boolean demanded = child.link() == Link.CONTENT && (type.equals("DEMAND") || type.equals("DISAPPROVE"));
            if (demanded && !names(child.subjects(), child).isEmpty()) {
                return names(child.subjects(), child);
            }
            boolean leads =
                    child.link() == Link.INFINITIVE || child.link() == Link.CONTENT || child.link() == Link.PARTICIPLE;
            List<Phrase> found = leads ? targets(child, type, depth + 1) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Phrase> behind(Clause clause, String type) {
        for (String preposition : type.equals("REJECT") ? BACK : TOWARDS) {
            if ((clause.passive() && preposition.equals("by"))
                    || (preposition.equals("in") && type.equals("CONSULT"))) {
                continue;
            }
            for (Complement complement : clause.complements()) {
                List<Phrase> found = complement.preposition().equals(preposition) && !hangsOnSubject(complement, clause)
                        ? names(complement.phrases(), clause)
                        : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static boolean hangsOnSubject(Complement complement, Clause clause) {
        return !clause.passive()
                && complement.host().filter(clause.subjects()::contains).isPresent();
    }

    /** The names in phrases: each stripped to what names somebody, pronouns replaced by what they stand for. */
    List<Phrase> names(List<Phrase> phrases, Clause clause) {
        Set<Phrase> found = new LinkedHashSet<>();
        for (Phrase phrase : phrases) {
            if (phrase.pronoun()) {
                found.addAll(antecedents(phrase, clause, 0));
            } else {
                found.addAll(named(phrase));
            }
        }
        return List.copyOf(found);
    }

    private List<Phrase> antecedents(Phrase pronoun, Clause clause, int depth) {
        Optional<Clause> parent = clauses.parent(clause);
        if (!THIRD.contains(pronoun.head().lower()) || parent.isEmpty() || depth > DEEPEST) {
            return List.of();
        }
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : parent.get().subjects()) {
            found.addAll(phrase.pronoun() ? antecedents(phrase, parent.get(), depth + 1) : named(phrase));
        }
        return found;
    }

    private List<Phrase> named(Phrase phrase) {
        if (phrase.temporal() || condition(phrase)) {
            return List.of();
        }
        List<Phrase> counted = plover.counts(phrase.head()) ? counted(phrase) : List.of();
        if (!counted.isEmpty()) {
            return counted;
        }
        Token head = phrase.head();
        boolean acts = head.is("PROPN") || plover.acts(head) || known.contains(phrase.last() - 1);
        return (acts ? stripped(phrase) : modifier(phrase)).stream().toList();
    }

    /** "a state of emergency" is no state. */
    private boolean condition(Phrase phrase) {
        return phrase.head().lower().equals("state")
                && clauses.behind(phrase).stream()
                        .filter(c -> c.preposition().equals("of"))
                        .anyMatch(c -> Set.of("emergency", "war", "siege", "alert", "affairs")
                                .contains(c.phrases().getFirst().head().lower()));
    }

    /** "a group of monks": the monks. */
    private List<Phrase> counted(Phrase phrase) {
        return clauses.behind(phrase).stream()
                .filter(c -> c.preposition().equals("of"))
                .flatMap(c -> c.phrases().stream())
                .flatMap(p -> named(p).stream())
                .toList();
    }

    private static Optional<Phrase> stripped(Phrase phrase) {
        int first = phrase.first();
        int last = phrase.last();
        while (first < last
                && (STRIPPED.contains(phrase.tokens().get(first).tag())
                        || small(phrase.tokens().get(first)))) {
            first++;
        }
        while (last > first && phrase.tokens().get(last - 1).lower().matches("['’]s?")) {
            last--;
        }
        return first < last ? Optional.of(new Phrase(phrase.tokens(), first, last)) : Optional.empty();
    }

    /** Words of quantity that may open a phrase. */
    private static boolean small(Token token) {
        return Set.of(
                        "more", "than", "at", "least", "up", "to", "most", "many", "several", "few", "other", "such",
                        "own")
                .contains(token.lower());
    }

    /** The name that stands in front of a noun which names nobody: "a Marvian proposal", "Zorland's efforts". */
    private Optional<Phrase> modifier(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        for (int first = phrase.first(); first < phrase.last(); first++) {
            int last = first;
            while (last < phrase.last() - 1 && naming(tokens, last)) {
                last++;
            }
            if (last > first) {
                int end = last;
                while (end < phrase.last() - 1 && plover.acts(tokens.get(end))) {
                    end++;
                }
                return Optional.of(new Phrase(tokens, first, end));
            }
            boolean possessor = first + 1 < phrase.last() - 1
                    && plover.acts(tokens.get(first))
                    && tokens.get(first + 1).lower().matches("['’]s?");
            if (possessor) {
                return stripped(new Phrase(tokens, phrase.first(), first + 1));
            }
        }
        return Optional.empty();
    }

    private boolean naming(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean name = token.is("PROPN") || known.contains(i);
        boolean time = new Phrase(tokens, i, i + 1).temporal();
        return token.capitalised() && !time && (name || (i > 0 && (token.is("ADJ") || token.is("NOUN"))));
    }

    /** Who does what a noun tells: "Zorland's raid", "a raid by …", "talks between …". */
    List<Phrase> doers(Phrase deed) {
        Optional<Phrase> own = modifier(deed);
        return own.isPresent() ? List.of(own.get()) : hanging(deed, List.of("by", "between", "among"));
    }

    /** To whom it is done: "on …", "against …", "the arrest of …". */
    List<Phrase> victims(Phrase deed) {
        return hanging(deed, List.of("on", "against", "of", "with", "to", "at", "for"));
    }

    private List<Phrase> hanging(Phrase deed, List<String> prepositions) {
        Stream<Complement> found = clauses.behind(deed).stream().filter(c -> prepositions.contains(c.preposition()));
        return found.map(c ->
                        c.phrases().stream().flatMap(p -> named(p).stream()).toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
