package dragoman.retrieve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Adds up what documents score for a question. Of the phrases that may stand for one word of it, the best one counts, and the
 * others little: Lucene's disjunction max. For one question.
 */
final class Scores {

    /** What the phrases that are not the best one count. */
    private static final double OTHERS = 0.1;

    /** A document with its score. */
    record Scored(int document, double score) {}

    private static final Comparator<Scored> WORST_FIRST =
            Comparator.comparingDouble(Scored::score).thenComparing(Scored::document, Comparator.reverseOrder());

    private final double[] totals;
    private final double[] best;
    private final double[] sums;
    private final int[] touched;

    /**
     * @param documents how many there are
     */
    Scores(int documents) {
        totals = new double[documents];
        best = new double[documents];
        sums = new double[documents];
        touched = new int[documents];
    }

    /**
     * A phrase that may stand for a word.
     *
     * @param boost what it counts
     */
    record Phrase(Postings postings, float boost) {}

    /** Adds what documents score for the phrases that may stand for one word. */
    void add(List<Phrase> choices) {
        int count = 0;
        for (Phrase phrase : choices) {
            for (int i = 0; i < phrase.postings().count(); i++) {
                int document = phrase.postings().document(i);
                double score = phrase.boost() * phrase.postings().score(i);
                if (sums[document] == 0) {
                    touched[count++] = document;
                }
                sums[document] += score;
                best[document] = Math.max(best[document], score);
            }
        }
        for (int i = 0; i < count; i++) {
            int document = touched[i];
            totals[document] += best[document] + OTHERS * (sums[document] - best[document]);
            best[document] = 0;
            sums[document] = 0;
        }
    }

    /** The best documents, those that score nothing left out; in no order. */
    List<Scored> best(int most) {
        PriorityQueue<Scored> found = new PriorityQueue<>(WORST_FIRST);
        for (int document = 0; document < totals.length; document++) {
            if (totals[document] > 0
                    && (found.size() < most
                            || totals[document] > found.element().score())) {
                found.add(new Scored(document, totals[document]));
                if (found.size() > most) {
                    found.remove();
                }
            }
        }
        return new ArrayList<>(found);
    }
}
