package dragoman.extract;

import dragoman.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a gold line in the article's body. {@code first ~ last} stands for everything from the one to the
 * other, {@code words #2} for the second place where they stand.
 */
final class GoldWords {

    private static final Pattern COUNTED = Pattern.compile("(.*) #(\\d+)", Pattern.DOTALL);

    private final String body;

    GoldWords(String body) {
        this.body = body;
    }

    /** The only place where the words stand, or the one that is counted out. */
    Span only(String words) {
        List<Span> places = places(words);
        if (places.size() != 1) {
            throw new IllegalArgumentException(
                    "“%s” stands %d times in the body; say which one with #".formatted(words, places.size()));
        }
        return places.getFirst();
    }

    Span first(String words) {
        return places(words).stream().findFirst().orElseThrow(() -> missing(words));
    }

    /**
     * The place of a speaker's words that is nearest to what was said: in no stretch between marks, and within what was
     * said only if it stands nowhere else ("the plan, she said, was dead").
     */
    Span nearest(String words, Span said, List<Span> stretches) {
        return places(words).stream()
                .filter(place -> stretches.stream().noneMatch(place::overlaps))
                .min(Comparator.comparing((Span place) -> place.overlaps(said))
                        .thenComparingInt(place -> distance(place, said)))
                .orElseThrow(() -> missing(words));
    }

    private static IllegalArgumentException missing(String words) {
        return new IllegalArgumentException("“%s” is not in the body".formatted(words));
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    private List<Span> places(String words) {
        Matcher counted = COUNTED.matcher(words);
        if (!counted.matches()) {
            return everywhere(words);
        }
        List<Span> all = everywhere(counted.group(1));
        int nth = Integer.parseInt(counted.group(2));
        return nth <= all.size() ? List.of(all.get(nth - 1)) : List.of();
    }

    private List<Span> everywhere(String words) {
        String[] ends = words.split(" ~ ", 2);
        List<Span> found = new ArrayList<>();
        for (int at = body.indexOf(ends[0]); at >= 0; at = body.indexOf(ends[0], at + 1)) {
            int last = ends.length == 1 ? at : body.indexOf(ends[1], at + ends[0].length());
            int end = last + ends[ends.length - 1].length();
            if (last >= 0 && whole(at, end)) {
                found.add(new Span(at, end));
            }
        }
        return found;
    }

    private boolean whole(int start, int end) {
        return !joined(start) && !joined(end);
    }

    /** Whether a word or a number runs across this offset; digits beside letters do not, as in "now.2Without". */
    private boolean joined(int at) {
        if (at <= 0 || at >= body.length()) {
            return false;
        }
        String across = body.substring(Math.max(0, at - 2), Math.min(body.length(), at + 2));
        char before = body.charAt(at - 1);
        char after = body.charAt(at);
        boolean letters = Character.isLetter(before) && Character.isLetter(after);
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return letters || digits || across.matches("\\d[.,]\\d.?|.?\\d[.,]\\d");
    }
}
