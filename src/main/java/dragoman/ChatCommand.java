package dragoman;

import dragoman.compose.Plain;
import dragoman.dialogue.Brain;
import dragoman.model.Ask;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chat}: a conversation in the console, with the same brain as Telegram's. */
@Command(name = "chat", description = "A chat in the console; no token needed. End it with an empty line or Ctrl-D.")
final class ChatCommand implements Callable<Integer> {

    @Mixin
    private final Options options = new Options();

    @Override
    public Integer call() throws IOException {
        PrintStream out = Streams.out();
        try (Workplace workplace = Workplace.open(options);
                BufferedReader in = Streams.in()) {
            Brain brain = workplace.brain();
            out.println("Dragoman. Ask me what the sources say; /help shows what I can do, an empty line ends.");
            for (String line = prompted(in, out); line != null && !line.isBlank(); line = prompted(in, out)) {
                Ask ask = new Ask(null, "console", 0, line, workplace.clock().instant());
                out.println(Plain.of(brain.answer(ask).answer().blocks()));
                out.println();
            }
        }
        return 0;
    }

    private static @Nullable String prompted(BufferedReader in, PrintStream out) throws IOException {
        out.print("> ");
        out.flush();
        return in.readLine();
    }
}
