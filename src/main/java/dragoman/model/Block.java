package dragoman.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a message, before it is written for a console or for Telegram, in the reader's language. */
public sealed interface Block {

    /**
     * A line in the bot's own words, or a part of one, in whatever language the reader has chosen.
     *
     * @param key of the message files, such as {@code greeting}
     * @param arguments what fills its holes: texts, which stay as they are, whole numbers, days, months, years, stretches
     *     of days, times of day, moments, and other phrases
     */
    record Phrase(String key, List<Object> arguments) implements Block {

        /** The keys of phrases with any number of arguments, which stand one behind the other. */
        public static final String AND = "list.and";

        public static final String OR = "list.or";
        public static final String ROW = "list.row";
        public static final String SERIES = "list.series";

        private static final Set<Class<?>> KINDS = Set.of(
                String.class,
                Integer.class,
                Long.class,
                LocalDate.class,
                YearMonth.class,
                Year.class,
                Period.class,
                LocalTime.class,
                LocalDateTime.class,
                Phrase.class);

        public Phrase {
            arguments = List.copyOf(arguments);
            arguments.stream()
                    .filter(a -> !KINDS.contains(a.getClass()))
                    .findFirst()
                    .ifPresent(a -> {
                        throw new IllegalArgumentException("a phrase cannot say a " + a.getClass());
                    });
        }

        public static Phrase of(String key, Object... arguments) {
            return new Phrase(key, Arrays.asList(arguments));
        }

        /** Words of the sources or of the reader, which stay as they are in every language. */
        public static Phrase words(String text) {
            return of("words", text);
        }

        /** "A, B and C". */
        public static Phrase all(List<?> parts) {
            return new Phrase(AND, List.copyOf(parts));
        }

        /** "A, B or C". */
        public static Phrase any(List<?> parts) {
            return new Phrase(OR, List.copyOf(parts));
        }

        /** "A, B, C". */
        public static Phrase row(List<?> parts) {
            return new Phrase(ROW, List.copyOf(parts));
        }

        /** "A; B; C". */
        public static Phrase series(List<?> parts) {
            return new Phrase(SERIES, List.copyOf(parts));
        }
    }

    /** An empty line. */
    record Gap() implements Block {}

    /**
     * A passage in its source's words, with the line that names the source.
     *
     * @param link a web address that leads to the passage, or null
     */
    record Excerpt(
            String text,
            Phrase source,
            boolean verbatim,
            @Nullable String link) implements Block {

        /** A passage that nothing leads to. */
        public Excerpt(String text, Phrase source, boolean verbatim) {
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
    record Context(String before, String passage, String after, Phrase source) implements Block {}
}
