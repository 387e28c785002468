package dragoman;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: asks every question of a set and prints the scores. */
@Command(name = "evaluate", description = "Asks every question of a set and prints the score table.")
final class EvaluateCommand implements Callable<Integer> {

    /** What the lines of the table stand for. */
    enum Group {
        STYLE,
        KIND;

        String of(GoldQuestion question) {
            return switch (this) {
                case STYLE -> question.style();
                case KIND -> question.kind();
            };
        }
    }

    @Mixin
    private final Options options = new Options();

    @Parameters(paramLabel = "QUESTIONS.jsonl", description = "one question a line, with what is expected of its reply")
    private Path file = Path.of("");

    @Option(names = "--by", paramLabel = "style|kind", description = "what the lines of the table stand for")
    private Group group = Group.STYLE;

    @Option(names = "--fails", description = "also each question that was not answered well, and why")
    private boolean fails;

    @Override
    public Integer call() {
        List<GoldQuestion> questions = GoldSet.read(file);
        PrintStream out = Streams.out();
        try (Workplace workplace = Workplace.open(options)) {
            ScoreTable table = new ScoreTable(new Examination(workplace).of(questions));
            table.lines(group::of, fails).forEach(out::println);
        }
        out.flush();
        return 0;
    }
}
