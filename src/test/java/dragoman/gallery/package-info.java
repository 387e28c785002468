/**
 * Makes {@code docs/gallery.md}: plays conversations with the running program over the Bot API, draws each as a phone shows
 * it, and puts the pictures of charts beside them. {@link dragoman.gallery.GalleryTest} says how.
 */
@NullMarked
package dragoman.gallery;

import org.jspecify.annotations.NullMarked;
