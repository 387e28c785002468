package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.compose.Phrasebook;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Actor;
import dragoman.model.AnswerType;
import dragoman.model.Ask;
import dragoman.model.Block;
import dragoman.model.Exchange;
import dragoman.model.Function;
import dragoman.model.Period;
import dragoman.model.Question;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages become questions with their slots. */
class InterpreterTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));
    private static final Interpreter INTERPRETER = new Interpreter(new Linguist(), KNOWLEDGE, Set::of, 2000);
    private static final Actor KOVAC = new Actor(
            "Ana Kovac",
            Actor.Kind.PERSON,
            "Croatian foreign minister",
            "Croatia",
            Actor.Gender.FEMALE,
            List.of("Kovac"));
    private static final Actor LUND = new Actor(
            "Peter Lindstrom",
            Actor.Kind.PERSON,
            "UN envoy",
            "United Nations",
            Actor.Gender.MALE,
            List.of("Lindstrom"));
    private static final Scope SCOPE =
            Scope.of(List.of(KOVAC, LUND), List.of(), KNOWLEDGE, StoreWords.none(), LocalDate.parse("2021-03-13"));

    private static Question ask(String text, String before) {
        Ask ask = new Ask(null, "c", 0, text, Instant.parse("2021-03-14T09:00:00Z"));
        return INTERPRETER.interpret(
                ask, SCOPE, before.isEmpty() ? Optional.empty() : Optional.of(Exchange.of(before)));
    }

    private static Question.Inquiry inquiry(String text, String before) {
        return (Question.Inquiry) ask(text, before);
    }

    @Test
    void actorsAreNamedByAnyAliasOfficeOrMisspelling() {
        assertThat(inquiry("what did kovac say about the border?", "").actors()).containsExactly(KOVAC);
        assertThat(inquiry("What does the Croatian foreign minister want?", "").actors())
                .containsExactly(KOVAC);
        assertThat(inquiry("wht did lindstrum say abt the border", "").actors()).containsExactly(LUND);
    }

    @Test
    void aQuestionInTheSourcesWordsCallsForNoFunction() {
        StoreWords words = StoreWords.of(List.of("The harbour master speaks four languages and owns a lighthouse."));
        Scope scope = Scope.of(List.of(KOVAC), List.of(), KNOWLEDGE, words, LocalDate.parse("2021-03-13"));
        Instant now = Instant.parse("2021-03-14T09:00:00Z");

        assertThat(INTERPRETER.interpret(
                        new Ask(null, "c", 0, "How many languages does the harbour master speak?", now),
                        scope,
                        Optional.empty()))
                .isInstanceOf(Question.Inquiry.class);
        assertThat(INTERPRETER.interpret(
                        new Ask(null, "c", 0, "Which languages do you speak?", now), scope, Optional.empty()))
                .isInstanceOf(Question.Call.class);
    }

    @Test
    void wordsOfTimeArePeriods() {
        assertThat(inquiry("What did Kovac say on Friday?", "").period())
                .isEqualTo(Period.of(LocalDate.parse("2021-03-12")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many people fled? | NUMBER",
                "On which day did they meet? | DATE",
                "Where do the refugees wait? | PLACE",
                "Why did the talks fail? | REASON",
                "Who brokered the deal? | PERSON",
                "Has Kovac agreed to sign? | YES_NO",
                "When the talks ended, was anybody missing? | YES_NO",
                "May the students stay? | YES_NO",
                "Does Kovac demand a guarantee? | YES_NO"
            })
    void theQuestionWordTellsWhatIsWanted(String text, AnswerType type) {
        assertThat(inquiry(text, "").wants()).isEqualTo(type);
    }

    @Test
    void aFollowUpIsMadeWholeFromTheQuestionBefore() {
        Question.Inquiry whole = inquiry("and Lindstrom?", "What did Kovac say about the border?");
        assertThat(whole.actors()).containsExactly(LUND);
        assertThat(whole.text()).isEqualTo("What did Peter Lindstrom say about the border?");
        assertThat(inquiry("why?", "Does Kovac refuse to sign?").actors()).containsExactly(KOVAC);
    }

    @Test
    void aQuestionOfItsOwnLeansOnNothing() {
        assertThat(inquiry("Where do the refugees wait?", "What did Kovac say?").actors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/help | HELP",
                "/start; DELETE FROM chats WHERE 1 = 1; -- | HELP",
                "/subscribe 8:00 | SUBSCRIBE",
                "hello! | GREETING",
                "thanks 🙏 | THANKS",
                "please stop sending me the daily summary | UNSUBSCRIBE"
            })
    void commandsAndSmallTalkAreCalls(String text, Function function) {
        assertThat(ask(text, ""))
                .isInstanceOfSatisfying(
                        Question.Call.class, c -> assertThat(c.function()).isEqualTo(function));
    }

    @Test
    void wordsInMarksAreChecked() {
        assertThat(ask("Did Kovac say \"we will never sign\"?", ""))
                .isInstanceOfSatisfying(Question.QuoteCheck.class, c -> {
                    assertThat(c.words()).isEqualTo("we will never sign");
                    assertThat(c.speakers()).containsExactly(KOVAC);
                });
        assertThat(ask("Who said “we will never sign”?", ""))
                .isInstanceOfSatisfying(
                        Question.QuoteCheck.class, c -> assertThat(c.open()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"'', empty", "🙂🙂, no words", "\u200b\u202e, empty"})
    void aMessageWithoutWordsGetsAdvice(String text, String advice) {
        assertThat(ask(text, ""))
                .isInstanceOfSatisfying(
                        Question.Unreadable.class,
                        u -> assertThat(said(u.advice())).contains(advice).contains("/help"));
    }

    @Test
    void aMessageTooLongGetsAdvice() {
        assertThat(ask("why ".repeat(2_500), ""))
                .isInstanceOfSatisfying(
                        Question.Unreadable.class,
                        u -> assertThat(said(u.advice())).contains("9999").contains("2000"));
    }

    private static String said(Block.Phrase phrase) {
        return Phrasebook.ENGLISH.say(phrase.key(), phrase.arguments().toArray());
    }
}
