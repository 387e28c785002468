package dragoman.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed, on its way to an article.
 *
 * @param key what tells it from the other entries of its feed, whatever becomes of its words
 * @param id what its article is called: its link, else its key
 * @param page the address of the page that it leads to, of its own and no other entry's; null for none
 * @param published the day as the feed says it; null where it says none
 * @param text its words, without mark-up; may be empty
 * @param whole whether they are the article rather than a summary of it
 * @param content all that the feed says of it, to be held against what it says later
 */
public record FeedEntry(
        String key,
        String id,
        @Nullable String page,
        @Nullable String url,
        @Nullable String title,
        @Nullable String author,
        @Nullable String outlet,
        @Nullable String published,
        String text,
        boolean whole,
        String content) {

    /** Whether its title or its words hold one of these, as a word of its own, in any case; true where none is given. */
    public boolean mentions(List<String> words) {
        return words.isEmpty() || WordSearch.anyOf(words).in((title == null ? "" : title + "\n") + text);
    }

    /** The same under the id that its article has already. */
    public FeedEntry called(String known) {
        return new FeedEntry(key, known, page, url, title, author, outlet, published, text, whole, content);
    }
}
