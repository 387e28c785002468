package dragoman.dialogue;

import dragoman.deliver.Courtesy;
import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Telegram;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Shows who asked that the bot is at work while an answer is made, and says at what where that takes more than a second.
 *
 * <p>Close it when the answer is there; {@link #noted} tells then whether something was said, which the answer replaces.
 */
final class Meanwhile implements AutoCloseable {

    private static final Duration SILENT = Duration.ofSeconds(1);
    /** Telegram shows it for five seconds. */
    private static final Duration SHOWN = Duration.ofSeconds(4);

    private final CountDownLatch answered = new CountDownLatch(1);
    private boolean noted;

    private Meanwhile() {}

    /**
     * Begins to show it, beside the caller's work.
     *
     * @param note says at what the bot is
     */
    static Meanwhile shown(Telegram telegram, IncomingMessage message, Runnable note) {
        Meanwhile meanwhile = new Meanwhile();
        Courtesy doing = new Courtesy.Doing(message.chat(), message.thread(), Courtesy.Work.TYPING);
        Thread.ofVirtual().name("meanwhile").start(() -> meanwhile.run(telegram, doing, note));
        return meanwhile;
    }

    /** Whether something was said. */
    synchronized boolean noted() {
        return noted;
    }

    @Override
    public void close() {
        answered.countDown();
    }

    private void run(Telegram telegram, Courtesy doing, Runnable note) {
        telegram.say(doing);
        if (!answeredWithin(SILENT)) {
            note(note);
        }
        while (!answeredWithin(SHOWN)) {
            telegram.say(doing);
        }
    }

    /** Either the answer knows of the note, or there is none. */
    private synchronized void note(Runnable note) {
        if (answered.getCount() > 0) {
            noted = true;
            note.run();
        }
    }

    private boolean answeredWithin(Duration time) {
        try {
            return answered.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
