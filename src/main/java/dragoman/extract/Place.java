package dragoman.extract;

import dragoman.model.Span;

/**
 * Where somebody or something is named.
 *
 * @param sentence index of the sentence in the article
 * @param subject whether the sentence's first verb is said of it, as far as the order of words tells
 */
record Place(int sentence, Span span, boolean subject) {

    Place(int sentence, Span span) {
        this(sentence, span, false);
    }
}
