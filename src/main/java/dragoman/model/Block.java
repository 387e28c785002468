package dragoman.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a message, before it is written for a console or for Telegram, in the reader's language. */
public sealed interface Block {

    /** A line in the bot's own words, in English. */
    record Line(String text) implements Block {}

    /**
     * A line in the bot's own words, in whatever language the reader has chosen.
     *
     * @param key of the message files, such as {@code greeting}
     * @param arguments what fills its holes: texts, whole numbers, days ({@link LocalDate}) and other phrases
     */
    record Phrase(String key, List<Object> arguments) implements Block {

        public Phrase {
            arguments = List.copyOf(arguments);
        }

        public static Phrase of(String key, Object... arguments) {
            return new Phrase(key, Arrays.asList(arguments));
        }
    }

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

    /** A passage among those around it, so that the reader sees which it is; the text around it may be empty. */
    record Context(String before, String passage, String after, String source) implements Block {}
}
