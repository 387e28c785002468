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
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

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
    private static final int SAMPLE = 4096;
    private static final String REPLACEMENT = "\uFFFD";

    /**
     * Tries UTF-8, since no other text happens to be sound UTF-8; then the encoding that the server or the file itself
     * names; then the one that the bytes look like.
     *
     * @param named the encoding that the server named
     */
    static Decoded of(byte[] bytes, @Nullable Charset named) throws Refusal {
        Optional<Decoded> utf16 = utf16(bytes);
        if (utf16.isEmpty() && hasNul(bytes)) {
            throw binary();
        }
        Decoded decoded = utf16.or(() -> utf8(bytes))
                .or(() -> as(named, bytes))
                .or(() -> as(declared(bytes), bytes))
                .or(() -> guessed(bytes))
                .orElseThrow(() -> new Refusal(
                        "is not UTF-8 text, or is damaged; save it anew as UTF-8 (`iconv -t UTF-8` helps)"));
        if (isBinary(decoded.text)) {
            throw binary();
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
        Charset charset = marked ? StandardCharsets.UTF_16 : unmarkedUtf16(bytes);
        return as(charset, bytes);
    }

    /** Without its mark, every other byte of a text in Latin letters is still NUL. */
    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int[] nuls = new int[2];
        for (int i = 0; i < pairs * 2; i++) {
            nuls[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        boolean big = nuls[0] * 10 > pairs * 6 && nuls[1] * 20 < pairs;
        boolean little = nuls[1] * 10 > pairs * 6 && nuls[0] * 20 < pairs;
        return big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher name = DECLARED.matcher(head);
        return name.find() ? charset(name.group(1)).orElse(null) : null;
    }

    /**
     * English with some marks and names beyond ASCII is in Windows' Western encoding, which old pages use; of what is
     * written in other letters, their frequencies tell (Li and Momoi, "A composite approach to language/encoding
     * detection", 2001). Sound UTF-8 here and there means UTF-8 that is damaged, and is not guessed at.
     */
    private static Optional<Decoded> guessed(byte[] bytes) {
        String asUtf8 = new String(bytes, StandardCharsets.UTF_8).replace(REPLACEMENT, "");
        boolean partlyUtf8 = asUtf8.chars().anyMatch(c -> c > 0x7F);
        if (partlyUtf8) {
            return Optional.empty();
        }
        long ascii = asUtf8.chars().filter(Character::isLetter).count();
        boolean western = ascii > bytes.length - asUtf8.length();
        return (western ? Optional.<Decoded>empty() : as(lookedUp(bytes), bytes)).or(() -> as(WINDOWS, bytes));
    }

    private static @Nullable Charset lookedUp(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? null : charset(name).orElse(null);
    }

    /** The charset of a name; UTF-8 is left out, since it was tried. */
    static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            // As browsers do: pages that say Latin-1 hold Windows' curly quotation marks.
            return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset)
                    .filter(c -> !c.equals(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Decoded> as(@Nullable Charset charset, byte[] bytes) {
        return charset == null ? Optional.empty() : strictly(bytes, charset).map(text -> assumed(text, charset));
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

    private static boolean hasNul(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static Refusal binary() {
        return new Refusal("is no text but a binary file; save it as text or HTML first");
    }

    /** A NUL alone gives it away; of other control characters a text may hold a stray one. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return text.indexOf('\0') >= 0 || text.startsWith("%PDF-") || controls * 100 > text.length();
    }
}
