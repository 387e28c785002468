package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into the pieces that clauses are made of: noun phrases, joined ones together, verb groups, and the
 * words and marks between them. One pass over the tokens.
 *
 * <p>A sentence's plan, for clauses, read from the left on mended tags. {@code extract.Phrases} looks at a frame instead, where
 * quotes are single tokens, and from any place backwards too; names there hold their "of" ("Ministry of Defence"), which
 * here is a preposition.
 */
final class Pieces {

    /** What a piece is. */
    enum Kind {
        NOUNS,
        VERBS,
        PREPOSITION,
        CONJUNCTION,
        SUBORDINATOR,
        RELATIVE,
        MARK,
        OTHER
    }

    /**
     * A piece of a sentence.
     *
     * @param first index of its first token
     * @param last index behind its last one
     * @param phrases the noun phrases that it joins; empty unless it is made of nouns
     */
    record Piece(Kind kind, int first, int last, List<Phrase> phrases) {}

    private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose", "that");
    private static final Set<String> SUBORDINATORS = Set.of(
            "if",
            "unless",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "whether",
            "until",
            "once",
            "where",
            "when",
            "after",
            "before",
            "since",
            "as",
            "lest",
            "why",
            "how");

    private final List<Token> tokens;
    private final List<String> tags;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(List<Token> tokens) {
        this.tokens = tokens;
        this.tags = ClauseTags.of(tokens);
    }

    static List<Piece> of(List<Token> tokens) {
        Pieces phrases = new Pieces(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = phrases.pieceAt(at);
        }
        return phrases.joined();
    }

    private int pieceAt(int at) {
        int verbs = verbsEnd(at);
        if (verbs > at) {
            return add(Kind.VERBS, at, verbs);
        }
        if (relative(at)) {
            return add(Kind.RELATIVE, at, at + 1);
        }
        int nouns = nounsEnd(at);
        if (nouns > at) {
            pieces.add(new Piece(Kind.NOUNS, at, nouns, List.of(new Phrase(tokens, at, nouns))));
            return nouns;
        }
        return add(kind(at), at, at + 1);
    }

    private int add(Kind kind, int first, int last) {
        pieces.add(new Piece(kind, first, last, List.of()));
        return last;
    }

