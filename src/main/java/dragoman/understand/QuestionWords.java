package dragoman.understand;

import java.util.Set;

/** The words that ask. */
final class QuestionWords {

    /** In small letters. */
    static final Set<String> ALL = Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");

    private QuestionWords() {}
}
