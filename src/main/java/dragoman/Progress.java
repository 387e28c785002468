package dragoman;

import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a terminal how far a long run over many files is. Nowhere else: a log of a bar helps nobody.
 *
 * <p>The launcher tells whether standard error is a terminal, since Java can say so of its input and output only.
 */
final class Progress implements AutoCloseable {

    private static final int MANY = 20;

    /** The entries of one feed are one file. */
    private static final Pattern ENTRY = Pattern.compile(" entry \\d+$");

    /** The bar stands in the line above the cursor: a line takes its place, and leaves it an empty one below. */
    private static final String IN_PLACE_OF_BAR = "\u001B[1A\r\u001B[K";

    private final @Nullable ProgressBar bar;
    private String last = "";

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress over(int files) {
        return new Progress(files >= MANY && Boolean.getBoolean("dragoman.terminal") ? bar(files) : null);
    }

    private static ProgressBar bar(int files) {
        return new ProgressBarBuilder()
                .setTaskName("ingest")
                .setInitialMax(files)
                .setUnit(" files", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    boolean isShown() {
        return bar != null;
    }

    /** Moves on when another file has come. */
    void at(String source) {
        String file = ENTRY.matcher(source).replaceFirst("");
        if (bar != null && !file.equals(last)) {
            bar.step();
            last = file;
        }
    }

    /** A line on standard error that the bar must not swallow. */
    void say(String line) {
        if (bar == null) {
            System.err.println(line);
        } else {
            System.err.println(IN_PLACE_OF_BAR + line + "\n");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
