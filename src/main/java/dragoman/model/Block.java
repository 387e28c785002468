package dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a message, before it is written for a console or for Telegram. */
public sealed interface Block {

    /** A line in the bot's own words. */
    record Line(String text) implements Block {}

    /**
     * A passage in its source's words, with the line that names the source.
     *
     * @param link a web address that leads to the passage, or null
     */
    record Excerpt(
            String text,
            String source,
            boolean verbatim,
            @Nullable String link) implements Block {

        /** A passage that nothing leads to. */
        public Excerpt(String text, String source, boolean verbatim) {
            this(text, source, verbatim, null);
        }
    }

    /** Words that somebody asks about, held against those of the sources. */
    record Compared(List<Wording> wording) implements Block {

        public Compared {
            wording = List.copyOf(wording);
        }
    }
}
