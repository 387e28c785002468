package dragoman.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows, for those who see it and for those who do not.
 *
 * @param kind what sort of picture it is
 * @param name a file name that follows from the content: the same content has the same name and the same bytes
 * @param image null where there is nothing to draw, or where this machine cannot draw; then the text says it all
 * @param caption plain text for under the image, at most {@value #LONGEST_CAPTION} characters: the alternative text as
 *     its first line, then title and period, then the sources
 * @param text the same content in words, always
 */
public record Picture(Kind kind, String name, @Nullable Png image, String caption, List<Block> text) {

    /** The longest caption that Telegram takes, in UTF-16 code units (Bot API, sendPhoto). */
    public static final int LONGEST_CAPTION = 1024;

    /** What a picture can show. */
    public enum Kind {
        /** Dated events in order. */
        TIMELINE,
        /** Where actors stand on topics. */
        POSITIONS,
        /** Who speaks about whom. */
        WHO
    }

    public Picture {
        if (caption.isBlank() || caption.length() > LONGEST_CAPTION) {
            throw new IllegalArgumentException(
                    "a caption has 1 to " + LONGEST_CAPTION + " characters, not " + caption.length());
        }
        text = List.copyOf(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a picture needs its content in words");
        }
    }

    /** The image, where there is one. */
    public Optional<Png> drawn() {
        return Optional.ofNullable(image);
    }

    /** The caption's first line: what someone who cannot see the image should hear. */
    public String alternative() {
        return caption.lines().findFirst().orElse(caption);
    }
}
