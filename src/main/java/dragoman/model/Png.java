package dragoman.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of a PNG file. Immutable; equal when all bytes are. */
public final class Png {

    /** The eight bytes with which the format begins (W3C PNG, section 5.2). */
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final byte[] bytes;

    /**
     * @throws IllegalArgumentException if they are no PNG
     */
    public Png(byte[] bytes) {
        if (!begins(bytes)) {
            throw new IllegalArgumentException("these " + bytes.length + " bytes are no PNG");
        }
        this.bytes = bytes.clone();
    }

    /** Whether they may be a PNG, as far as the first bytes tell. */
    public static boolean begins(byte[] bytes) {
        return bytes.length > SIGNATURE.length
                && Arrays.equals(SIGNATURE, 0, SIGNATURE.length, bytes, 0, SIGNATURE.length);
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Png png && Arrays.equals(bytes, png.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "PNG of " + bytes.length + " bytes";
    }
}
