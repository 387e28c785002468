package dragoman.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published text, or the source that a dossier's entries rest on.
 *
 * @param id the front matter's id, else the file's name without ending; unique in a store
 * @param body the text byte for byte, with offsets in UTF-16 code units; empty where a dossier holds only quotes and
 *     facts of the source
 */
public record Article(
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        LocalDate published,
        @Nullable String url,
        String body) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }

    /** Who published it, as a reader should see it: the outlet, else the title, else the id. */
    public String publisher() {
        if (outlet != null) {
            return outlet;
        }
        return title != null ? title : id;
    }
}
