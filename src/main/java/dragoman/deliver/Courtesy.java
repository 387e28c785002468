package dragoman.deliver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said at once or not at all: worth nothing a minute later, so that it is not kept in the outbox. */
public sealed interface Courtesy {

    /**
     * Ends the waiting of who pressed a button.
     *
     * @param press {@link Received.Pressed#id}
     * @param text shown for a moment, at most 200 characters; empty for none
     * @param alert whether it must be clicked away
     */
    record Toast(String press, String text, boolean alert) implements Courtesy {

        private static final int LONGEST = 200;

        public Toast {
            if (text.length() > LONGEST) {
                text = text.substring(0, LONGEST - 1) + "…";
            }
        }
    }

    /**
     * Answers an inline search.
     *
     * @param search {@link Received.Searched#id}
     * @param cards at most 50
     * @param next what comes back as offset when the reader scrolls on; empty at the end
     * @param seconds for how long Telegram may give the same answer to the same words, to anyone
     */
    record Cards(String search, List<Card> cards, String next, int seconds) implements Courtesy {

        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /**
     * One thing to choose among the answers to an inline search.
     *
     * @param id 1 to 64 bytes, unique in the answer
     * @param description below the title; empty for none
     * @param html the message that choosing it sends
     */
    record Card(
            String id,
            String title,
            String description,
            String html,
            @Nullable Keyboard keyboard) {}

    /** Shows for five seconds, or until a message comes, what the bot is doing. */
    record Doing(String chat, int thread, Work work) implements Courtesy {}

    /** What the bot can be seen doing. */
    enum Work {
        TYPING("typing"),
        PICTURE("upload_photo"),
        FILE("upload_document");

        private final String action;

        Work(String action) {
            this.action = action;
        }

        String action() {
            return action;
        }
    }
}
