package dragoman.gallery;

import dragoman.model.Png;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form with files (RFC 7578).
 *
 * @param texts plain parts by name
 * @param photo the file, where it is a PNG
 */
record Upload(
        Map<String, String> texts,
        @Nullable String fileName,
        @Nullable Png photo) {

    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    static Upload read(String contentType, byte[] body) {
        String boundary = "--" + contentType.replaceFirst(".*boundary=\"?([^\";]+).*", "$1");
        // One byte a character, so that places in the text are places in the bytes.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        Map<String, String> texts = new HashMap<>();
        String fileName = null;
        Png photo = null;
        int at = text.indexOf(boundary) + boundary.length();
        for (int next = text.indexOf(boundary, at); next >= 0; next = text.indexOf(boundary, at)) {
            int head = text.indexOf("\r\n\r\n", at);
            String headers = text.substring(at, head);
            byte[] content = Arrays.copyOfRange(body, head + 4, next - 2);
            Matcher name = NAME.matcher(headers);
            Matcher named = FILE.matcher(headers);
            if (named.find()) {
                fileName = named.group(1);
                photo = Png.begins(content) ? new Png(content) : null;
            } else if (name.find()) {
                texts.put(name.group(1), new String(content, StandardCharsets.UTF_8));
            }
            at = next + boundary.length();
        }
        return new Upload(texts, fileName, photo);
    }
}
