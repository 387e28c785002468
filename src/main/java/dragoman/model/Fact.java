package dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a source in the project's own words.
 *
 * @param passage ordinal of the passage that states it
 * @param saidBy canonical name of the one who claims it; null where the source itself reports it
 * @param date TIMEX3 value of when it holds
 * @param actors canonical names of those who act
 * @param targets canonical names of those acted on
 */
public record Fact(
        String article,
        int passage,
        String text,
        @Nullable String saidBy,
        Modality modality,
        @Nullable String date,
        List<String> places,
        List<String> actors,
        List<String> targets) {

    public Fact {
        places = List.copyOf(places);
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
    }
}
