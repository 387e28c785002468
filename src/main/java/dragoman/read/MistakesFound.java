package dragoman.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says that files of the user's hold mistakes, which only the user can mend; trying again does not help. */
public final class MistakesFound extends RuntimeException {

    private static final Comparator<Mistake> BY_PLACE = Comparator.comparing(
                    (Mistake mistake) -> mistake.place().file())
            .thenComparingInt(mistake -> mistake.place().line());

    private final transient List<Mistake> mistakes;

    MistakesFound(Collection<Mistake> mistakes) {
        super(mistakes.stream().sorted(BY_PLACE).map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = mistakes.stream().sorted(BY_PLACE).toList();
    }

    /** All of them, by file and line; the message is the same, a line each. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
