package dragoman.read;

import dragoman.model.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a dossier, a folder of six YAML files that {@code docs/dossier.md} describes, into what each of its sources is
 * known to say. Thread-safe.
 */
public final class DossierReader {

    /**
     * Reads all of it or nothing.
     *
     * @return one evidence for each source, its article's body empty
     * @throws MistakesFound with all mistakes of all files at once
     */
    public List<Evidence> read(Path folder) {
        Mistakes mistakes = new Mistakes();
        if (!Files.isDirectory(folder)) {
            mistakes.add(new Place(folder.toString(), 1), "there is no such folder; check the path");
            mistakes.throwIfAny();
        }
        Dossier dossier = Dossier.read(folder, mistakes);
        DossierReferences.check(dossier, mistakes);
        mistakes.throwIfAny();
        return dossier.sources().stream()
                .map(source -> DossierEvidence.of(dossier, source.value()))
                .toList();
    }
}
