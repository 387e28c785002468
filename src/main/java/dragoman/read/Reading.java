package dragoman.read;

import dragoman.model.Article;
import java.util.List;

/** What became of one text that was to be read: an article, or a refusal that says what to do about it. */
public sealed interface Reading {

    /** The file, or the entry of a feed, as a person would find it again. */
    String source();

    /**
     * The text is an article.
     *
     * @param notes what was assumed on the way and may be wrong, such as an encoding; often empty
     */
    record Read(String source, Article article, List<String> notes) implements Reading {

        public Read {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The text is no article.
     *
     * @param message one line, what is wrong and what to do
     */
    record Refused(String source, String message) implements Reading {

        /** The line to show. */
        @Override
        public String toString() {
            return source + ": " + message;
        }
    }
}
