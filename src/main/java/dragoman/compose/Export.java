package dragoman.compose;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a table as a file that other programs read. */
public final class Export {

    /** The two sorts of file. */
    public enum Format {
        /** RFC 4180, with a mark of its encoding, without which Excel takes UTF-8 for something else. */
        CSV("csv", "text/csv"),
        MARKDOWN("md", "text/markdown");

        private final String ending;
        private final String type;

        Format(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }

        /** The end of a file's name. */
        public String ending() {
            return ending;
        }

        /** The media type. */
        public String type() {
            return type;
        }
    }

    private static final String MARK = "\uFEFF";
    /** A spreadsheet would take a cell that begins so for a formula, and run it. */
    private static final String FORMULA = "=+-@\t\r";

    private Export() {}

    /** @param rows as many cells each as there are columns */
    public static String of(Format format, List<String> columns, List<List<String>> rows) {
        return switch (format) {
            case CSV ->
                MARK
                        + Stream.concat(Stream.of(columns), rows.stream())
                                .map(row -> row.stream().map(Export::cell).collect(Collectors.joining(",")) + "\r\n")
                                .collect(Collectors.joining());
            case MARKDOWN -> rows.stream().map(row -> section(columns, row)).collect(Collectors.joining("\n"));
        };
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /** The first cell as a heading, the others below it by their names. */
    private static String section(List<String> columns, List<String> row) {
        StringBuilder section =
                new StringBuilder("## ").append(oneLine(row.getFirst())).append("\n\n");
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                section.append("- ")
                        .append(columns.get(i))
                        .append(": ")
                        .append(lines(row.get(i)))
                        .append('\n');
            }
        }
        return section.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replace("*", "\\*").replace("_", "\\_");
    }

    /** One line beside its name, several below it, as a quotation. */
    private static String lines(String text) {
        return text.indexOf('\n') < 0
                ? oneLine(text)
                : "\n\n"
                        + text.lines()
                                .map(l -> "  > " + oneLine(l.strip()) + "  \n")
                                .collect(Collectors.joining());
    }
}
