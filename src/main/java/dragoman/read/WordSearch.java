package dragoman.read;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for words in a text, in any case, as words of their own. */
final class WordSearch {

    private final Pattern words;

    private WordSearch(Pattern words) {
        this.words = words;
    }

    static WordSearch anyOf(Collection<String> words) {
        String either = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new WordSearch(Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean in(String text) {
        return words.matcher(text).find();
    }
}
