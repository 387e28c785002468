package dragoman.model;

/** That a passage is about a topic, named by its canonical name. */
public record TopicMark(String article, int passage, String topic) {}
