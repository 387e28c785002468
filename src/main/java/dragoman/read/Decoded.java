package dragoman.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's bytes as text. Every byte must make sense in the encoding: a character that is lost would falsify a quote.
 *
 * @param notes what was assumed
 */
record Decoded(String text, List<String> notes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int DECLARED_WITHIN = 1024;
    private static final String REPLACEMENT = "\uFFFD";

    /** Tries UTF-8, then the encoding that the file itself names, then Windows' Western one, which old pages use. */
    static Decoded of(byte[] bytes) throws Refusal {
        Decoded decoded = utf16(bytes)
                .or(() -> utf8(bytes))
                .or(() -> declared(bytes))
                .or(() -> western(bytes))
                .orElseThrow(() -> new Refusal(
                        "is not UTF-8 text, or is damaged; save it anew as UTF-8 (`iconv -t UTF-8` helps)"));
        if (isBinary(decoded.text)) {
            throw new Refusal("is no text but a binary file; save it as text or HTML first");
        }
        return decoded;
    }

    private static Optional<Decoded> utf8(byte[] bytes) {
        return strictly(bytes, StandardCharsets.UTF_8).map(text -> new Decoded(withoutMark(text), List.of()));
    }

    private static Optional<Decoded> utf16(byte[] bytes) {
        boolean marked = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return marked
                ? strictly(bytes, StandardCharsets.UTF_16).map(text -> assumed(text, StandardCharsets.UTF_16))
                : Optional.empty();
    }

    private static Optional<Decoded> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher name = DECLARED.matcher(head);
        return name.find()
                ? charset(name.group(1))
                        .flatMap(charset -> strictly(bytes, charset).map(text -> assumed(text, charset)))
                : Optional.empty();
    }

    /** Not for a text that holds sound UTF-8 beyond ASCII: that one is UTF-8, and damaged. */
    private static Optional<Decoded> western(byte[] bytes) {
        String asUtf8 = new String(bytes, StandardCharsets.UTF_8).replace(REPLACEMENT, "");
        boolean partlyUtf8 = asUtf8.chars().anyMatch(c -> c > 0x7F);
        return partlyUtf8 ? Optional.empty() : strictly(bytes, WINDOWS).map(text -> assumed(text, WINDOWS));
    }

    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            // As browsers do: pages that say Latin-1 hold Windows' curly quotation marks.
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset)
                    .filter(c -> !c.equals(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }

    private static Decoded assumed(String text, Charset charset) {
        return new Decoded(withoutMark(text), List.of("was read as " + charset.name() + ", since it is not UTF-8"));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A NUL alone gives it away; of other control characters a text may hold a stray one. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return text.indexOf('\0') >= 0 || text.startsWith("%PDF-") || controls * 100 > text.length();
    }
}
