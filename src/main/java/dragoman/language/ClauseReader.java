package dragoman.language;

import dragoman.language.Clause.Complement;
import dragoman.language.Clause.Link;
import dragoman.language.Pieces.Kind;
import dragoman.language.Pieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pieces of a sentence from left to right and gives each noun phrase its place: subject of the next verb, object
 * of the last one, or behind a preposition.
 */
final class ClauseReader {

    private static final Set<String> CONDITIONS = Set.of("if", "unless");

    private final List<Token> tokens;
    private final List<Piece> pieces;
    private final List<Draft> drafts = new ArrayList<>();
    private final Control control = new Control();

    /** Phrases that no preposition and no verb on their left governs, each with the segment it stands in. */
    private final List<Free> free = new ArrayList<>();

    private final List<Complement> leading = new ArrayList<>();
    /** Of each clause, by its number, the segment in which its verb stands. */
    private final List<Integer> segments = new ArrayList<>();

    private int segment;
    private @Nullable Draft current;
    private @Nullable Piece preposition;
    private @Nullable Piece beforePreposition;
    private @Nullable Piece conjunction;
    private String subordinator = "";
    private List<Phrase> antecedent = List.of();
    private boolean relative;
    private List<Phrase> waiting = List.of();
    private @Nullable Piece lastNouns;
    private boolean lastGoverned;
    private @Nullable Piece previous;

    /** A phrase that waits for its verb. */
    private record Free(List<Phrase> phrases, int segment) {}

    ClauseReader(List<Token> tokens) {
        this.tokens = tokens;
        this.pieces = Pieces.of(tokens);
    }

