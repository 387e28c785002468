package dragoman.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files of a folder and of all folders in it, in the order of their paths, hidden ones left out. */
final class ArticleFiles extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<Path> files = new ArrayList<>();

    private ArticleFiles(Path top) {
        this.top = top;
    }

    /** Lists what cannot be read as well, so that whoever reads it says so. */
    static List<Path> below(Path top) throws IOException {
        ArticleFiles found = new ArticleFiles(top);
        Files.walkFileTree(top, found);
        return found.files.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        files.add(file);
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return !path.equals(top) && String.valueOf(path.getFileName()).startsWith(".");
    }
}
