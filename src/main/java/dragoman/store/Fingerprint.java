package dragoman.store;

import dragoman.model.Evidence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one stored article from another: a hash of its body, or of all that is known where no body is held. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Evidence evidence) {
        String body = evidence.article().body();
        return body.isEmpty() ? "known " + hash(evidence.toString()) : ofBody(body);
    }

    static String ofBody(String body) {
        return "body " + hash(Storable.text(body));
    }

    /** Of a short text that should not be read back at a glance, 64 characters. */
    static String ofWord(String text) {
        return hash(text);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
