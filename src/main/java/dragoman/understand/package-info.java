/**
 * A message becomes a question: intent, actors, topics, period and what kind of thing it asks for; the entry type
 * is {@link dragoman.understand.Interpreter}.
 */
@NullMarked
package dragoman.understand;

import org.jspecify.annotations.NullMarked;
