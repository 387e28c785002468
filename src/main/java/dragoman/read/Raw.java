package dragoman.read;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a text as they came, with what came along.
 *
 * @param name the file's path or the web address, for a person to find it again
 * @param charset as the server named it
 * @param format as the server named it
 * @param address where it came from, if that was the web
 */
record Raw(String name, byte[] bytes, @Nullable Charset charset, @Nullable Format format, @Nullable String address) {

    static Raw ofFile(String name, byte[] bytes) {
        return new Raw(name, bytes, null, null, null);
    }
}
