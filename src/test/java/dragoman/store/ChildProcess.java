package dragoman.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A second JVM that works on the same home, as the command line does beside a running bot. */
final class ChildProcess implements AutoCloseable {

    /** Tells what is for us from logs, and a whole line from one cut short by a kill. */
    private static final Pattern SAID = Pattern.compile("> .* <");

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static ChildProcess start(Class<?> main, Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                home.toString()));
        command.addAll(List.of(arguments));
        return new ChildProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** The next line that is for us and no log; fails when the child ends first. */
    String line() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (SAID.matcher(line).matches()) {
                return said(line);
            }
        }
        throw new IOException("the child ended with " + process.onExit().join().exitValue());
    }

    /** What it still had to say, once it has ended. */
    List<String> rest() {
        return output.lines()
                .filter(SAID.asMatchPredicate())
                .map(ChildProcess::said)
                .toList();
    }

    /** As {@code kill -9} does: no hook of the JVM runs. What it said before can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** Lets it end by itself. */
    void release() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    static void say(Object line) {
        System.out.println("> " + line + " <");
        System.out.flush();
    }

    private static String said(String line) {
        return line.substring(2, line.length() - 2);
    }

    @Override
    public void close() {
        kill();
    }
}
