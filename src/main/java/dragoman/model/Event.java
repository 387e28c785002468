package dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something to somebody.
 *
 * @param passage ordinal of the passage that reports it
 * @param span where it is told; null where the body is not held
 * @param title a short name for a timeline
 * @param type a PLOVER event name such as {@code AGREE}
 * @param actors names as the text or the dossier has them
 * @param date TIMEX3 value
 */
public record Event(
        String article,
        int passage,
        @Nullable Span span,
        String title,
        String type,
        List<String> actors,
        List<String> targets,
        @Nullable String date,
        @Nullable String place,
        Modality polarity) {

    public Event {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }
}
