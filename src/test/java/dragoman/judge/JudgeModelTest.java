package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.model.FeatureVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeModelTest {

    private static final String FILE = """
            # feature	answers	contradicts
            1	-1.500	0.250
            near	2.000\t
            x-act		1.000
            """;

    @Test
    void whatWasReadIsWrittenAgain() {
        assertThat(JudgeModel.of(FILE).writtenInto(FILE)).isEqualTo(FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meaning.tsv", "words.tsv"})
    void theFilesOfTheJudgeKeepTheirFeaturesAndEmptyCells(String name) throws IOException {
        String file = Files.readString(Path.of("src", "main", "resources", "dragoman", "judge", name));

        assertThat(withoutNumbers(JudgeModel.of(file).writtenInto(file))).isEqualTo(withoutNumbers(file));
    }

    private static String withoutNumbers(String file) {
        return file.replaceAll("\t-?[\\d.]+", "\t#");
    }

    @Test
    void anEmptyCellCountsNothing() {
        Weights weights = Weights.of(FILE.lines());

        assertThat(weights.answers(FeatureVector.of(Map.of("near", 0.5, "x-act", 1.0))))
                .isEqualTo(-0.5);
        assertThat(weights.contradicts(FeatureVector.of(Map.of("near", 0.5, "x-act", 1.0))))
                .isEqualTo(1.250);
    }

    @Test
    void theLastCellMayBeLeftOutAndUnknownFeaturesCountNothing() {
        Weights weights = Weights.of("near\t2.000".lines());

        assertThat(weights.answers(FeatureVector.of(Map.of("near", 1.0, "far", 1.0))))
                .isEqualTo(2);
        assertThat(weights.contradicts(FeatureVector.of(Map.of("near", 1.0)))).isZero();
    }

    @Test
    void fittedWeightsAreWrittenInTheOrderOfTheFileWithItsComments() {
        String written = JudgeModel.of(FILE).fitted(List.of()).writtenInto(FILE);

        assertThat(written).isEqualTo("""
                # feature	answers	contradicts
                1	0.000	0.000
                near	0.000\t
                x-act		0.000
                """);
    }

    @Test
    void aLineWithoutCellsOrNumbersIsRefused() {
        assertThatThrownBy(() -> Weights.of("near 2.000".lines())).hasMessageContaining("near 2.000");
        assertThatThrownBy(() -> Weights.of("near\tmuch\t".lines())).isInstanceOf(NumberFormatException.class);
    }
}
