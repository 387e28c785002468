/**
 * The words that all stages speak: values that cannot be built wrong, on the JDK alone.
 *
 * <p>Start with {@link dragoman.model.Evidence}, what one article is known to say, and {@link dragoman.model.Question}
 * and {@link dragoman.model.Answer}, what goes in and out of a chat.
 */
@NullMarked
package dragoman.model;

import org.jspecify.annotations.NullMarked;
