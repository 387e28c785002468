package dragoman;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entry; {@code bin/dragoman} starts it. */
@Command(
        name = "dragoman",
        description = "Answers questions on a diplomatic situation, every sentence with its source.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ExtractCommand.class,
        })
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }
}
