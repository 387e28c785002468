/**
 * The flow of a new article, from its file to the store; the entry type is {@link dragoman.intake.Intake}, and
 * {@link dragoman.intake.Taken} is what becomes of each. {@link dragoman.intake.FeedRounds} feeds it on its own: {@code
 * FeedVisit} is one visit to one feed.
 */
@NullMarked
package dragoman.intake;

import org.jspecify.annotations.NullMarked;
