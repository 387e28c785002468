package dragoman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a set of questions with their expected replies, one JSON object a line. */
final class GoldSet {

    private GoldSet() {}

    /**
     * Reads all questions of a file.
     *
     * @throws UsageException if the file or one of its lines cannot be read
     */
    static List<GoldQuestion> read(Path file) {
        List<String> lines = lines(file);
        List<GoldQuestion> questions = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                questions.add(question(lines.get(at), file + ":" + (at + 1)));
            }
        }
        if (questions.isEmpty()) {
            throw new UsageException(file + " holds no question; write one JSON object a line, with \"id\" and \"q\"");
        }
        return questions;
    }

    private static GoldQuestion question(String line, String place) {
        try {
            return GoldQuestion.of(Json.parse(line));
        } catch (IllegalArgumentException e) {
            throw new UsageException(place + ": " + e.getMessage() + "; correct the line or take it out");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UsageException("cannot read the questions in " + file + "; give a file of JSON lines in UTF-8");
        }
    }
}
