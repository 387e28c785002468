package dragoman.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is kept for the buttons under it.
 *
 * @param thread the forum topic, 0 for none
 * @param message the number of the message that asked, or null where a button did
 * @param reply what was answered, plain and in English
 * @param suggestions next questions
 * @param passages those shown and those that "More" brings, best first
 */
public record KeptAnswer(
        String chat,
        int thread,
        @Nullable Integer message,
        String question,
        String reply,
        List<String> suggestions,
        List<Place> passages,
        Instant at) {

    /**
     * Where a passage is found again.
     *
     * @param ordinal its place among the article's passages
     * @param shown false for what "More" brings
     */
    public record Place(String article, int ordinal, boolean shown) {}

    public KeptAnswer {
        suggestions = List.copyOf(suggestions);
        passages = List.copyOf(passages);
    }
}
