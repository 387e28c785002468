/**
 * Files, pages, feeds and dossiers become articles and evidence.
 *
 * <p>Start with {@link dragoman.read.ArticleReader}, which turns whatever it is given into {@link
 * dragoman.read.Reading} outcomes, and {@link dragoman.read.DossierReader}, which reads the hand-written folders of {@code
 * data/dossiers}. {@link dragoman.read.Web} and {@link dragoman.read.FeedReader} are for feeds that are looked at again and
 * again. {@link dragoman.read.YamlFile} reads any YAML that people write, so that they learn of all their mistakes at once,
 * each with its line; the settings are read with it too.
 */
@NullMarked
package dragoman.read;

import org.jspecify.annotations.NullMarked;
