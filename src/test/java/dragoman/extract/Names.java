package dragoman.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When two names mean the same one: by surname, and by the given name too where two people share a surname. */
final class Names {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "s", "his", "her", "its", "for", "in");

    private Names() {}

    /** The last word with a capital, in small letters; else the last word. */
    static String key(String name) {
        List<String> words = words(name);
        List<String> capitals =
                words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).toList();
        List<String> telling = capitals.isEmpty() ? words : capitals;
        return telling.isEmpty() ? "" : telling.getLast().toLowerCase(Locale.ROOT);
    }

    static boolean same(String gold, @Nullable String given, Set<String> shared) {
        if (given == null || !key(gold).equals(key(given))) {
            return false;
        }
        return !shared.contains(key(gold)) || tellingWords(given).containsAll(tellingWords(gold));
    }

    /** Whether the two have a telling word in common. */
    static boolean touch(@Nullable String a, @Nullable String b) {
        return a != null && b != null && tellingWords(a).stream().anyMatch(tellingWords(b)::contains);
    }

    /** Whether all telling words of a shorter name stand in the longer one: "the association" for "the anglers' association". */
    static boolean within(String part, String whole) {
        Set<String> words = tellingWords(part);
        return !words.isEmpty() && tellingWords(whole).containsAll(words);
    }

    private static Set<String> tellingWords(String name) {
        return words(name).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !SMALL.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(String name) {
        return WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.equals("s"))
                .toList();
    }
}
