package dragoman.understand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of lines that the build writes beside the intent classifier. */
final class BuiltLines {

    private BuiltLines() {}

    /**
     * The lines of a file.
     *
     * @param what is in it, for the message where it is missing
     */
    static List<String> of(String file, String what) {
        InputStream stream = BuiltLines.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(what + " are missing; build the project anew");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
