package dragoman.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of office and the words for them: "foreign secretary", "top diplomat" and "minister of foreign affairs" are one. */
public final class Offices {

    /**
     * A title as people write it.
     *
     * @param office the kind, such as {@code foreign-minister}
     * @param title in lower case
     * @param of the state where the title means this office, or empty for everywhere
     */
    public record Title(String office, String title, String of) {}

    private final List<Title> titles;

    private Offices(List<Title> titles) {
        this.titles = List.copyOf(titles);
    }

    static Offices load(Path knowledge) {
        List<Title> titles = new ArrayList<>();
        for (List<String> row : Tables.rows(knowledge.resolve("offices.tsv"), 3)) {
            for (String title : Tables.values(row.get(1))) {
                titles.add(new Title(row.get(0), title.toLowerCase(Locale.ROOT), row.get(2)));
            }
        }
        titles.sort(Comparator.comparingInt((Title t) -> -t.title().length()));
        return new Offices(titles);
    }

    /** The title that stands in a text, the longest one first; {@code text} in lower case. */
    public Optional<Title> in(String text) {
        return in(text, List.of());
    }

    /** The same, where the states that the text names are known, so that "Secretary of State" is understood. */
    public Optional<Title> in(String text, Collection<String> states) {
        return titles.stream()
                .filter(t -> t.of().isEmpty() || states.isEmpty() || states.contains(t.of()))
                .filter(t -> holds(text, t.title()))
                .findFirst();
    }

    /** Whether a text, in lower case, is a title and nothing else. */
    public boolean isTitle(String text) {
        return titles.stream().anyMatch(t -> t.title().equals(text));
    }

    private static boolean holds(String text, String title) {
        int at = text.indexOf(title);
        while (at >= 0) {
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            int end = at + title.length();
            boolean ends = end == text.length() || !Character.isLetter(text.charAt(end)) || text.startsWith("s ", end);
            if (begins && ends) {
                return true;
            }
            at = text.indexOf(title, at + 1);
        }
        return false;
    }
}
