package dragoman.extract;

import dragoman.model.Span;

/**
 * A stretch between quotation marks, marks included, or a block quote without them.
 *
 * @param block whether it is a block quote, introduced by a colon
 */
record Stretch(Span span, boolean block) {}
