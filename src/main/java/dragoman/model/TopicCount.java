package dragoman.model;

/**
 * A topic with how much there is on it.
 *
 * @param passages how many are marked with it
 * @param articles how many hold such a passage
 */
public record TopicCount(Topic topic, int passages, int articles) {}
