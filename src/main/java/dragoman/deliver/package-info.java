/**
 * An answer reaches a person, in Telegram or on a console; the entry type is {@link dragoman.deliver.Telegram}.
 */
@NullMarked
package dragoman.deliver;

import org.jspecify.annotations.NullMarked;
