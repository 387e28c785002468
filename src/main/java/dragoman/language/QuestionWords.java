package dragoman.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that ask. */
public final class QuestionWords {

    /** In small letters. */
    public static final Set<String> ALL =
            Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");

    /** The same with the two that ask for a quantity behind "how". */
    public static final Set<String> QUANTITY =
            Stream.concat(ALL.stream(), Stream.of("many", "much")).collect(Collectors.toUnmodifiableSet());

    private QuestionWords() {}
}
