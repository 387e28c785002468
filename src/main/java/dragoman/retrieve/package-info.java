/**
 * A question finds passages, ranked, each with the features that speak for it; the entry type is
 * {@link dragoman.retrieve.Retriever}.
 */
@NullMarked
package dragoman.retrieve;

import org.jspecify.annotations.NullMarked;
