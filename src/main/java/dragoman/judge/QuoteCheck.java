package dragoman.judge;

import dragoman.language.Gists;
import dragoman.language.Token;
import dragoman.model.PassageEvidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds given words in the sources by aligning them word for word (local alignment after Smith and Waterman), tolerant of
 * case, quotation marks, ellipses and small misspellings.
 */
public final class QuoteCheck {

    /**
     * Where the words stand.
     *
     * @param exact all words stand there in order, and nothing between them
     * @param share the part of the words that stands there, 0 to 1
     */
    public record Match(PassageEvidence passage, boolean exact, double share) {}

    /** Less than this share of the words is not the same quote. */
    private static final double ALTERED = 0.6;

    private final Gists gists;

    public QuoteCheck(Gists gists) {
        this.gists = gists;
    }

    /** The passage that holds the words, or most of them. */
    public Optional<Match> find(String words, List<PassageEvidence> passages) {
        List<String> asked = words(words);
        Set<String> rare = asked.stream().filter(w -> w.length() > 3).collect(java.util.stream.Collectors.toSet());
        return passages.stream()
                .filter(p -> p.passage().kind().verbatim() && sharesWord(p, rare))
                .map(p -> align(asked, p))
                .filter(m -> m.share() >= ALTERED)
                .max(Comparator.comparing(Match::exact)
                        .thenComparingDouble(Match::share)
                        .thenComparingLong(m -> -m.passage().id()));
    }

    private boolean sharesWord(PassageEvidence passage, Set<String> rare) {
        return rare.isEmpty() || words(passage.passage().text()).stream().anyMatch(rare::contains);
    }

    private List<String> words(String text) {
        return gists.of(text).sentence().tokens().stream()
                .filter(t -> Character.isLetterOrDigit(t.text().charAt(0))
                        || t.text().length() > 1)
                .map(Token::lower)
                .map(w -> w.replace('’', '\'').replace("-", ""))
                .filter(w -> w.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private Match align(List<String> asked, PassageEvidence passage) {
        List<String> told = words(passage.passage().text());
        int[][] score = new int[asked.size() + 1][told.size() + 1];
        int best = 0;
        for (int i = 1; i <= asked.size(); i++) {
            for (int j = 1; j <= told.size(); j++) {
                boolean same = asked.get(i - 1).equals(told.get(j - 1));
                int gapped = Math.max(score[i - 1][j], score[i][j - 1]) - 1;
                score[i][j] = Math.max(0, Math.max(score[i - 1][j - 1] + (same ? 2 : -1), gapped));
                best = Math.max(best, score[i][j]);
            }
        }
        double share = asked.isEmpty() ? 0 : best / (2.0 * asked.size());
        return new Match(passage, best == 2 * asked.size(), share);
    }
}
