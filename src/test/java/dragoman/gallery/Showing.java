package dragoman.gallery;

import java.util.ArrayList;
import java.util.List;

/**
 * A conversation to be played and shown.
 *
 * @param id the name of its picture
 * @param title the heading above it
 * @param about what a reader should notice
 * @param home what the bot has read: {@code dossier}, or {@code articles} for the tests' invented ones
 * @param language the reader's language, an IETF tag
 * @param turns what the reader does, in order
 * @param show how many messages are shown at most
 * @param must words that the bot has to say, else the picture would not show what its heading says
 */
record Showing(
        String id,
        String title,
        String about,
        String home,
        String language,
        List<Turn> turns,
        List<String> must,
        int show) {

    /** Something that a reader does. */
    sealed interface Turn {

        record Says(String text) implements Turn {}

        /** Presses the newest button with this label. */
        record Presses(String label) implements Turn {}

        /** Types behind the bot's name, in any chat. */
        record Searches(String text) implements Turn {}
    }

    Showing {
        turns = List.copyOf(turns);
        must = List.copyOf(must);
    }

    /**
     * Reads conversations: {@code = id | title}, lines {@code about:}, {@code home:}, {@code language:}, {@code show:} and
     * {@code must:}, then
     * {@code >} what the reader says, {@code !} a button, {@code @} a search. {@code #} begins a remark.
     */
    static List<Showing> read(List<String> lines) {
        List<Showing> all = new ArrayList<>();
        List<String> one = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("= ") && !one.isEmpty()) {
                all.add(of(one));
                one.clear();
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                one.add(line);
            }
        }
        all.add(of(one));
        return all;
    }

    private static Showing of(List<String> lines) {
        String[] head = lines.getFirst().substring(1).split("\\|", 2);
        List<Turn> turns = new ArrayList<>();
        for (String line : lines) {
            String rest = line.substring(1).strip();
            switch (line.charAt(0)) {
                case '>' -> turns.add(new Turn.Says(rest));
                case '!' -> turns.add(new Turn.Presses(rest));
                case '@' -> turns.add(new Turn.Searches(rest));
                default -> {}
            }
        }
        return new Showing(
                head[0].strip(),
                head[1].strip(),
                String.join(" ", all(lines, "about:")),
                all(lines, "home:").stream().findFirst().orElse("dossier"),
                all(lines, "language:").stream().findFirst().orElse("en"),
                turns,
                all(lines, "must:"),
                all(lines, "show:").stream().findFirst().map(Integer::parseInt).orElse(Integer.MAX_VALUE));
    }

    private static List<String> all(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .toList();
    }
}
