package dragoman;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** An article that somebody wrote into a chat: lines such as {@code published: 2016-02-11} first, if any, then its text. */
final class GivenText {

    private static final Pattern KNOWN = Pattern.compile("(?i)(?:title|outlet|author|published|url|id):.*");
    private static final String FENCE = "---";

    private GivenText() {}

    /** What a reader of files makes of the text; the file is gone afterwards. */
    static <T> T inFile(String text, Function<Path, T> reader) {
        try {
            Path file = Files.createTempFile("article-", ".txt");
            try {
                Files.writeString(file, fenced(text));
                return reader.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the front matter that article files have. */
    static String fenced(String text) {
        List<String> lines = text.strip().lines().toList();
        long known = lines.stream().takeWhile(l -> KNOWN.matcher(l).matches()).count();
        if (known == 0) {
            return text.strip();
        }
        String head = String.join("\n", lines.subList(0, (int) known));
        String body =
                String.join("\n", lines.subList((int) known, lines.size())).strip();
        return FENCE + "\n" + head + "\n" + FENCE + "\n" + body;
    }
}
