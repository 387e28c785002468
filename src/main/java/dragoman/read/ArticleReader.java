package dragoman.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads articles from files, folders and streams, whether they are text, HTML pages, or RSS and Atom feeds. What cannot
 * be read comes back as a refusal that says what to do; it never stops the rest. Thread-safe.
 */
public final class ArticleReader {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final Logger LOG = LoggerFactory.getLogger(ArticleReader.class);

    private final int limit;
    private final InstantSource clock;

    /**
     * Takes what a text is held against.
     *
     * @param limit the most bytes that one file may have
     * @param clock tells today; no article is younger
     */
    public ArticleReader(int limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
    }

    /** Reads a file, a folder with all that is in it, or standard input ({@code -}), one text at a time as asked for. */
    public Stream<Reading> read(String path, Given given) {
        TakenIds taken = new TakenIds();
        return (path.equals(STANDARD_INPUT) ? readInput(given) : readPath(Path.of(path), given)).map(taken::admit);
    }

    /** Reads one text that is already here; {@code name} is its file name or what stands for one. */
    public List<Reading> read(byte[] bytes, String name, Given given) {
        try {
            Decoded decoded = Decoded.of(within(limit, bytes));
            return drafts(decoded.text(), name).stream()
                    .map(draft -> finish(draft, given, decoded.notes()))
                    .toList();
        } catch (Refusal refusal) {
            return List.of(new Reading.Refused(name, refusal.line()));
        } catch (RuntimeException | StackOverflowError fault) {
            // The loop over a folder must live, whatever a parser makes of a hostile file.
            LOG.warn("{} broke its reader", name, fault);
            return List.of(new Reading.Refused(name, "could not be read (" + fault + "); leave it out"));
        }
    }

    private static List<Draft> drafts(String text, String name) throws Refusal {
        String id = idOf(name, text);
        return switch (Format.of(name, text)) {
            case TEXT -> List.of(TextDraft.of(name, id, text));
            case PAGE -> List.of(PageDraft.of(name, id, text));
            case FEED -> FeedDrafts.of(name, id, text);
        };
    }

    private Reading finish(Draft draft, Given given, List<String> notes) {
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return new Reading.Read(draft.source(), draft.finish(given, today), notes);
        } catch (Refusal refusal) {
            return new Reading.Refused(draft.source(), refusal.line());
        }
    }

    private Stream<Reading> readInput(Given given) {
        try {
            return read(atMost(System.in), STANDARD_INPUT, given).stream();
        } catch (IOException fault) {
            return Stream.of(unreadable(STANDARD_INPUT, fault));
        }
    }

    private Stream<Reading> readPath(Path path, Given given) {
        try {
            return ArticleFiles.below(path).stream().flatMap(file -> readFile(file, given).stream());
        } catch (IOException fault) {
            return Stream.of(unreadable(path.toString(), fault));
        }
    }

    private List<Reading> readFile(Path file, Given given) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(atMost(in), file.toString(), given);
        } catch (IOException fault) {
            return List.of(unreadable(file.toString(), fault));
        }
    }

    /** One byte more than allowed is enough to know. */
    private byte[] atMost(InputStream in) throws IOException {
        return in.readNBytes(limit + 1);
    }

    private static byte[] within(int limit, byte[] bytes) throws Refusal {
        if (bytes.length > limit) {
            throw new Refusal("is larger than " + limit + " bytes; split it, or raise `article-bytes` in the settings");
        }
        return bytes;
    }

    private static Reading unreadable(String source, IOException fault) {
        return new Reading.Refused(
                source,
                switch (fault) {
                    case NoSuchFileException _ -> "does not exist; check the path";
                    case AccessDeniedException _ -> "may not be read; give this user the right to read it";
                    default -> "could not be read (" + fault.getMessage() + "); try again";
                });
    }

    /** The file's name without its ending; a text without a name is told apart by its content. */
    private static String idOf(String name, String text) {
        if (name.equals(STANDARD_INPUT)) {
            return "stdin-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
        String file = String.valueOf(Path.of(name).getFileName());
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
