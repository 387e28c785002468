package dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Evidence;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Articles of many kinds about countries that do not exist, with what a person found in them. A drop in what extraction
 * finds is seen here; a rise is a reason to raise the floors in {@link Measure}. With {@code -Ddragoman.errors=true} it
 * also tells what went wrong.
 */
class ExtractionQualityTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "extraction");

    private static final Map<String, Sheet> SHEETS = new LinkedHashMap<>();

    private static final Sheet ALL = new Sheet();

    @BeforeAll
    static void readAll() {
        Extractor extractor = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));
        for (Gold gold : GoldReader.folder(FOLDER)) {
            Sheet sheet = score(gold, extractor.extract(gold.article()));
            SHEETS.put(gold.article().id(), sheet);
            ALL.add(sheet);
        }
        print();
    }

    @Test
    void everyMeasureIsAsGoodAsBefore() {
        assertThat(List.of(Measure.values()))
                .allSatisfy(measure ->
                        assertThat(ALL.percent(measure)).as(measure.meaning).isGreaterThanOrEqualTo(measure.floor));
    }

    @Test
    void everyArticleIsRead() {
        assertThat(SHEETS).hasSizeGreaterThanOrEqualTo(24);
    }

    private static Sheet score(Gold gold, Evidence evidence) {
        Sheet sheet = new Sheet();
        new SpeechScorer(gold, sheet).score(evidence.quotes());
        new TimeScorer(gold, sheet).score(evidence.dates());
        new FigureScorer(gold, sheet).score(evidence.figures());
        new EventScorer(gold, sheet).score(evidence.events());
        new ActorScorer(gold, sheet).score(evidence.actors());
        return sheet;
    }

    private static void print() {
        System.out.print(ALL.table());
        System.out.println("The same for each article, in percent:");
        SHEETS.forEach((name, sheet) -> System.out.printf("%-22s%s%n", name, sheet.row()));
        if (Boolean.getBoolean("dragoman.errors")) {
            SHEETS.forEach((name, sheet) -> sheet.errors().forEach(error -> System.out.println(name + " | " + error)));
        }
    }
}
