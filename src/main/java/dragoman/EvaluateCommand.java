package dragoman;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: asks every question of a set and prints the scores. */
@Command(name = "evaluate", description = "Asks every question of a set and prints the score table.")
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private final Options options = new Options();

    @Parameters(paramLabel = "QUESTIONS.jsonl")
    private Path questions = Path.of("");

    @Override
    public Integer call() {
        throw new UsageException("not here yet: " + options.home + questions);
    }
}
