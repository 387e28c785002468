package dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was last asked and answered in a chat, as far as its next question may lean on it.
 *
 * @param question made whole
 * @param speakers canonical names of those whose words the answer showed, the best passage's first
 * @param actors canonical names of those whom the best passage names
 * @param direct the words that answered ("Lisbon", "Ana Kovac"), empty where it was the passage as a whole
 * @param place where the best passage stands, null where none was shown
 */
public record Exchange(
        String question,
        List<String> speakers,
        List<String> actors,
        String direct,
        @Nullable Place place) {

    /**
     * A passage's place.
     *
     * @param article the article's id
     * @param ordinal the passage's number in it
     */
    public record Place(String article, int ordinal) {}

    public Exchange {
        if (question.isBlank()) {
            throw new IllegalArgumentException("an exchange needs a question");
        }
        speakers = List.copyOf(speakers);
        actors = List.copyOf(actors);
    }

    /** A question that nothing is known to have been answered to. */
    public static Exchange of(String question) {
        return new Exchange(question, List.of(), List.of(), "", null);
    }
}
