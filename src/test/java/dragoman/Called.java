package dragoman;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program, called as from a shell: how it ended and what it wrote. */
record Called(int exit, String out, String err) {

    static Called with(String... arguments) {
        return onInput("", arguments);
    }

    /** Gives the program a standard input. */
    static Called onInput(String input, String... arguments) {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int exit = Main.run(arguments);
            return new Called(
                    exit, written.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** What it complained about, without the log, whose lines begin with the time. */
    List<String> complaints() {
        return err.lines()
                .filter(line -> !line.matches("\\d\\d:\\d\\d:\\d\\d .*"))
                .toList();
    }
}
