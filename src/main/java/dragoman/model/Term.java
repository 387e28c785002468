package dragoman.model;

/**
 * A content word of a question.
 *
 * @param surface as it was written, lower case
 * @param lemma its dictionary form
 * @param tag its part of speech, a Universal Dependencies tag such as {@code VERB}
 */
public record Term(String surface, String lemma, String tag) {}
