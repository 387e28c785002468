package dragoman.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the tables of {@code data/knowledge}: a line an entry, tabs between columns, bars between values of a cell. */
final class Tables {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private Tables() {}

    /** The rows of a tab-separated file, each padded to the number of columns asked for. */
    static List<List<String>> rows(Path file, int columns) {
        return lines(file).map(line -> pad(TAB.split(line, -1), columns)).toList();
    }

    static java.util.stream.Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(l -> !l.isBlank() && !l.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + "; the folder data/ belongs to the program", e);
        }
    }

    /** The values of a cell, without empty ones. */
    static List<String> values(String cell) {
        return BAR.splitAsStream(cell.strip()).filter(v -> !v.isEmpty()).toList();
    }

    private static List<String> pad(String[] cells, int columns) {
        String[] row = Arrays.copyOf(cells, columns);
        return Arrays.stream(row).map(c -> c == null ? "" : c.strip()).toList();
    }
}
