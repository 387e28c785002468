package dragoman.dialogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link {@code t.me/bot?start=…} that opens a question or a subscription. Its payload is base64url, 64 characters at the
 * most, as Telegram has it: a letter for what is opened, then its words in UTF-8.
 */
public final class DeepLink {

    private static final int LONGEST = 64;
    private static final Pattern START = Pattern.compile("^/start(?:@\\w+)?\\s+([A-Za-z0-9_-]{1,64})$");

    private DeepLink() {}

    /** The payload that asks a question; empty where it is too long for a link. */
    public static Optional<String> question(String question) {
        return payload("q" + question);
    }

    /** The payload that subscribes, at a time such as {@code 8:00 Europe/Berlin}, or empty for the usual one. */
    public static Optional<String> subscription(String when) {
        return payload("s" + when);
    }

    /** Whether a message comes from such a link. */
    static boolean in(String message) {
        return START.matcher(message).matches();
    }

    /** What the sender of a link's message would have written by hand; empty where the link is broken. */
    static Optional<String> opened(String message) {
        Matcher start = START.matcher(message);
        return start.matches() ? decoded(start.group(1)).flatMap(DeepLink::written) : Optional.empty();
    }

    private static Optional<String> written(String payload) {
        String words = payload.substring(1).strip();
        return switch (payload.charAt(0)) {
            case 'q' -> words.isEmpty() || words.startsWith("/") ? Optional.empty() : Optional.of(words);
            case 's' -> Optional.of(("/subscribe " + words).strip());
            default -> Optional.empty();
        };
    }

    private static Optional<String> payload(String words) {
        String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
        return Optional.of(encoded).filter(e -> e.length() <= LONGEST);
    }

    private static Optional<String> decoded(String payload) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(payload);
            return Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    .filter(words -> !words.isEmpty());
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            return Optional.empty();
        }
    }
}
