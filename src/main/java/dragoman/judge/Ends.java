package dragoman.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The ends of an alignment: where only the quote has a word or two there, the source's words in the same place are shown as
 * what they replace.
 */
final class Ends {

    private static final int MOST = 3;

    private Ends() {}

    static List<Alignment.Step> replaced(List<Alignment.Step> steps, Told told) {
        return atStart(atStart(steps, told, -1).reversed(), told, 1).reversed();
    }

    /**
     * @param on which way from the first word in common the missing ones lie
     */
    private static List<Alignment.Step> atStart(List<Alignment.Step> steps, Told told, int on) {
        int lone = 0;
        while (lone < steps.size() && steps.get(lone).kind() == Alignment.Kind.ASKED_ONLY) {
            lone++;
        }
        if (lone == 0 || lone > MOST || lone == steps.size()) {
            return steps;
        }
        List<Alignment.Step> replaced = new ArrayList<>(steps);
        int anchor = steps.get(lone).told();
        for (int i = 1; i <= lone && belongs(told, anchor, anchor + on * i); i++) {
            replaced.set(
                    lone - i,
                    new Alignment.Step(Alignment.Kind.OTHER, steps.get(lone - i).asked(), anchor + on * i));
        }
        return replaced;
    }

    /** Whether two words stand in one quote. */
    private static boolean belongs(Told told, int anchor, int place) {
        return place >= 0
                && place < told.size()
                && told.word(anchor).quote() != null
                && Objects.equals(told.word(anchor).quote(), told.word(place).quote());
    }
}
