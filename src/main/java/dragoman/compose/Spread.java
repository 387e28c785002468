package dragoman.compose;

import java.util.ArrayList;
import java.util.List;

/** Moves labels apart that would overlap. */
final class Spread {

    private Spread() {}

    /**
     * The tops of labels that would best stand around their middles, in the order given, between a ceiling and a floor that
     * leave room for all.
     *
     * @param middles in pixels, from the top
     * @param heights of the same labels
     * @throws IllegalArgumentException if the middles are not in order
     */
    static List<Float> tops(List<Float> middles, List<Float> heights, float ceiling, float floor) {
        List<Float> tops = new ArrayList<>();
        float free = ceiling;
        for (int at = 0; at < middles.size(); at++) {
            if (at > 0 && middles.get(at) < middles.get(at - 1)) {
                throw new IllegalArgumentException("labels are moved apart from the top to the bottom");
            }
            float top = Math.max(free, middles.get(at) - heights.get(at) / 2);
            tops.add(top);
            free = top + heights.get(at);
        }
        float limit = floor;
        for (int at = tops.size() - 1; at >= 0; at--) {
            tops.set(at, Math.min(tops.get(at), limit - heights.get(at)));
            limit = tops.get(at);
        }
        return tops;
    }
}
