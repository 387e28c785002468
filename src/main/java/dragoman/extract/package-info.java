/**
 * An article becomes evidence: passages, quotes with their speakers, actors, figures and dates, each at its exact
 * place in the untouched body; the entry type is {@link dragoman.extract.Extractor}.
 */
@NullMarked
package dragoman.extract;

import org.jspecify.annotations.NullMarked;
