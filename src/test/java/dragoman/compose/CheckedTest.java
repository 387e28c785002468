package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Answer;
import dragoman.model.Article;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Passages;
import dragoman.model.Question;
import dragoman.model.Quote;
import dragoman.model.QuoteMatch;
import dragoman.model.QuoteMatch.Likeness;
import dragoman.model.Span;
import dragoman.model.Verdict;
import dragoman.model.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever asks whether words were said learns whether, by whom, and what the sources have instead. */
class CheckedTest {

    private static final String BODY = "“The river belongs to nobody,” said the envoy.";
    private static final Span WORDS = new Span(1, 29);

    private static QuoteMatch match(String outlet, String speaker, Likeness likeness) {
        Article article = new Article(outlet, null, outlet, null, LocalDate.parse("2021-03-05"), null, BODY);
        Quote quote = new Quote(outlet, 0, WORDS, BODY, Quote.Type.DIRECT, null, null, speaker, null, 0.9, true, null);
        PassageEvidence passage = Passages.quoting(
                outlet.hashCode(),
                article,
                new Passage(outlet, 0, 1, new Span(0, BODY.length()), BODY, Passage.Kind.SENTENCE, ""),
                List.of(quote));
        Wording.Kind last = likeness == Likeness.ALTERED ? Wording.Kind.TOLD : Wording.Kind.SAME;
        List<Wording> wording =
                List.of(new Wording(Wording.Kind.SAME, "The river belongs to"), new Wording(last, "nobody"));
        return new QuoteMatch(List.of(passage), WORDS, quote, likeness, 0.9, wording);
    }

    private static Answer asked(String speaker, QuoteMatch... matches) {
        Question.QuoteCheck check = new Question.QuoteCheck(
                "", "the river belongs to nobody", List.of(), speaker.isEmpty() ? List.of() : List.of(speaker), 0.9);
        Sources sources = new Sources(
                id -> Optional.of(new Article(id, null, id, null, LocalDate.parse("2021-03-05"), null, BODY)));
        return new Checked(check, List.of(matches), sources).reply();
    }

    @Test
    void theirVeryWordsAreConfirmed() {
        Answer answer = asked("Orlin", match("Harbour Post", "Tomas Orlin", Likeness.EXACT));

        assertThat(answer).isInstanceOfSatisfying(Answer.Cited.class, cited -> {
            assertThat(cited.verdict()).isEqualTo(Verdict.YES);
            assertThat(Plain.of(cited.blocks())).startsWith("Yes, word for word.");
        });
    }

    @Test
    void wordsOfAnotherAreGivenBackToHim() {
        Answer answer = asked("Marek", match("Harbour Post", "Tomas Orlin", Likeness.EXACT));

        assertThat(answer).isInstanceOfSatisfying(Answer.Correction.class, correction -> {
            assertThat(correction.verdict()).isEqualTo(Verdict.NO);
            assertThat(Plain.of(correction.blocks())).startsWith("It was Tomas Orlin, not Marek.");
        });
    }

    @Test
    void alteredWordsAreCorrectedWordByWord() {
        Answer answer = asked("Orlin", match("Harbour Post", "Tomas Orlin", Likeness.ALTERED));

        assertThat(answer).isInstanceOf(Answer.Correction.class);
        assertThat(Plain.of(answer.blocks()))
                .startsWith("Not in these words. What the sources have:\nThe river belongs to {+nobody+}");
    }

    @Test
    void wordsThatTwoSourcesCreditToTwoPeopleAreDisputed() {
        Answer answer = asked(
                "Orlin",
                match("Harbour Post", "Ilva Marek", Likeness.EXACT),
                match("Northern Wire", "Tomas Orlin", Likeness.EXACT));

        assertThat(answer).isInstanceOfSatisfying(Answer.Cited.class, cited -> {
            assertThat(cited.verdict()).isEqualTo(Verdict.DISPUTED);
            assertThat(cited.citations()).hasSize(2);
        });
    }

    @Test
    void whoSaidItIsAnsweredWithAName() {
        assertThat(Plain.of(asked("", match("Harbour Post", "Tomas Orlin", Likeness.EXACT))
                        .blocks()))
                .startsWith("It was Tomas Orlin.");
    }

    @Test
    void wordsThatNobodySaidAreUnknown() {
        assertThat(asked("Orlin"))
                .isInstanceOfSatisfying(
                        Answer.Abstention.class, a -> assertThat(a.verdict()).isEqualTo(Verdict.UNKNOWN));
    }
}
