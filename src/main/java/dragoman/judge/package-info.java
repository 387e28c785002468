/**
 * A question is held against a passage: does it answer, contradict, or only touch it? The entry type is
 * {@link dragoman.judge.Judge}.
 */
@NullMarked
package dragoman.judge;

import org.jspecify.annotations.NullMarked;
