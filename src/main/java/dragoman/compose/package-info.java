/**
 * Judged findings become an answer, a correction or an abstention, and stored evidence becomes a summary; the entry
 * type is {@link dragoman.compose.Composer}.
 */
@NullMarked
package dragoman.compose;

import org.jspecify.annotations.NullMarked;
