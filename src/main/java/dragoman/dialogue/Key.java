package dragoman.dialogue;

import java.nio.charset.StandardCharsets;

/**
 * A button under a message.
 *
 * @param label what it says
 * @param data what comes back when it is pressed, at most {@value #LONGEST} bytes
 */
record Key(String label, String data) {

    /** Telegram's limit. */
    static final int LONGEST = 64;

    Key {
        if (label.isBlank() || data.isBlank() || data.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new IllegalArgumentException("a button needs a label, and data of 1 to " + LONGEST + " bytes");
        }
    }
}
