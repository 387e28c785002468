/**
 * An answer reaches a person, in Telegram or on a console; the entry type is {@link dragoman.deliver.Telegram}.
 *
 * <p>This package alone knows the Telegram library and what that speaks, OkHttp and Jackson. It sends and fetches once
 * and says what came of it, in values ({@link dragoman.deliver.Delivery}, {@link dragoman.deliver.Fetched}); to try
 * again is the flow's business.
 */
@NullMarked
package dragoman.deliver;

import org.jspecify.annotations.NullMarked;
