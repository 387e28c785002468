package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.PassageEvidence;
import dragoman.model.Picture;
import dragoman.model.Png;
import dragoman.model.Position;
import dragoman.model.Topic;
import java.awt.AWTError;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes pictures of what the sources tell, each with a caption and with the same content in words. Thread-safe.
 *
 * <p>The same material gives the same bytes, so a picture that was drawn once is taken from the folder of drawn ones.
 */
public final class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    /** Part of every name: to be raised when pictures are to look different, so that no old one is taken for a new one. */
    private static final int LOOKS = 2;

    private static final int NAME_BYTES = 10;

    /** What to draw from: all that the store holds, or the part that somebody asked for. */
    public record Material(
            List<PassageEvidence> passages, List<Position> positions, List<Actor> actors, List<Topic> topics) {

        public Material {
            passages = List.copyOf(passages);
            positions = List.copyOf(positions);
            actors = List.copyOf(actors);
            topics = List.copyOf(topics);
        }
    }

    private final PictureFolder drawn;

    /**
     * @param folder where drawn pictures are kept; made when the first one is, may be deleted at any time
     */
    public Pictures(Path folder) {
        this.drawn = new PictureFolder(folder);
    }

    /** A picture without an image where there is nothing to show or no way to draw; its text says what there is. */
    public Picture of(Picture.Kind kind, Material material, Theme theme, Phrasebook book) {
        Chart chart = chart(kind, material);
        String name = name(kind, chart, theme, book);
        return new Picture(
                kind,
                name,
                chart.empty() ? null : image(name, chart, theme, book),
                PictureCaption.of(chart, book),
                PictureText.of(chart));
    }

    private static Chart chart(Picture.Kind kind, Material material) {
        return switch (kind) {
            case TIMELINE -> TimelineChoice.of(material.passages(), material.actors());
            case POSITIONS -> PositionsChoice.of(material.passages(), material.positions(), material.topics());
            case WHO -> TalkChoice.of(material.passages(), material.actors());
        };
    }

    private @Nullable Png image(String name, Chart chart, Theme theme, Phrasebook book) {
        Optional<Png> kept = drawn.find(name);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            Png image = Drawing.of(chart, theme, book);
            drawn.keep(name, image);
            return image;
        } catch (LinkageError | InternalError | AWTError e) {
            // A JVM without its graphics libraries, or a machine without fontconfig: words must do there.
            LOG.warn("this machine cannot draw, a picture goes out as text only: {}", e.toString());
            return null;
        }
    }

    /** "timeline-0123456789abcdef0123.png": of all that is on the picture. */
    private static String name(Picture.Kind kind, Chart chart, Theme theme, Phrasebook book) {
        String content = LOOKS + "\n" + kind + "\n" + theme + "\n" + book.language() + "\n" + chart;
        byte[] hash = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return kind.name().toLowerCase(Locale.ROOT) + "-" + HexFormat.of().formatHex(hash, 0, NAME_BYTES) + ".png";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
