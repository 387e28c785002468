package dragoman.deliver;

import java.nio.charset.StandardCharsets;

/** A button under a message. */
public sealed interface Button {

    /** What stands on it. */
    String label();

    /**
     * Tells the bot that it was pressed ({@link Received.Pressed}).
     *
     * @param data comes back with the press; 1 to 64 bytes of UTF-8, as Telegram has it
     */
    record Press(String label, String data) implements Button {

        private static final int MOST_BYTES = 64;

        public Press {
            int bytes = data.getBytes(StandardCharsets.UTF_8).length;
            if (bytes < 1 || bytes > MOST_BYTES) {
                throw new IllegalArgumentException("a button's data has 1 to 64 bytes, not " + bytes);
            }
        }
    }

    /** Opens a web page. */
    record Link(String label, String url) implements Button {}

    /** Lets the reader choose a chat and there begins an inline search for {@code query}. */
    record Share(String label, String query) implements Button {}
}
