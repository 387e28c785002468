package dragoman.model;

/**
 * What a subscription brings, and when.
 *
 * @param onlyNew whether nothing is sent when there is nothing new, rather than a line that says so
 */
public record Wish(Schedule schedule, Interest interest, boolean onlyNew) {

    public boolean alert() {
        return schedule.rhythm() instanceof Rhythm.AtOnce;
    }
}
