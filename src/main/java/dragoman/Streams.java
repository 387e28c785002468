package dragoman;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard input and output in UTF-8, whatever the locale of the terminal. */
final class Streams {

    private Streams() {}

    static BufferedReader in() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    static PrintStream out() {
        return new PrintStream(System.out, false, StandardCharsets.UTF_8);
    }
}
