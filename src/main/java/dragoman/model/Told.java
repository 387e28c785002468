package dragoman.model;

/**
 * A passage that a chat has been shown in a summary.
 *
 * @param passage its ordinal in the article
 */
public record Told(String article, int passage, String text) {}
