package dragoman.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The words of a quote set against a stretch of the sources, word by word, all of the quote against whatever part of the
 * stretch fits it best: dynamic programming with traceback after Needleman and Wunsch (1970) and, for the free ends in
 * the sources, Smith and Waterman (1981).
 *
 * @param steps in the order of the text
 * @param score comparable between stretches for the same quote
 */
record Alignment(List<Step> steps, int score) {

    /** One step: a word of the quote, of the source, or of both; -1 where there is none. */
    record Step(Kind kind, int asked, int told) {}

    enum Kind {
        SAME,
        OTHER,
        ASKED_ONLY,
        TOLD_ONLY,
        /** Told only, but no difference. */
        PASSED
    }

    private static final int SAME = 20;
    private static final int SAME_LITTLE = 10;
    /** A replaced word costs less than one left out and one put in, so that it is shown as a replacement. */
    private static final int OTHER = -11;

    private static final int GAP = -10;
    private static final int PASSED = -1;
    private static final int NEVER = -1_000_000;
    /** More replaced words at an end than this are no replacement, the quote just goes on otherwise. */
    private static final int REPLACED_AT_END = 3;

    Alignment {
        steps = List.copyOf(steps);
    }

    static Alignment of(List<WordForm> asked, Told told, int from, int to, Predicate<String> isWord) {
        int width = to - from;
        int[][] score = new int[asked.size() + 1][width + 1];
        Kind[][] came = new Kind[asked.size() + 1][width + 1];
        for (int i = 1; i <= asked.size(); i++) {
            WordForm word = asked.get(i - 1);
            score[i][0] = score[i - 1][0] + (word.ellipsis() ? 0 : GAP);
            came[i][0] = word.ellipsis() ? Kind.PASSED : Kind.ASKED_ONLY;
            for (int j = 1; j <= width; j++) {
                fill(score, came, i, j, word, told, from + j - 1, isWord);
            }
        }
        int end = 0;
        for (int j = 1; j <= width; j++) {
            end = score[asked.size()][j] > score[asked.size()][end] ? j : end;
        }
        return new Alignment(Ends.replaced(traced(asked, came, end, from), told), score[asked.size()][end]);
    }

    private static void fill(
            int[][] score, Kind[][] came, int i, int j, WordForm word, Told told, int place, Predicate<String> isWord) {
        if (told.word(place).border()) {
            score[i][j] = NEVER;
            came[i][j] = Kind.OTHER;
            return;
        }
        if (word.ellipsis()) {
            boolean open = score[i - 1][j] >= score[i][j - 1];
            score[i][j] = Math.max(score[i - 1][j], score[i][j - 1]);
            came[i][j] = open ? Kind.ASKED_ONLY : Kind.PASSED;
            return;
        }
        boolean same = word.same(told.word(place).form().text(), isWord);
        int both = score[i - 1][j - 1] + (same ? word.little() ? SAME_LITTLE : SAME : OTHER);
        int left = score[i - 1][j] + GAP;
        int put = score[i][j - 1] + (told.passed(place) ? PASSED : GAP);
        score[i][j] = Math.max(both, Math.max(left, put));
        came[i][j] = score[i][j] == both
                ? same ? Kind.SAME : Kind.OTHER
                : score[i][j] == left ? Kind.ASKED_ONLY : told.passed(place) ? Kind.PASSED : Kind.TOLD_ONLY;
    }

    private static List<Step> traced(List<WordForm> asked, Kind[][] came, int end, int from) {
        List<Step> steps = new ArrayList<>();
        int i = asked.size();
        int j = end;
        while (i > 0) {
            boolean ellipsis = asked.get(i - 1).ellipsis();
            Kind kind = came[i][j];
            if (kind == Kind.ASKED_ONLY || j == 0) {
                if (!ellipsis) {
                    steps.add(new Step(Kind.ASKED_ONLY, i - 1, -1));
                }
                i--;
            } else if (kind == Kind.TOLD_ONLY || kind == Kind.PASSED) {
                steps.add(new Step(kind, -1, from + j - 1));
                j--;
            } else {
                steps.add(new Step(kind, i - 1, from + j - 1));
                i--;
                j--;
            }
        }
        Collections.reverse(steps);
        return trimmed(trimmed(steps).reversed()).reversed();
    }

    /** Without what only the source has before the first word in common, and without a long row of replacements there. */
    private static List<Step> trimmed(List<Step> steps) {
        int first = 0;
        while (first < steps.size() && steps.get(first).kind() != Kind.SAME) {
            first++;
        }
        List<Step> before = steps.subList(0, first);
        boolean few = before.stream().filter(s -> s.kind() == Kind.OTHER).count() <= REPLACED_AT_END;
        List<Step> kept = new ArrayList<>();
        before.stream()
                .filter(s -> s.asked() >= 0)
                .map(s -> few ? s : new Step(Kind.ASKED_ONLY, s.asked(), -1))
                .forEach(kept::add);
        kept.addAll(steps.subList(first, steps.size()));
        return kept;
    }
}
