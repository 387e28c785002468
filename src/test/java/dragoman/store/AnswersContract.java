package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store promises of answers, opinions on them and settings of chats. */
abstract class AnswersContract {

    private Instant now = Instant.parse("2021-03-07T09:00:00Z");
    private final InstantSource clock = () -> now;
    private Store store;
    private Answers answers;
    private Opinions opinions;

    /** A store on an empty database. */
    abstract Store open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = open();
        answers = store.answers(clock);
        opinions = store.opinions(clock);
    }

    @AfterEach
    void closeStore() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void an_answer_comes_back_as_it_was() {
        KeptAnswer answer = answer("5", 9);
        assertThat(answers.find("5", answers.keep(answer))).contains(answer);
    }

    @Test
    void another_chat_cannot_read_it() {
        assertThat(answers.find("6", answers.keep(answer("5", 9)))).isEmpty();
    }

    @Test
    void the_answer_to_an_edited_question_takes_the_place_of_the_first() {
        long first = answers.keep(answer("5", 9));
        long second = answers.keep(answer("5", 9));
        assertThat(answers.find("5", first)).isEmpty();
        assertThat(answers.to("5", 9)).contains(second);
        assertThat(answers.of("5")).hasSize(1);
    }

    @Test
    void answers_that_buttons_asked_for_stand_beside_each_other() {
        answers.keep(answer("5", null));
        answers.keep(answer("5", null));
        assertThat(answers.of("5")).hasSize(2);
    }

    @Test
    void an_answer_without_questions_or_passages_is_kept_too() {
        KeptAnswer bare = new KeptAnswer("5", 3, null, "Why?", "No.", List.of(), List.of(), now);
        assertThat(answers.find("5", answers.keep(bare))).contains(bare);
    }

    @Test
    void after_thirty_days_an_answer_is_forgotten_with_its_passages() {
        long id = answers.keep(answer("5", 9));
        now = now.plus(Duration.ofDays(31));
        assertThat(answers.prune()).isEqualTo(1);
        assertThat(answers.find("5", id)).isEmpty();
        assertThat(answers.count()).isZero();
    }

    @Test
    void a_chat_can_have_its_answers_forgotten() {
        answers.keep(answer("5", 9));
        answers.keep(answer("6", 9));
        answers.forget("5");
        assertThat(answers.of("5")).isEmpty();
        assertThat(answers.of("6")).hasSize(1);
    }

    @Test
    void each_readers_last_word_on_an_answer_counts_and_outlives_it() {
        KeptAnswer answer = answer("5", 9);
        long id = answers.keep(answer);
        opinions.give(id, answer, "7", Feedback.Verdict.WRONG);
        opinions.give(id, answer, "7", Feedback.Verdict.RIGHT);
        opinions.give(id, answer, "8", Feedback.Verdict.WRONG);
        answers.forget("5");
        assertThat(opinions.all())
                .extracting(Feedback::verdict)
                .containsExactlyInAnyOrder(Feedback.Verdict.RIGHT, Feedback.Verdict.WRONG);
    }

    @Test
    void a_setting_can_be_changed_and_taken_back() {
        ChatSettings settings = store.chatSettings();
        settings.set("5", "length", "short");
        settings.set("5", "length", "full");
        assertThat(settings.find("5", "length")).contains("full");
        assertThat(settings.find("6", "length")).isEmpty();
        settings.set("5", "length", null);
        assertThat(settings.find("5", "length")).isEmpty();
    }

    private KeptAnswer answer(String chat, @Nullable Integer message) {
        return new KeptAnswer(
                chat,
                0,
                message,
                "What did Sorel say?",
                "Sorel:\n  | We shall.",
                List.of("Who is Sorel?", "When did Sorel say it?"),
                List.of(new KeptAnswer.Place("velm-1", 4, true), new KeptAnswer.Place("velm-2", 0, false)),
                now);
    }
}
