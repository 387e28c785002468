package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FlightsTest {

    private static final long MILLI = 1_000_000;
    private long now;
    private final Flights flights = new Flights(28, 29, () -> now);

    @Test
    void where_telegram_answers_before_the_next_is_due_one_is_under_way_at_a_time() {
        repeat(50, 10);
        flights.leave();
        assertThat(flights.untilRoom()).isPositive();
    }

    @Test
    void where_answers_take_longer_as_many_are_under_way_as_keep_the_pace() {
        repeat(50, 100);
        flights.leave();
        flights.leave();
        assertThat(flights.untilRoom()).isZero();
        flights.leave();
        assertThat(flights.untilRoom()).isPositive();
    }

    @Test
    void a_call_that_takes_much_longer_than_usual_does_not_hold_up_the_others() {
        repeat(50, 10);
        flights.leave();
        now += 600 * MILLI;
        assertThat(flights.untilRoom()).isZero();
    }

    @Test
    void messages_that_a_stall_has_squeezed_together_count_from_when_they_were_taken() {
        repeat(50, 10);
        now += 2_000 * MILLI;
        long[] squeezed = new long[29];
        for (int at = 0; at < squeezed.length; at++) {
            squeezed[at] = flights.leave();
        }
        now += 2_000 * MILLI;
        for (long one : squeezed) {
            flights.back(one);
        }
        assertThat(flights.untilRoom()).isPositive();
        now += 1_026 * MILLI;
        assertThat(flights.untilRoom()).isZero();
    }

    @Test
    void what_did_not_leave_after_all_is_not_waited_for() {
        flights.cancel(flights.leave());
        assertThat(flights.untilRoom()).isZero();
        flights.await(Duration.ofDays(1));
    }

    /** So many messages, each answered after so long, one behind the other. */
    private void repeat(int times, long millis) {
        for (int time = 0; time < times; time++) {
            long flight = flights.leave();
            now += millis * MILLI;
            flights.back(flight);
            now += 36 * MILLI;
        }
    }
}
