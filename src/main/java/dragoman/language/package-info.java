/**
 * Text becomes sentences, tokens, tags, lemmas and names, and the lexicons of {@code data/knowledge} are looked up
 * here; the entry types are {@link dragoman.language.Linguist} and {@link dragoman.language.Knowledge}.
 */
@NullMarked
package dragoman.language;

import org.jspecify.annotations.NullMarked;
