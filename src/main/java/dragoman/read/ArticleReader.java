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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads articles from files, folders, streams and web addresses, whether they are text, HTML pages, or RSS and Atom
 * feeds. What cannot be read comes back as a refusal that says what to do; it never stops the rest. Thread-safe.
 */
public final class ArticleReader {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final Logger LOG = LoggerFactory.getLogger(ArticleReader.class);

    private final ReadLimits limits;
    private final InstantSource clock;

    /**
     * Takes what a text is held against.
     *
     * @param clock tells today; no article is younger
     */
    public ArticleReader(ReadLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Reads a file, a folder with all that is in it, a web address, or standard input ({@code -}), one text at a time as
     * asked for.
     */
    public Stream<Reading> read(String path, Given given) {
        TakenIds taken = new TakenIds();
        return unchecked(path, given).map(taken::admit);
    }

    private Stream<Reading> unchecked(String path, Given given) {
        if (path.equals(STANDARD_INPUT)) {
            return readInput(given);
        }
        return Download.isWeb(path) ? readWeb(path, given) : readPath(Path.of(path), given);
    }

    /** How many files a path leads to: more than one for a folder. What cannot be looked into counts as one. */
    public int count(String path) {
        try {
            boolean one = path.equals(STANDARD_INPUT) || Download.isWeb(path);
            return one ? 1 : ArticleFiles.below(Path.of(path)).size();
        } catch (IOException unreadable) {
            return 1;
        }
    }

    /** Reads one text that is already here; {@code name} is its file name or what stands for one. */
    public List<Reading> read(byte[] bytes, String name, Given given) {
        return read(Raw.ofFile(name, bytes), given);
    }

    private List<Reading> read(Raw raw, Given given) {
        try {
            Decoded decoded = Decoded.of(within(raw), raw.charset());
            return readings(raw, decoded, given);
        } catch (Refusal refusal) {
            return List.of(new Reading.Refused(raw.name(), refusal.line()));
        } catch (RuntimeException | StackOverflowError fault) {
            // The loop over a folder must live, whatever a parser makes of a hostile file.
            LOG.warn("{} broke its reader", raw.name(), fault);
            return List.of(new Reading.Refused(raw.name(), "could not be read (" + fault + "); leave it out"));
        }
    }

    private List<Reading> readings(Raw raw, Decoded decoded, Given given) throws Refusal {
        String text = decoded.text();
        String id = raw.address() == null ? idOf(raw.name(), text) : raw.address();
        return switch (Format.of(raw.name(), text, raw.format())) {
            case TEXT -> List.of(finish(TextDraft.of(raw.name(), id, text, raw.address()), given, decoded.notes()));
            case PAGE -> List.of(finish(PageDraft.of(raw.name(), id, text, raw.address()), given, decoded.notes()));
            case FEED -> entries(raw.name(), FeedDrafts.of(raw.name(), id, text), given, decoded.notes());
        };
    }

    private List<Reading> entries(String name, FeedDrafts feed, Given given, List<String> notes) {
        int most = limits.feedEntries();
        List<Reading> readings = new ArrayList<>();
        feed.first(most).forEach(draft -> readings.add(finish(draft, given, notes)));
        if (feed.size() > most) {
            readings.add(new Reading.Refused(
                    name,
                    "has " + feed.size() + " entries, of which the first " + most
                            + " were read; split it, or raise `feed-entries` in the settings"));
        }
        return readings;
    }

    private Reading finish(Draft draft, Given given, List<String> notes) {
        try {
            refuseLongerThan(limits.articleCharacters(), draft.body());
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return new Reading.Read(draft.source(), draft.finish(given, today), notes);
        } catch (Refusal refusal) {
            return new Reading.Refused(draft.source(), refusal.line());
        }
    }

    private static void refuseLongerThan(int most, String body) throws Refusal {
        if (body.length() > most) {
            throw new Refusal("its text has " + body.length() + " characters, more than " + most
                    + "; split it, or raise `article-characters` in the settings");
        }
    }

    private Stream<Reading> readInput(Given given) {
        try {
            return read(atMost(System.in), STANDARD_INPUT, given).stream();
        } catch (IOException fault) {
            return Stream.of(unreadable(STANDARD_INPUT, fault));
        }
    }

    private Stream<Reading> readWeb(String address, Given given) {
        try {
            return read(new Download(limits).fetch(address), given).stream();
        } catch (Refusal refusal) {
            return Stream.of(new Reading.Refused(address, refusal.line()));
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
        return in.readNBytes(limits.articleBytes() + 1);
    }

    /** What was fetched was held against a limit of its own. */
    private byte[] within(Raw raw) throws Refusal {
        int limit = limits.articleBytes();
        if (raw.address() == null && raw.bytes().length > limit) {
            throw new Refusal("is larger than " + limit + " bytes; split it, or raise `article-bytes` in the settings");
        }
        return raw.bytes();
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
