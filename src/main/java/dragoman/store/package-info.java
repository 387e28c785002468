/**
 * Evidence, chats, subscriptions, inbox and outbox are kept in H2 or PostgreSQL; the entry type is
 * {@link dragoman.store.Store}.
 */
@NullMarked
package dragoman.store;

import org.jspecify.annotations.NullMarked;
