package dragoman.read;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server's {@code Content-Type} says of a body; each part may be missing or mean nothing to us. */
final class ContentType {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

    private ContentType() {}

    static @Nullable Charset charset(String type) {
        Matcher name = CHARSET.matcher(type);
        return name.find() ? Decoded.charset(name.group(1)).orElse(null) : null;
    }

    static @Nullable Format format(String type) {
        String plain = type.toLowerCase(Locale.ROOT);
        return plain.contains("html") ? Format.PAGE : plain.contains("xml") ? Format.FEED : null;
    }
}
