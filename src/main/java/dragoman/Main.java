package dragoman;

import dragoman.read.MistakesFound;
import dragoman.store.StoreUnavailable;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entry; {@code bin/dragoman} starts it. Without a command it chats. */
@Command(
        name = "dragoman",
        description = "Answers questions on a diplomatic situation, every sentence with its source.",
        mixinStandardHelpOptions = true,
        version = "dragoman 0.1.0",
        subcommands = {
            ChatCommand.class,
            ServeCommand.class,
            AskCommand.class,
            IngestCommand.class,
            WithdrawCommand.class,
            ExtractCommand.class,
            ShowCommand.class,
            TopicsCommand.class,
            DigestCommand.class,
            PictureCommand.class,
            EvaluateCommand.class,
        })
public final class Main {

    private static final int USAGE = 2;

    /** Advises on speed at every start; held here, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(run(args));
    }

    static int run(String... args) {
        boolean commanded = args.length > 0
                && (!args[0].startsWith("--") || args[0].equals("--help") || args[0].equals("--version"));
        String[] given = commanded ? args : withChat(args);
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, _) -> fail(USAGE, said(e) + "; see bin/dragoman --help"))
                .setExecutionExceptionHandler((e, _, _) -> failed(e))
                .execute(given);
    }

    private static String[] withChat(String[] args) {
        String[] given = new String[args.length + 1];
        given[0] = "chat";
        System.arraycopy(args, 0, given, 1, args.length);
        return given;
    }

    /** What went wrong is said in plain words where it is known how to mend it. */
    private static int failed(Exception e) throws Exception {
        return switch (e) {
            case UsageException usage -> fail(USAGE, said(usage));
            case MistakesFound mistakes -> fail(USAGE, said(mistakes));
            case StoreUnavailable unavailable -> fail(1, said(unavailable));
            default -> throw e;
        };
    }

    private static String said(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    private static int fail(int code, String message) {
        System.err.println("dragoman: " + message);
        return code;
    }
}
