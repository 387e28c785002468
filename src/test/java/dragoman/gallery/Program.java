package dragoman.gallery;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own. */
final class Program {

    private static final long LONGEST_MINUTES = 5;

    private Program() {}

    /** Runs it to its end. */
    static void run(Path log, String... arguments) throws IOException, InterruptedException {
        Process process = start(log, List.of(arguments), "");
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("dragoman " + String.join(" ", arguments) + " failed; see " + log);
        }
    }

    /** Starts the bot. */
    static Process serve(Path log, Path home, URI telegram) throws IOException {
        return start(
                log, List.of("serve", "--home", home.toString(), "--telegram-url", telegram.toString()), "1:gallery");
    }

    private static Process start(Path log, List<String> arguments, String token) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Ddragoman.root=.",
                "-cp",
                System.getProperty("java.class.path"),
                "dragoman.Main"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DRAGOMAN_TOKEN", token);
        builder.environment().put("LC_ALL", "C.UTF-8");
        File file = log.toFile();
        return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(file)).start();
    }
}
