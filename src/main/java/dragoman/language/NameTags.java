package dragoman.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends tags by what the rest of the article shows, since the tagger sees one sentence at a time: a word that is a name
 * in the middle of a sentence ("… when Marlow left") is one at the beginning as well ("Marlow says …"). One sense per
 * discourse: Gale, Church and Yarowsky, 1992.
 *
 * <p>The whole article sees these tags. What {@link ClauseTags} mends only a sentence's clauses see: shown to all, it cost a
 * speaker in 428 where that was measured, for 0.1 points more of reported speech.
 */
final class NameTags {

    private static final Set<String> MISTAKEN = Set.of("VERB", "AUX", "ADJ", "NOUN", "X", "ADV", "INTJ", "SCONJ");

    private final Set<String> names = new HashSet<>();
    private final Set<String> lower = new HashSet<>();

    /** Learns from all sentences of an article. */
    NameTags(List<Sentence> sentences) {
        Map<String, int[]> seen = new HashMap<>();
        for (Sentence sentence : sentences) {
            learn(sentence, seen);
        }
        seen.forEach((word, count) -> {
            if (count[0] * 2 >= count[1] && !lower.contains(word.toLowerCase(Locale.ROOT))) {
                names.add(word);
            }
        });
    }

    private void learn(Sentence sentence, Map<String, int[]> seen) {
        List<Token> tokens = sentence.tokens();
        boolean headline = sentence.headline();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.capitalised()) {
                lower.add(token.text());
            } else if (!headline && inside(tokens, i)) {
                int[] count = seen.computeIfAbsent(token.text(), _ -> new int[2]);
                count[0] += token.is("PROPN") ? 1 : 0;
                count[1]++;
            }
        }
    }

    /** Whether a capital at a place is the word's own, not that of a sentence or quote that begins there. */
    private static boolean inside(List<Token> tokens, int i) {
        return i > 0
                && (tokens.get(i - 1).isWord()
                        || ",(".contains(tokens.get(i - 1).text()));
    }

    Sentence mended(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean headline = sentence.headline();
        List<Token> mended = IntStream.range(0, tokens.size())
                .mapToObj(i -> mended(tokens, i, headline))
                .toList();
        return new Sentence(sentence.span(), sentence.paragraph(), sentence.byline(), mended);
    }

    private Token mended(List<Token> tokens, int i, boolean headline) {
        Token token = tokens.get(i);
        if (names.contains(token.text()) && MISTAKEN.contains(token.tag()) && !adjective(tokens, i)) {
            return token.as("PROPN", token.lower());
        }
        if (token.is("VERB") && token.capitalised() && !headline && noVerb(tokens, i)) {
            return token.as("PROPN", token.lower());
        }
        if (token.is("PART") && (token.text().equals("a") || token.text().equals("an"))) {
            return token.as("DET", token.lower());
        }
        if (token.possessive() && !token.isVerb()) {
            return token.as("PART", token.lemma());
        }
        if (token.tag().startsWith("AUX+")) {
            return token.as("PART", "not");
        }
        return token;
    }

    /** A capital that no verb has: in the middle of a sentence, or at its beginning right before its verb. */
    private static boolean noVerb(List<Token> tokens, int i) {
        boolean before = i + 1 < tokens.size() && tokens.get(i + 1).isVerb();
        return inside(tokens, i) || (before && !tokens.get(i).lower().endsWith("ing"));
    }

    /** A name used of something else: "the Syrian army". */
    private static boolean adjective(List<Token> tokens, int i) {
        boolean nounBehind = i + 1 < tokens.size()
                && (tokens.get(i + 1).is("NOUN") || tokens.get(i + 1).is("PROPN"));
        return tokens.get(i).is("ADJ") && nounBehind;
    }
}
