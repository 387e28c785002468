package dragoman.compose;

import dragoman.model.Png;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures that were drawn before, each a file with a name that follows from its content. All of it may be deleted at any
 * time. Thread-safe, and safe beside other processes.
 */
final class PictureFolder {

    private static final Logger LOG = LoggerFactory.getLogger(PictureFolder.class);

    /** Of some 100 kB each. */
    private static final int MOST = 300;

    private final Path folder;

    PictureFolder(Path folder) {
        this.folder = folder;
    }

    /** Empty also where the file is damaged. */
    Optional<Png> find(String name) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            return Png.begins(bytes) ? Optional.of(new Png(bytes)) : Optional.empty();
        } catch (NoSuchFileException drawnNever) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("a kept picture cannot be read, it is drawn again: {}", e.toString());
            return Optional.empty();
        }
    }

    /** Keeps it if it can; a full disk costs time, no picture. */
    void keep(String name, Png picture) {
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "unfinished", null);
            Files.write(unfinished, picture.bytes());
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            forgetOldest();
        } catch (IOException e) {
            LOG.warn("a picture cannot be kept in {}: {}", folder, e.toString());
        }
    }

    private void forgetOldest() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        if (files.size() > MOST) {
            List<Path> oldest = files.stream()
                    .sorted(Comparator.comparing(PictureFolder::written).thenComparing(Comparator.naturalOrder()))
                    .limit(files.size() - MOST)
                    .toList();
            for (Path file : oldest) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Another process may have deleted it meanwhile. */
    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
