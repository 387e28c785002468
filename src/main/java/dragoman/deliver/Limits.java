package dragoman.deliver;

import java.time.Duration;

/**
 * How much Telegram takes before it answers 429.
 *
 * @param aSecond messages of the bot in a second, at least 2; Telegram: 30
 * @param apart the least time between two messages to one chat; Telegram: a second
 * @param groupAMinute messages to one group or channel in a minute, at least 2; Telegram: 20
 * @see <a href="https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">Telegram's own words</a>
 */
public record Limits(int aSecond, Duration apart, int groupAMinute) {

    /** What Telegram takes of any bot. */
    public static final Limits USUAL = new Limits(30, Duration.ofSeconds(1), 20);

    public Limits {
        if (aSecond < 2 || apart.isNegative() || groupAMinute < 2) {
            throw new IllegalArgumentException(
                    "limits below 2 messages leave no room: " + aSecond + ", " + groupAMinute);
        }
    }
}
