package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends what the tagger often gets wrong in news and what would tear a clause apart: participles in front of their noun,
 * verbs behind an article, "more than 100".
 *
 * <p>Its tags are guesses for the sake of clauses: "more" becomes a number, a title an adjective. So they stay within them,
 * apart from the tags that every token carries, which {@link NameTags} mends.
 */
final class ClauseTags {

    private static final Set<String> OPENERS = Set.of(
            "a", "an", "the", "no", "every", "its", "his", "her", "their", "our", "my", "'s", "’s", "any", "each");
    private static final Set<String> HELPERS = Set.of("be", "have", "do");

    private static final Set<String> CAUSES =
            Set.of("help", "let", "make", "go", "come", "dare", "see", "watch", "be", "have");
    private static final Set<String> NOUNS =
            Set.of("refugee", "refugees", "militia", "militias", "militants", "peacekeepers");
    /** Prepositions that end as verbs do. */
    private static final Set<String> SMALL = Set.of(
            "towards",
            "versus",
            "across",
            "besides",
            "unless",
            "regardless",
            "upwards",
            "downwards",
            "afterwards",
            "minus",
            "times",
            "thanks",
            "always",
            "perhaps",
            "whereas");

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "you",
            "he",
            "she",
            "it",
            "we",
            "they",
            "this",
            "that",
            "these",
            "those",
            "who",
            "which",
            "what",
            "whom",
            "whose",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "him",
            "them",
            "us",
            "me",
            "one",
            "some",
            "all",
            "both",
            "many",
            "several",
            "nobody",
            "everyone",
            "everybody",
            "someone",
            "somebody",
            "nothing",
            "something",
            "there",
            "anyone",
            "none",
            "another",
            "others",
            "himself",
            "herself",
            "itself",
            "themselves",
            "everything",
            "mine");
    private static final Set<String> DEEDS = Set.of(
            "bombing", "bombings", "killings", "shelling", "meeting", "meetings", "warning", "clashes", "hearing");
    private static final Set<String> PLANS =
            Set.of("plans", "vows", "aims", "moves", "hopes", "offers", "promises", "pledges");
    private static final Set<String> CLAUSES = Set.of("that", "if", "unless", "whether");
    private static final Set<String> STATES = Set.of(
            "prepared",
            "determined",
            "concerned",
            "committed",
            "interested",
            "opposed",
            "supposed",
            "united",
            "worried",
            "disappointed",
            "pleased",
            "satisfied",
            "tired",
            "limited",
            "convinced",
            "inclined",
            "obliged",
            "dedicated",
            "scared",
            "deadlocked",
            "ready");

    private final List<Token> tokens;
    private final List<String> tags = new ArrayList<>();

    private ClauseTags(List<Token> tokens) {
        this.tokens = tokens;
        tokens.forEach(t -> tags.add(t.tag()));
    }

    /** The tags of a sentence's tokens, mended. */
    static List<String> of(List<Token> tokens) {
        ClauseTags mended = new ClauseTags(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            mended.mend(i);
        }
        return mended.tags;
    }

    private void mend(int i) {
        Token token = tokens.get(i);
        String tag = tags.get(i);
        if (quantifier(i)) {
            tags.set(i, "NUM");
            tags.set(i + 1, "NUM");
        } else if (tag.equals("PUNCT") && Character.isLetter(token.text().charAt(0))) {
            tags.set(i, next(i, "NOUN") || next(i, "ADJ") || next(i, "PROPN") ? "ADJ" : "NOUN");
        } else if (tag.equals("PRON") && token.capitalised() && !PRONOUNS.contains(token.lower())) {
            tags.set(i, "PROPN");
        } else if (tag.equals("ADP") && word(i).matches("\\p{Ll}{4,}s") && !SMALL.contains(word(i))) {
            tags.set(i, "VERB");
        } else if (tag.equals("PRON") && opensClause(i)) {
            tags.set(i, "SCONJ");
        } else if (tag.equals("VERB")) {
            mendVerb(i);
        } else if (tag.equals("NOUN") || tag.equals("ADJ")) {
            mendInfinitive(i);
            mendPassive(i);
        }
    }

    /** "that" right behind a verb and in front of a noun. */
    private boolean opensClause(int i) {
        boolean behindVerb = i > 0 && tags.get(i - 1).equals("VERB");
        boolean noun = next(i, "PROPN") || next(i, "NOUN") || next(i, "DET") || next(i, "ADJ") || next(i, "PRON");
        return tokens.get(i).lower().equals("that") && behindVerb && noun;
    }

    private String word(int i) {
        return tokens.get(i).text();
    }

    /** "was imposed", where the participle is taken for an adjective. */
    private void mendPassive(int i) {
        String word = tokens.get(i).lower();
        boolean been = i > 0
                && tokens.get(i - 1).is("AUX")
                && tokens.get(i - 1).lemma().equals("be");
        if (been && tags.get(i).equals("ADJ") && word.endsWith("ed") && !STATES.contains(word)) {
            tags.set(i, "VERB");
        }
    }

    private void mendVerb(int i) {
        String before = i > 0 ? tokens.get(i - 1).lower() : "";
        if (before.equals("to")
                && tokens.get(i - 1).is("ADP")
                && tokens.get(i).lower().equals(tokens.get(i).lemma())) {
            tags.set(i - 1, "PART");
            return;
        }
        if (noun(i)) {
            tags.set(i, "NOUN");
            return;
        }
        boolean behindOpener = OPENERS.contains(before);
        boolean behindAdjective =
                i > 0 && tags.get(i - 1).equals("ADJ") && !tokens.get(i - 1).capitalised() && opened(i - 1);
        boolean nominal = next(i, "NOUN") || next(i, "PROPN") || next(i, "ADJ");
        String word = tokens.get(i).lower();
        boolean participle = word.endsWith("ing") || word.endsWith("ed");
        boolean counted = i > 0 && tags.get(i - 1).equals("NUM") && next(i, "NOUN") && word.endsWith("ed");
        if (counted) {
            tags.set(i, "ADJ");
        } else if (behindOpener || behindAdjective) {
            tags.set(i, nominal && participle ? "ADJ" : "NOUN");
        } else if (word.matches("neighbou?ring|surrounding|so-called") && nominal) {
            tags.set(i, "ADJ");
        } else if (HELPERS.contains(tokens.get(i).lemma()) && (next(i, "VERB") || adverbThenVerb(i))) {
            tags.set(i, "AUX");
        } else if (tokens.get(i).capitalised()
                && i > 0
                && before.matches("\\p{L}.*")
                && tokens.get(i - 1).capitalised()) {
            tags.set(i, "PROPN");
        }
    }

    /** Words that the tagger takes for verbs where they cannot be. */
    private boolean noun(int i) {
        String word = tokens.get(i).lower();
        boolean behindVerb = i > 0
                && tags.get(i - 1).equals("VERB")
                && !CAUSES.contains(tokens.get(i - 1).lemma())
                && word.equals(tokens.get(i).lemma());
        boolean behindNoun =
                i > 0 && (tags.get(i - 1).equals("NOUN") || tags.get(i - 1).equals("ADJ"));
        boolean told = next(i, "ADP") || next(i, "PUNCT");
        return NOUNS.contains(word) || behindVerb || (behindNoun && told && DEEDS.contains(word));
    }

    private boolean opened(int adjective) {
        return adjective > 0
                && (OPENERS.contains(tokens.get(adjective - 1).lower())
                        || tags.get(adjective - 1).equals("ADP")
                        || tags.get(adjective - 1).equals("SCONJ")
                        || tags.get(adjective - 1).equals("ADJ"));
    }

    private boolean adverbThenVerb(int i) {
        return next(i, "ADV") && i + 2 < tags.size() && tags.get(i + 2).equals("VERB");
    }

    /** "to disperse the crowd", where the verb is taken for a noun. */
    private void mendInfinitive(int i) {
        String word = tokens.get(i).lower();
        if (missedVerb(i)) {
            tags.set(i, "VERB");
            return;
        }
        boolean behindTo = i > 0 && tokens.get(i - 1).lower().equals("to");
        boolean object = next(i, "DET")
                || next(i, "PRON")
                || next(i, "PROPN")
                || (next(i, "ADJ") && tags.get(i).equals("NOUN"));
        boolean bare =
                !word.endsWith("s") && !tokens.get(i).capitalised() && !word.endsWith("al") && !word.endsWith("ic");
        if (behindTo
                && object
                && bare
                && (tags.get(i).equals("NOUN") || tokens.get(i - 1).is("PART"))) {
            tags.set(i, "VERB");
            tags.set(i - 1, "PART");
        }
    }

    /**
     * A verb taken for a noun, as in "demanded that Marvia release the crew" or "Zorland plans to sell": behind its subject,
     * in front of an article or "to", where the clause has no verb so far.
     */
    private boolean missedVerb(int i) {
        boolean noun = tags.get(i).equals("NOUN") && !tokens.get(i).capitalised();
        boolean subject =
                i > 0 && (tags.get(i - 1).equals("PROPN") || tags.get(i - 1).equals("NOUN"));
        boolean object = next(i, "DET")
                || (next(i, "PRON") && OPENERS.contains(tokens.get(i + 1).lower()));
        boolean plans = PLANS.contains(tokens.get(i).lower()) && next(i, "PART") && onlyInfinitives(i);
        return noun && subject && (object || plans) && verbless(i);
    }

    private boolean verbless(int before) {
        for (int i = before - 1;
                i >= 0
                        && !tags.get(i).equals("SCONJ")
                        && !CLAUSES.contains(tokens.get(i).lower());
                i--) {
            if (tags.get(i).equals("VERB")
                    || tags.get(i).equals("AUX")
                    || tags.get(i).equals("PUNCT")
                    || tags.get(i).equals("ADP")) {
                return false;
            }
        }
        return true;
    }

    private boolean onlyInfinitives(int from) {
        for (int i = from + 1; i < tokens.size(); i++) {
            boolean verb = tokens.get(i).isVerb();
            if (verb && !tokens.get(i - 1).lower().equals("to")) {
                return false;
            }
        }
        return true;
    }

    /** "more than 100", "at least ten", "up to 16". */
    private boolean quantifier(int i) {
        if (i + 2 >= tokens.size() || !tags.get(i + 2).equals("NUM")) {
            return false;
        }
        String pair = tokens.get(i).lower() + " " + tokens.get(i + 1).lower();
        return pair.matches("(?:more|fewer|less) than|at (?:least|most)|up to|as many");
    }

    private boolean next(int i, String tag) {
        return i + 1 < tags.size() && tokens.get(i + 1).tag().equals(tag);
    }
}
