package dragoman.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** All titles, the longest first, each by its rank in that order. */
    private final List<Title> titles;
    /** The ranks of the titles that begin with a word; a text is asked only for those whose first word it holds. */
    private final Map<String, BitSet> ranks = new HashMap<>();

    private final Set<String> written;

    private Offices(List<Title> titles) {
        this.titles = List.copyOf(titles);
        for (int rank = 0; rank < titles.size(); rank++) {
            String title = titles.get(rank).title();
            ranks.computeIfAbsent(title.substring(0, wordEnd(title, 0)), _ -> new BitSet())
                    .set(rank);
        }
        this.written = titles.stream().map(Title::title).collect(Collectors.toUnmodifiableSet());
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
        return candidates(text).stream()
                .mapToObj(titles::get)
                .filter(t -> t.of().isEmpty() || states.isEmpty() || states.contains(t.of()))
                .filter(t -> holds(text, t.title()))
                .findFirst();
    }

    /** The ranks of the titles whose first word stands in a text, in the singular or the plural. */
    private BitSet candidates(String text) {
        BitSet found = new BitSet();
        found.or(ranks.getOrDefault("", new BitSet()));
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            String word = text.substring(at, end);
            found.or(ranks.getOrDefault(word, new BitSet()));
            if (word.endsWith("s")) {
                found.or(ranks.getOrDefault(word.substring(0, word.length() - 1), new BitSet()));
            }
            at = end + 1;
        }
        return found;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a text, in lower case, is a title and nothing else. */
    public boolean isTitle(String text) {
        return written.contains(text);
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
