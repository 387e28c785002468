/**
 * The flow of a summary that is due; the entry type is {@link dragoman.digest.Digests}.
 */
@NullMarked
package dragoman.digest;

import org.jspecify.annotations.NullMarked;
