package dragoman;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.extract.Extractor;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code extract --json}: articles as JSON lines in, what is extracted from them out; nothing is stored. */
@Command(name = "extract", description = "Reads articles as JSON lines, prints what it extracts; stores nothing.")
final class ExtractCommand implements Callable<Integer> {

    /** Required, so that a plain form can be added later without a change of meaning. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--json", required = true, description = "JSON lines in and out")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Extractor extractor = new Extractor(new Linguist(), Knowledge.load(Folders.data()));
        PrintStream out = Streams.out();
        try (BufferedReader in = Streams.in()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    out.println(extracted(extractor, line));
                    out.flush();
                }
            }
        }
        return 0;
    }

    private static String extracted(Extractor extractor, String line) {
        try {
            return EvidenceJson.of(extractor.extract(article(Json.parse(line)))).toString();
        } catch (IllegalArgumentException e) {
            return Json.object().putNull("id").put("error", e.getMessage()).toString();
        }
    }

    private static Article article(JsonNode node) {
        String text = required(node, "text");
        return new Article(
                required(node, "id"),
                Json.text(node, "title"),
                Json.text(node, "outlet"),
                Json.text(node, "author"),
                date(required(node, "published")),
                Json.text(node, "url"),
                text);
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value.substring(0, Math.min(10, value.length())));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"published\" is no date like 2016-02-06: " + value, e);
        }
    }

    private static String required(JsonNode node, String field) {
        @Nullable String value = Json.text(node, field);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("no \"" + field + "\"");
        }
        return Objects.requireNonNull(value);
    }
}