    List<Draft> read() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case NOUNS -> place(piece);
                case VERBS -> open(piece, i);
                case PREPOSITION -> preposition(piece);
                case CONJUNCTION -> boundary(piece);
                case SUBORDINATOR -> subordinate(piece);
                case RELATIVE -> relate();
                case MARK -> mark();
                case OTHER -> {}
            }
            previous = piece;
        }
        return drafts;
    }

    private void preposition(Piece piece) {
        boolean particle =
                current != null && current.group.last() == piece.first() && Particles.is(tokens.get(piece.first()));
        if (!particle) {
            preposition = piece;
            beforePreposition = previous;
        }
    }

    private void boundary(Piece piece) {
        conjunction = piece;
        preposition = null;
        segment++;
    }

    private void subordinate(Piece piece) {
        subordinator = tokens.get(piece.first()).lower();
        preposition = null;
        segment++;
    }

    private void relate() {
        relative = true;
        antecedent = lastNouns == null ? List.of() : lastNouns.phrases();
        segment++;
    }

    private void mark() {
        preposition = null;
        segment++;
    }

    private void place(Piece piece) {
        boolean temporal = piece.phrases().getFirst().temporal();
        if (preposition != null) {
            govern(piece, tokens.get(preposition.first()).lower(), temporal);
        } else if (!temporal) {
            if (current != null && attached()) {
                current.objects.addAll(piece.phrases());
                lastGoverned = true;
            } else {
                lastGoverned = false;
            }
            free.add(new Free(piece.phrases(), segment));
        }
        preposition = null;
        if (!temporal) {
            lastNouns = piece;
            conjunction = current != null && attached() ? conjunction : null;
        }
    }

    private void govern(Piece piece, String word, boolean temporal) {
        if (temporal) {
            return;
        }
        Optional<Phrase> host = lastNouns != null && lastNouns.equals(beforePreposition)
                ? Optional.of(lastNouns.phrases().getLast())
                : Optional.empty();
        Complement complement = new Complement(word, piece.phrases(), host);
        if (current == null || (!attached() && freeHere())) {
            leading.add(complement);
        } else {
            current.complements.add(complement);
        }
        lastGoverned = true;
    }

    /** Whether nothing stands between the last verb and this place that would begin something new. */
    private boolean attached() {
        return current != null && segmentOf(current) == segment;
    }

    private int segmentOf(Draft draft) {
        return segments.get(draft.number);
    }

    private boolean freeHere() {
        return free.stream().anyMatch(f -> f.segment() == segment);
    }

    private void open(Piece piece, int at) {
        Draft draft = new Draft(drafts.size(), VerbGroup.of(tokens, piece.first(), piece.last()));
        link(draft, at);
        boolean inset = draft.link == Link.RELATIVE || draft.link == Link.PARTICIPLE;
        draft.opener = draft.opener.isEmpty() && !inset ? subordinator : draft.opener;
        if (CONDITIONS.contains(subordinator) && !inset) {
            draft.link = Link.CONDITION;
            draft.parent = current == null || finite(current).link == Link.RELATIVE ? -1 : finite(current).number;
        }
        draft.complements.addAll(leading);
        leading.clear();
        boolean held = waits(draft);
        drafts.add(draft);
        segments.add(segment);
        current = draft;
        if (!held) {
            subordinator = "";
            waiting = List.of();
        }
        free.clear();
        preposition = null;
        conjunction = null;
        relative = false;
    }

    /** Whether a clause is set between a subject and its verb: "the party, which …, ran". The subject is kept. */
    private boolean waits(Draft draft) {
        boolean inset = draft.link == Link.RELATIVE || draft.link == Link.PARTICIPLE;
        Optional<Free> before = free.stream()
                .filter(f -> f.segment() < segment && (current == null || f.segment() > segmentOf(current)))
                .findFirst();
        if (inset && before.isPresent()) {
            waiting = before.get().phrases();
        }
        return inset && (before.isPresent() || !waiting.isEmpty());
    }

    private void link(Draft draft, int at) {
        VerbGroup group = draft.group;
        if (group.infinitive()) {
            infinitive(draft);
        } else if (group.ing() && !startsFinite(draft)) {
            participle(draft);
        } else if (relative) {
            relativeClause(draft);
        } else if (reduced(group, at)) {
            reducedPassive(draft);
        } else {
            finiteClause(draft);
        }
    }

    private boolean startsFinite(Draft draft) {
        return draft.group.helped();
    }

    private void infinitive(Draft draft) {
        draft.link = Link.INFINITIVE;
        if (current == null) {
            return;
        }
        Draft governor = conjunction != null && current.link == Link.INFINITIVE && current.parent >= 0
                ? drafts.get(current.parent)
                : current;
        draft.parent = governor.number;
        draft.subjects = control.subjects(governor);
    }

    private void participle(Draft draft) {
        draft.link = Link.PARTICIPLE;
        if (current == null) {
            return;
        }
        boolean gerund =
                previous != null && (previous.kind() == Kind.PREPOSITION || previous.kind() == Kind.SUBORDINATOR);
        boolean directly = previous != null && previous.kind() == Kind.NOUNS && lastNouns != null;
        draft.parent = current.number;
        if (gerund && previous != null) {
            draft.opener = tokens.get(previous.first()).lower();
            draft.subjects = control.gerundSubjects(current, draft.opener);
        } else if (directly && lastNouns != null && !current.objects.isEmpty()) {
            draft.link = Link.RELATIVE;
            draft.subjects = lastNouns.phrases();
        } else if (conjunction != null && current.link == Link.PARTICIPLE) {
            draft.parent = current.parent;
            draft.subjects = current.subjects;
            draft.opener = current.opener;
        } else {
            draft.parent = finite(current).number;
            draft.subjects = finite(current).passive ? List.of() : finite(current).subjects;
        }
    }

    private void relativeClause(Draft draft) {
        draft.link = Link.RELATIVE;
        draft.parent = current == null ? -1 : current.number;
        List<Phrase> own = subjectHere();
        if (own.isEmpty()) {
            draft.subjects = antecedent;
        } else {
            draft.subjects = own;
            draft.objects.addAll(antecedent);
        }
    }

    /** "a summit hosted by …", "weapons sent to …": a participle right behind a noun that has its place already. */
    private boolean reduced(VerbGroup group, int at) {
        if (!group.pastParticiple() || current == null || previous == null || previous.kind() != Kind.NOUNS) {
            return false;
        }
        boolean reports = control.reports(current) && segmentOf(current) == segment && current.complements.isEmpty();
        boolean agent = at + 1 < pieces.size()
                && tokens.get(pieces.get(at + 1).first()).lower().equals("by");
        boolean objectless = at + 1 >= pieces.size() || pieces.get(at + 1).kind() != Kind.NOUNS;
        boolean joined = previous.phrases().size() > 1 && !agent;
        return !joined && lastGoverned && attached() && (agent || (objectless && !reports));
    }

    private void reducedPassive(Draft draft) {
        draft.link = Link.RELATIVE;
        draft.passive = true;
        draft.parent = current == null ? -1 : current.number;
        draft.subjects = lastNouns == null ? List.of() : lastNouns.phrases();
    }

    private void finiteClause(Draft draft) {
        List<Phrase> here = subjectHere();
        boolean directly = current != null && attached() && !here.isEmpty();
        boolean content = current != null && (subordinator.equals("that") || (directly && control.reports(current)));
        if (content && current != null) {
            draft.link = Link.CONTENT;
            draft.parent = subordinator.equals("that") ? reporting(current).number : current.number;
            current.objects.removeAll(here);
        } else if (directly && current != null) {
            current.objects.removeAll(here);
            objectRelative(draft, current);
        } else if (!subordinator.isEmpty() && !CONDITIONS.contains(subordinator)) {
            draft.link = Link.ADVERBIAL;
            draft.parent = current == null ? -1 : finite(current).number;
        }
        draft.subjects = here.isEmpty() ? subjectBefore(draft) : here;
    }

    /** "the arms the army sold": two phrases side by side in front of a verb. */
    private void objectRelative(Draft draft, Draft governor) {
        if (previous != null
                && previous.equals(lastNouns)
                && !governor.objects.isEmpty()
                && lastNouns != null
                && lastNouns.phrases().size() == 1) {
            draft.link = Link.RELATIVE;
            draft.parent = governor.number;
            draft.objects.add(governor.objects.getLast());
        }
    }

    /** The nearest clause on the left that a "that" may belong to: the last verb, or the noun in front of it. */
    private Draft reporting(Draft last) {
        Draft draft = last;
        while (!control.reports(draft) && draft.parent >= 0) {
            draft = drafts.get(draft.parent);
        }
        return control.reports(draft) ? draft : last;
    }

    /** The subject that stands between the last boundary and the verb. */
    private List<Phrase> subjectHere() {
        return free.stream()
                .filter(f -> f.segment() == segment)
                .findFirst()
                .map(f -> attached() ? lastMember() : f.phrases())
                .orElse(List.of());
    }

    /** Of joined objects the last one only: "bombed the port and the army retreated" has the army as its subject. */
    private List<Phrase> lastMember() {
        List<Free> here = free.stream().filter(f -> f.segment() == segment).toList();
        List<Phrase> phrases = here.getLast().phrases();
        boolean reports = current != null && control.reports(current);
        return reports || phrases.size() == 1 ? phrases : List.of(phrases.getLast());
    }

    private List<Phrase> subjectBefore(Draft draft) {
        if (current == null) {
            return free.isEmpty() ? List.of() : free.getFirst().phrases();
        }
        if (!waiting.isEmpty()) {
            return waiting;
        }
        if (joinedToObject()) {
            return takeLast();
        }
        if (conjunction == null && previous != null && !mark(previous) && current.group.pastParticiple()) {
            current.passive = true;
            draft.link = current.link;
            draft.parent = current.parent;
            current.link = Link.RELATIVE;
            current.parent = -1;
            return current.subjects;
        }
        if (conjunction != null && draft.group.bare() && current.group.infinitive()) {
            draft.link = current.link;
            draft.parent = current.parent;
            return current.subjects;
        }
        Optional<Free> earlier = free.stream()
                .filter(f -> f.segment() > segmentOf(currentOrFirst()))
                .findFirst();
        if (conjunction == null && earlier.isPresent()) {
            return earlier.get().phrases();
        }
        if (conjunction != null && current.link == Link.RELATIVE && previousIs(current)) {
            draft.link = Link.RELATIVE;
            draft.parent = current.parent;
            return current.subjects;
        }
        Draft finite = finite(current);
        if (draft.link == Link.MAIN && conjunction != null && finite.link == Link.CONTENT) {
            draft.link = Link.CONTENT;
            draft.parent = finite.parent;
        }
        return finite.subjects;
    }

    /** "flew to the port and the crowd rose": what looks joined behind a preposition is the next verb's subject. */
    private boolean joinedToObject() {
        return previous != null
                && previous.equals(lastNouns)
                && lastGoverned
                && previous.phrases().size() > 1;
    }

    private List<Phrase> takeLast() {
        List<Phrase> joined = lastNouns == null ? List.of() : lastNouns.phrases();
        List<Phrase> rest = joined.subList(0, joined.size() - 1);
        Draft last = currentOrFirst();
        last.complements.replaceAll(
                c -> c.phrases().equals(joined) ? new Complement(c.preposition(), rest, c.host()) : c);
        return List.of(joined.getLast());
    }

    private static boolean mark(Piece piece) {
        return piece.kind() == Kind.MARK;
    }

    private boolean previousIs(Draft draft) {
        return !draft.passive && segment - segmentOf(draft) <= 1;
    }

    private Draft currentOrFirst() {
        return current == null ? drafts.getFirst() : current;
    }

    /** The clause itself, or the nearest on its left that is neither infinitive, participle nor relative. */
    private Draft finite(Draft draft) {
        Draft found = draft;
        while (found.parent >= 0
                && (found.link == Link.INFINITIVE
                        || found.link == Link.PARTICIPLE
                        || found.link == Link.RELATIVE
                        || found.link == Link.CONDITION
                        || found.link == Link.ADVERBIAL)) {
            found = drafts.get(found.parent);
        }
        return found;
    }
}
