package dragoman;

import dragoman.intake.Taken;
import dragoman.store.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many articles came in, and how many did not. */
final class IngestTally {

    private int stored;
    private int replaced;
    private int reprints;
    private int known;
    private int refused;

    void count(Taken taken) {
        switch (taken) {
            case Taken.Stored one -> {
                stored += one.saved() == Saved.REPLACED ? 0 : 1;
                replaced += one.saved() == Saved.REPLACED ? 1 : 0;
                reprints += one.reprintOf() == null ? 0 : 1;
            }
            case Taken.Known _ -> known++;
            case Taken.Refused _ -> refused++;
        }
    }

    /** Of a single article its own line says enough. */
    boolean isWorthTelling() {
        return stored + replaced + known + refused > 1;
    }

    /** Whether nothing is in the store of all that should be. */
    boolean failed() {
        return stored + replaced + known == 0 && refused > 0;
    }

    /** Such as "1,203 stored, 12 already there, 3 refused". */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(number(stored) + " stored");
        add(parts, replaced, "replaced");
        add(parts, reprints, reprints == 1 ? "of them a reprint" : "of them reprints");
        add(parts, known, "already there");
        add(parts, refused, "refused");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(number(count) + " " + what);
        }
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
