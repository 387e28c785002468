package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.model.Function;
import dragoman.model.QuietHours;
import dragoman.understand.SubscriptionOrder.Act;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say of their subscriptions is read as they mean it. */
class SubscriptionWordsTest {

    private static final SubscriptionWords WORDS = new SubscriptionWords(Knowledge.load(Path.of("data")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08:00 Europe/Berlin | 08:00",
                "every morning at 8 | 08:00",
                "change it to 6:30 am | 06:30",
                "at 9 pm please | 21:00",
                "each evening at nine, Cairo time | 21:00",
                "move it to half past six | 06:30",
                "at a quarter to ten | 09:45",
                "at noon | 12:00",
                "12 am | 00:00",
                "every day at 7.15 a.m. | 07:15",
                "daily at 19h30 | 19:30",
                "news at 0700 each day | 07:00",
                "twenty past eight every night | 20:20",
                "every weekday at five to nine | 08:55",
                "every day at seven fifteen | 07:15",
                "a digest at ten o'clock in the evening | 22:00",
                "at midnight | 00:00",
                "make it seven | 07:00",
                "every afternoon at half four | 16:30"
            })
    void times_are_understood(String text, LocalTime time) {
        assertThat(WORDS.in(text).time()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at 26:75",
                "every day at 31 o'clock",
                "send it at 25 pm",
                "move it to 12:60",
                "at quarter past 30",
                "daily at 24:30",
                "no messages between 22 and 70",
                "every morning at 8:7"
            })
    void a_time_that_no_clock_shows_is_not_guessed(String text) {
        SubscriptionOrder order = WORDS.in(text);
        assertThat(order.impossible()).isNotNull();
        assertThat(order.time()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every weekday at 7:30 | 12345",
                "weekly on Monday morning | 1",
                "a round-up on Tuesdays and Fridays | 25",
                "from Monday to Thursday at six | 1234",
                "every day except Sunday | 123456",
                "weekends at ten | 67",
                "once a week | 1",
                "nightly | 1234567",
                "no summaries on weekends | 12345",
                "each working day at nine | 12345"
            })
    void days_are_understood(String text, String days) {
        assertThat(WORDS.in(text).days().stream()
                        .map(d -> d.getValue())
                        .sorted()
                        .map(String::valueOf))
                .containsExactly(days.split(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every 6 hours | 6",
                "every four hours | 4",
                "hourly please | 1",
                "twice a day | 12",
                "three times a day | 8",
                "every other day at noon | 48",
                "every ten minutes | 0"
            })
    void hours_are_understood(String text, int hours) {
        assertThat(WORDS.in(text).hours()).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8:00 Europe/Berlin | Europe/Berlin",
                "each evening at nine, Cairo time | Africa/Cairo",
                "every day at 8 in Kuala Lumpur | Asia/Kuala_Lumpur",
                "daily at 7, New York time | America/New_York",
                "every morning at six Egyptian time | Africa/Cairo",
                "at 9 in the evening, time in Ankara | Europe/Istanbul",
                "daily at 18:00 CET | Europe/Brussels",
                "a summary at noon UTC+3 | UTC+03:00",
                "I live in Nairobi. Daily at 7 please | Africa/Nairobi",
                "daily at 8 Washington time | America/New_York"
            })
    void clocks_are_known_by_city_country_or_abbreviation(String text, ZoneId zone) {
        assertThat(WORDS.in(text).zones()).containsExactly(zone);
    }

