package dragoman;

import dragoman.model.Evidence;
import dragoman.read.DossierReader;
import dragoman.store.EvidenceStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Brings the built-in dossiers into a new home, once; a note in the home keeps what was done. */
final class BuiltIn {

    private final Path note;
    private final InstantSource clock;

    BuiltIn(Path home, InstantSource clock) {
        this.note = home.resolve("built-in-dossiers.txt");
        this.clock = clock;
    }

    void bring(EvidenceStore store, boolean empty) {
        if (Files.exists(note)) {
            return;
        }
        List<Path> dossiers = empty || !store.articles().isEmpty() ? List.of() : folders();
        DossierReader reader = new DossierReader();
        // All are read before the first is saved: a mistake in one must not leave a home with the others for ever.
        List<Evidence> evidence = dossiers.stream().flatMap(d -> reader.read(d).stream()).toList();
        evidence.forEach(e -> store.save(e, clock.instant()));
        write(dossiers.stream().map(d -> d.getFileName() + "\n").toList());
    }

    private static List<Path> folders() {
        Path all = Folders.data().resolve("dossiers");
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the built-in dossiers in " + all, e);
        }
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(java.util.Objects.requireNonNull(note.getParent()));
            Files.writeString(
                    note,
                    "# The built-in dossiers that were brought into this home when it was made.\n"
                            + String.join("", lines));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the home " + note.getParent(), e);
        }
    }
}
