package dragoman.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimiterTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private long now;
    private final Limiter limiter = new Limiter(Limits.USUAL, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void no_second_of_a_long_run_has_more_than_thirty_messages_and_the_pace_is_kept() {
        List<Long> sent = new ArrayList<>();
        while (now < 60 * SECOND) {
            now += limiter.untilTurn().toNanos();
            limiter.leaves();
            sent.add(now);
        }
        assertThat(sent.size() / 60.0).isBetween(27.9, 28.1);
        assertThat(most(sent, SECOND)).isLessThanOrEqualTo(30);
    }

    @Test
    void after_a_rest_no_more_than_thirty_leave_in_a_second() {
        now = 100 * SECOND;
        List<Long> sent = new ArrayList<>();
        while (now < 103 * SECOND) {
            now += limiter.untilTurn().toNanos();
            limiter.leaves();
            sent.add(now);
        }
        assertThat(most(sent, SECOND)).isLessThanOrEqualTo(30);
    }

    @Test
    void a_chat_rests_for_a_second_after_telegrams_answer_and_no_other_chat_does() {
        assertThat(limiter.untilFree("5")).isZero();
        limiter.answered("5");
        assertThat(limiter.untilFree("5")).isEqualTo(Duration.ofSeconds(1));
        assertThat(limiter.untilFree("6")).isZero();
        assertThat(limiter.resting()).isEqualTo(1);
        now += SECOND;
        assertThat(limiter.untilFree("5")).isZero();
        assertThat(limiter.resting()).isZero();
    }

    @Test
    void a_group_gets_no_more_than_twenty_in_any_minute() {
        List<Long> sent = new ArrayList<>();
        while (now < 600 * SECOND) {
            now += limiter.untilFree("-5").toNanos();
            limiter.answered("-5");
            sent.add(now);
        }
        assertThat(most(sent, 60 * SECOND)).isLessThanOrEqualTo(20);
        assertThat(most(sent, SECOND)).isEqualTo(1);
        assertThat(sent).hasSizeGreaterThan(150);
    }

    @Test
    void what_a_group_got_is_not_forgotten_while_its_minute_lasts() {
        for (int message = 0; message < 6; message++) {
            now += limiter.untilFree("-5").toNanos();
            limiter.answered("-5");
        }
        now += 2 * SECOND;
        limiter.resting();
        assertThat(limiter.untilFree("-5")).isPositive();
    }

    /** The most of these times, in order, that lie in one stretch of this length. */
    private static int most(List<Long> times, long length) {
        int most = 0;
        int from = 0;
        for (int to = 0; to < times.size(); to++) {
            while (times.get(to) - times.get(from) >= length) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }
}
