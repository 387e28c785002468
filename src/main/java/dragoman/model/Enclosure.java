package dragoman.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A picture or a file that goes along with a message. Equal to one of the same kind, name and content. */
public final class Enclosure {

    /** How it is shown. */
    public enum Kind {
        /** A picture that is seen in the chat; its message's words stand below it. */
        PHOTO,
        /** A file that is opened or saved. */
        DOCUMENT
    }

    private final Kind kind;
    private final String name;
    private final byte[] content;
    private final String hash;

    private Enclosure(Kind kind, String name, byte[] content) {
        if (content.length == 0 || name.isBlank()) {
            throw new IllegalArgumentException("an enclosure needs a name and a content");
        }
        this.kind = kind;
        this.name = name;
        this.content = content;
        this.hash = hash(kind, name, content);
    }

    /** A picture, as PNG. */
    public static Enclosure photo(byte[] png) {
        return new Enclosure(Kind.PHOTO, "picture.png", png.clone());
    }

    /** @param name what the reader's file will be called, such as {@code quotes.csv} */
    public static Enclosure document(String name, byte[] content) {
        return new Enclosure(Kind.DOCUMENT, name, content.clone());
    }

    /** One as it was kept. */
    public static Enclosure of(Kind kind, String name, byte[] content) {
        return new Enclosure(kind, name, content.clone());
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** A copy of its bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** 64 hexadecimal digits by which the same enclosure is known again: SHA-256 of kind, name and content. */
    public String hash() {
        return hash;
    }

    private static String hash(Kind kind, String name, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((kind + "/" + name + "/").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enclosure enclosure && hash.equals(enclosure.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
