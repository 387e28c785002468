package dragoman.read;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The bytes of a text as they came, with what came along. */
final class Raw {

    private final String name;
    private final byte[] bytes;
    private final @Nullable Charset charset;
    private final @Nullable Format format;
    private final @Nullable String address;

    private Raw(
            String name, byte[] bytes, @Nullable Charset charset, @Nullable Format format, @Nullable String address) {
        this.name = name;
        this.bytes = bytes;
        this.charset = charset;
        this.format = format;
        this.address = address;
    }

    static Raw ofFile(String name, byte[] bytes) {
        return new Raw(name, bytes, null, null, null);
    }

    /** Takes what the server says of the bytes too, which may be nothing. */
    static Raw ofWeb(String address, byte[] bytes, @Nullable Charset charset, @Nullable Format format) {
        return new Raw(address, bytes, charset, format, address);
    }

    /** The file's path or the web address, for a person to find it again. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    @Nullable
    Charset charset() {
        return charset;
    }

    @Nullable
    Format format() {
        return format;
    }

    /** Where it came from, if that was the web. */
    @Nullable
    String address() {
        return address;
    }
}
