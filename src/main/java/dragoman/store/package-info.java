/**
 * Evidence, chats, subscriptions, inbox and outbox are kept in H2 or PostgreSQL; the entry type is
 * {@link dragoman.store.Store}.
 *
 * <p>Evidence goes in whole, an article at a time ({@code EvidenceWriter}, {@code CastWriter}, {@code SlotWriter}), and
 * comes out a passage at a time ({@code EvidenceReader}), with what all articles together know of the actors ({@code Cast})
 * and topics ({@code Outline}). Where the answer to a question may stand
 * is told by the queries of {@code queries.sql} ({@code NamedQueries}); the tables are in {@code migration}
 * ({@code Schema}).
 */
@NullMarked
package dragoman.store;

import org.jspecify.annotations.NullMarked;
