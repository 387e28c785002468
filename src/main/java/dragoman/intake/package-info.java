/**
 * The flow of a new article, from its file to the store; the entry type is {@link dragoman.intake.Intake}.
 */
@NullMarked
package dragoman.intake;

import org.jspecify.annotations.NullMarked;
