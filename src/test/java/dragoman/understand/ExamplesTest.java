package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Intent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    @Test
    void areDrawnFromAllOverAListAndNoneThatCallsForAFunction() {
        List<IntentTrainer.Phrase> phrases = Stream.concat(
                        IntStream.range(0, 100).mapToObj(i -> new IntentTrainer.Phrase(Intent.WHY, "Why " + i + "?")),
                        Stream.of(
                                new IntentTrainer.Phrase(Intent.WHEN, "When?"),
                                new IntentTrainer.Phrase(Intent.HELP, "Help!")))
                .toList();

        assertThat(Examples.in(phrases))
                .hasSize(21)
                .contains("Why 0?", "Why 50?", "Why 95?", "When?")
                .doesNotContain("Help!");
    }

    @Test
    void areThereOnceTheProgramIsBuilt() {
        assertThat(Examples.load()).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }
}
