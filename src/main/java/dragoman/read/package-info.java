/**
 * Files, pages, feeds and dossiers become articles; the entry types are {@link dragoman.read.ArticleReader} and
 * {@link dragoman.read.DossierReader}.
 */
@NullMarked
package dragoman.read;

import org.jspecify.annotations.NullMarked;
