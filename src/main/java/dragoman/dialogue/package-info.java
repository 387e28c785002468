/**
 * The flow of a question: received, understood, answered, sent, none lost; the entry type is
 * {@link dragoman.dialogue.Brain}.
 */
@NullMarked
package dragoman.dialogue;

import org.jspecify.annotations.NullMarked;