    @Test
    void a_place_that_keeps_several_clocks_or_is_not_known_is_asked_about() {
        assertThat(WORDS.in("every day at 8, US time").zones()).hasSizeGreaterThan(1);
        SubscriptionOrder unknown = WORDS.in("every day at 8 in Zubrowka");
        assertThat(unknown.place()).isEqualTo("Zubrowka");
        assertThat(unknown.zones()).isEmpty();
        assertThat(WORDS.in("a summary on Egypt every day at 8").place()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no messages between 22 and 7 | 22:00 | 07:00",
                "nothing from 11 pm until half past six please | 23:00 | 06:30",
                "please don't disturb me between 10 and 7 | 22:00 | 07:00",
                "don't write after 10pm | 22:00 | 07:00",
                "never before eight | 00:00 | 08:00",
                "every hour between 9 and 17 | 17:00 | 09:00"
            })
    void quiet_hours_are_understood(String text, LocalTime from, LocalTime until) {
        assertThat(WORDS.in(text).quiet()).isEqualTo(new QuietHours(from, until));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "only if there is something new",
                "don't send anything if nothing is new",
                "skip it when there is nothing new",
                "daily at 8, but only when there's news",
                "no empty summaries"
            })
    void nothing_without_news_is_understood(String text) {
        assertThat(WORDS.in(text).onlyNew()).isTrue();
    }

    @Test
    void alerts_name_whom_and_what_they_are_about() {
        SubscriptionOrder order = WORDS.in("tell me at once when Brask speaks about grain");
        assertThat(order.atOnce()).isTrue();
        assertThat(order.speakers()).containsExactly("Brask");
        assertThat(order.about()).containsExactly("grain");
        assertThat(WORDS.in("let me know whenever there is news from the Harbour Post on the truce")
                        .outlets())
                .containsExactly("Harbour Post");
        assertThat(WORDS.in("Alert me when the dam is opened").about()).containsExactly("dam");
        assertThat(WORDS.in("only about Aleppo and the prisoners").about()).containsExactly("Aleppo", "prisoners");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move it to half past six | CHANGE | 0",
                "put the third one an hour later | CHANGE | 3",
                "cancel the second one | END | 2",
                "get rid of number 4 | END | 4",
                "drop the last one | END | -1",
                "unsubscribe 2 | END | 2",
                "stop all | END_ALL | 0",
                "no more messages please | END_ALL | 0",
                "keep me on the list | KEEP | 0",
                "please don't cancel my digest | KEEP | 0",
                "what have I signed up for? | SHOW | 0",
                "which alerts are active? | SHOW | 0",
                "a summary every day at 8 | BEGIN | 0"
            })
    void what_is_to_be_done_is_understood(String text, Act act, int target) {
        SubscriptionOrder order = WORDS.in(text);
        assertThat(order.act()).isEqualTo(act);
        assertThat(order.target()).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "I'd like a briefing on grain every Tuesday at 7 | SUBSCRIBE",
                "every weekday at 7:30 | SUBSCRIBE",
                "ping me when anything changes at the border | SUBSCRIBE",
                "no messages between 22 and 7 | SUBSCRIBE",
                "nothing on Sundays please | SUBSCRIBE",
                "can I have it at eight instead | SUBSCRIBE",
                "end the weekly one | UNSUBSCRIBE",
                "take me off the list | UNSUBSCRIBE",
                "which summaries am I getting? | STATUS",
                "I want to stay subscribed | STATUS",
                "summary 3 | SUMMARY",
                "please show me the last summary again | SUMMARY",
                "What did Brask say about a ceasefire every day? | none",
                "Tell me what Brask said about aid | none",
                "Did the minister stop the talks? | none",
                "When will the talks resume on Monday? | none",
                "List everything Brask said this week | none",
                "Delete my messages from your server. | none",
                "What happened on Monday morning? | none",
                "Why did Marwa stop sending inspectors to the mine? | none",
                "Why did the US stop sending them inspectors? | none",
                "What explains the drop in deliveries since May? | none",
                "What did Brask say about staying on the list? | none",
                "y wasn't it signed on saturday like they said | none",
                "The wounded whom they have brought down on Friday, how many were they? | none",
                "how do I stop these messages? | UNSUBSCRIBE",
                "how can one cancel a subscription? | UNSUBSCRIBE",
                "why do I get two of them every day? please stop sending the second | UNSUBSCRIBE",
                "could you send me the news every Friday at nine, if it is no trouble? | SUBSCRIBE"
            })
    void a_message_on_subscriptions_is_told_from_a_question(String text, @Nullable Function function) {
        assertThat(WORDS.call(text)).isEqualTo(Optional.ofNullable(function));
    }

    @Test
    void the_one_meant_may_be_named_by_what_it_is_like() {
        SubscriptionOrder order = WORDS.in("move the weekly one to Friday");
        assertThat(order.like()).isNotNull();
        assertThat(order.like().days()).isEqualTo(Set.of(DayOfWeek.MONDAY));
        assertThat(order.days()).isEqualTo(Set.of(DayOfWeek.FRIDAY));
        assertThat(WORDS.in("make it 30 minutes earlier").shift()).isEqualTo(-30);
    }

    @Test
    void a_question_with_a_day_in_it_orders_nothing() {
        assertThat(WORDS.call("On what condition would Ostria let the ferry through, according to the first report?"))
                .isEmpty();
        assertThat(WORDS.call("Please tell me what the envoy said on Friday?")).isEmpty();
        assertThat(WORDS.call("Tell me every Friday at nine what the envoy said"))
                .contains(Function.SUBSCRIBE);
    }
}