    private Kind kind(int at) {
        String word = tokens.get(at).lower();
        return switch (tags.get(at)) {
            case "SCONJ" -> Kind.SUBORDINATOR;
            case "ADP" -> clauseBehind(at) && SUBORDINATORS.contains(word) ? Kind.SUBORDINATOR : Kind.PREPOSITION;
            case "PART" -> word.equals("to") ? Kind.PREPOSITION : Kind.OTHER;
            case "CCONJ" -> Kind.CONJUNCTION;
            case "ADV" -> SUBORDINATORS.contains(word) ? Kind.SUBORDINATOR : Kind.OTHER;
            case "PUNCT" -> ",;:()—–-".contains(tokens.get(at).text()) ? Kind.MARK : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    /** Whether "after", "as", "if" and the like govern a clause rather than a noun: a verb comes before the next mark. */
    private boolean clauseBehind(int at) {
        int nouns = at + 1;
        while (nouns < tokens.size()
                && (nounsEnd(nouns) > nouns || tags.get(nouns).equals("ADV"))) {
            nouns = Math.max(nounsEnd(nouns), nouns + 1);
        }
        return tokens.get(at).lower().equals("if")
                || tokens.get(at).lower().equals("unless")
                || (nouns > at + 1 && nouns < tokens.size() && verbsEnd(nouns) > nouns);
    }

    private boolean relative(int at) {
        String word = tokens.get(at).lower();
        boolean behindNouns = !pieces.isEmpty()
                && (pieces.getLast().kind() == Kind.NOUNS
                        || pieces.getLast().kind() == Kind.MARK
                        || pieces.getLast().kind() == Kind.PREPOSITION);
        if (word.equals("that")) {
            boolean directly = !pieces.isEmpty() && pieces.getLast().kind() == Kind.NOUNS;
            return directly && at + 1 < tokens.size() && verbsEnd(at + 1) > at + 1;
        }
        return behindNouns && RELATIVES.contains(word);
    }

    /** The end of the verb group at a place: auxiliaries, "not", "to", adverbs, and the verb; or the place itself. */
    private int verbsEnd(int at) {
        int i = at;
        boolean helped = false;
        if (tags.get(at).equals("PART") || negation(at)) {
            while (i < tokens.size() && (tags.get(i).equals("PART") || negation(i) || adverbBeforeVerb(i, at))) {
                i++;
            }
            if (i >= tokens.size() || !verbal(i)) {
                return at;
            }
        }
        while (i < tokens.size()) {
            if (tags.get(i).equals("VERB")) {
                return i + 1;
            }
            if (tags.get(i).equals("AUX")) {
                helped = true;
                i++;
            } else if (helped && (tags.get(i).equals("PART") || tags.get(i).equals("ADV") || negation(i))) {
                int next = i;
                while (next < tokens.size()
                        && (tags.get(next).equals("ADV") || tags.get(next).equals("PART"))) {
                    next++;
                }
                if (next >= tokens.size() || !verbal(next)) {
                    return negation(i) ? i + 1 : i;
                }
                i = next;
            } else {
                return i > at && helped ? i : at;
            }
        }
        return helped ? i : at;
    }

    private boolean adverbBeforeVerb(int i, int from) {
        return i > from && tags.get(i).equals("ADV");
    }

    private boolean verbal(int i) {
        return tags.get(i).equals("VERB") || tags.get(i).equals("AUX");
    }

    private boolean negation(int i) {
        return Set.of("not", "n't", "n’t", "never").contains(tokens.get(i).lower());
    }

    private int nounsEnd(int at) {
        int end = at;
        while (end < tokens.size() && inPhrase(end) && !freshStart(at, end)) {
            end++;
        }
        int last = end;
        while (last > at && !head(last - 1)) {
            last--;
        }
        return last;
    }

    /** A determiner or pronoun begins a phrase of its own: "gave | the rebels | two weeks". */
    private boolean freshStart(int from, int at) {
        boolean opens = tags.get(at).equals("DET") || tags.get(at).equals("PRON");
        boolean possessor = at > from && tokens.get(at - 1).lower().matches("['’]s?");
        boolean all = at > from
                && Set.of("all", "both", "half").contains(tokens.get(at - 1).lower());
        boolean behindPronoun = at > from && personal(at - 1);
        boolean twoTimes = at > from
                && TimeWords.in(tokens.subList(at, at + 1))
                && head(at - 1)
                && !tags.get(at - 1).equals("NUM")
                && !TimeWords.in(tokens.subList(from, at));
        boolean amount = at > from
                && tags.get(at).equals("NUM")
                && at + 1 < tokens.size()
                && (tags.get(at + 1).equals("NUM") || tags.get(at + 1).equals("NOUN"))
                && tags.get(at - 1).equals("PROPN")
                && !TimeWords.in(tokens.subList(from, at));
        boolean behindTime = at > from
                && tags.get(at).equals("PROPN")
                && !TimeWords.in(tokens.subList(at, at + 1))
                && TimeWords.in(tokens.subList(from, at)); // "In May | Ostria raised"
        return at > from && ((opens && !possessor && !all) || behindPronoun || twoTimes || amount || behindTime);
    }

    private boolean personal(int i) {
        return tags.get(i).equals("PRON")
                && !Set.of("its", "his", "her", "their", "our", "my", "your", "whose")
                        .contains(tokens.get(i).lower());
    }

    private boolean inPhrase(int i) {
        return switch (tags.get(i)) {
            case "DET", "ADJ", "NUM", "NOUN", "PROPN", "X", "SYM" -> true;
            case "PRON" ->
                !RELATIVES.contains(tokens.get(i).lower())
                        || tokens.get(i).lower().equals("that");
            default -> possessive(i) || hyphen(i);
        };
    }

    private boolean possessive(int i) {
        return tokens.get(i).lower().matches("['’]s?") && i > 0 && glued(i) && inPhrase(i - 1);
    }

    private boolean hyphen(int i) {
        return tokens.get(i).text().equals("-") && i > 0 && i + 1 < tokens.size() && glued(i) && glued(i + 1);
    }

    private boolean glued(int i) {
        return tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    }

    private boolean head(int i) {
        return switch (tags.get(i)) {
            case "NOUN", "PROPN", "PRON", "X" -> true;
            case "NUM" -> true;
            case "ADJ" -> tokens.get(i).capitalised() || (i > 0 && nounlike(i - 1));
            case "DET" ->
                Set.of("all", "some", "both", "this", "these", "those", "many")
                        .contains(tokens.get(i).lower());
            default -> possessive(i) && head(i - 1) && (i + 1 >= tokens.size() || !inPhrase(i + 1));
        };
    }

    /** Whether an adjective behind a word stands for a noun: "the wounded", "a United Nations official". */
    private boolean nounlike(int before) {
        return tags.get(before).equals("PROPN")
                || Set.of("the", "a", "an", "'s", "’s")
                        .contains(tokens.get(before).lower());
    }

    /** Puts "A, B and C" together, so that each of them stands where the whole stands. */
    private List<Piece> joined() {
        List<Piece> found = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.NOUNS && conjunctionLast(found)) {
                join(found, piece);
            } else {
                found.add(piece);
            }
        }
        return found;
    }

    private boolean conjunctionLast(List<Piece> found) {
        int size = found.size();
        return size >= 2
                && found.getLast().kind() == Kind.CONJUNCTION
                && !tokens.get(found.getLast().first()).lower().equals("but")
                && found.get(size - 2).kind() == Kind.NOUNS
                && !found.get(size - 2).phrases().getLast().temporal();
    }

    private void join(List<Piece> found, Piece piece) {
        found.removeLast();
        List<Phrase> members = new ArrayList<>(piece.phrases());
        Piece before = found.removeLast();
        int first = before.first();
        members.addAll(0, before.phrases());
        while (found.size() >= 2
                && found.getLast().kind() == Kind.MARK
                && tokens.get(found.getLast().first()).text().equals(",")
                && found.get(found.size() - 2).kind() == Kind.NOUNS
                && found.get(found.size() - 2).phrases().size() == 1
                && !found.get(found.size() - 2).phrases().getFirst().temporal()) {
            found.removeLast();
            Piece earlier = found.removeLast();
            members.addAll(0, earlier.phrases());
            first = earlier.first();
        }
        found.add(new Piece(Kind.NOUNS, first, piece.last(), List.copyOf(members)));
    }
}
