package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Event;
import dragoman.model.Modality;
import dragoman.model.Passage;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingTest {

    @Test
    void aShortSentenceIsToldWhole() {
        assertThat(told("Kestria closed the border on Monday.", "closed"))
                .isEqualTo("Kestria closed the border on Monday.");
    }

    @Test
    void theDatelineIsLeftOut() {
        assertThat(told("PORT HALLIN, Kestria (MW) — Kestria closed the border.", "closed"))
                .isEqualTo("Kestria closed the border.");
    }

    @Test
    void anotherEventOfTheSentenceIsNotToldWithThisOnesDate() {
        String sentence = "Norvale will free the ship, seized in the port of Dunmar on 3 May, by the end of June.";

        assertThat(told(sentence, "seized", "free"))
                .isEqualTo("Kestria: … seized in the port of Dunmar on 3 May, by the end of June.");
        assertThat(told(sentence, "free", "seized")).startsWith("Norvale will free the ship");
    }

    @Test
    void aLongOneEndsWhereAClauseDoesAndNotWithALooseWord() {
        assertThat(told(
                        "Kestria signed the treaty on the river in the presence of all its neighbours and their guests,"
                                + " after a night of talks on the price of water.",
                        "signed"))
                .isEqualTo("Kestria signed the treaty on the river in the presence of all its neighbours…");
        assertThat(told(
                        "Kestria signed the treaty with its four neighbours, after a long night of talks on the price.",
                        "signed"))
                .isEqualTo("Kestria signed the treaty with its four neighbours…");
    }

    @Test
    void aDossiersEventHasATitle() {
        Passage passage = new Passage("d", 0, 1, null, "A fact.", Passage.Kind.FACT, "");
        Event event = event("Talks begin", null);

        assertThat(Telling.of(passage, event, List.of(event))).isEqualTo("Talks begin");
    }

    private static String told(String sentence, String verb, String... others) {
        int begin = 500;
        Passage passage =
                new Passage("a", 0, 1, new Span(begin, begin + sentence.length()), sentence, Passage.Kind.SENTENCE, "");
        Event event = event(verb, at(begin, sentence, verb));
        List<Event> all = new ArrayList<>(List.of(event));
        for (String other : others) {
            all.add(event(other, at(begin, sentence, other)));
        }
        return Telling.of(passage, event, all);
    }

    private static Span at(int begin, String sentence, String verb) {
        int at = begin + sentence.indexOf(verb);
        return new Span(at, at + verb.length());
    }

    private static Event event(String title, @Nullable Span span) {
        return new Event(
                "a", 0, span, title, "AGREE", List.of("Kestria"), List.of(), "2031-05-03", null, Modality.ASSERTED);
    }
}
