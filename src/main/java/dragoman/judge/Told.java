package dragoman.judge;

import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All words that can be cited, article by article in one row, with who speaks them and an index of where each word
 * stands. Immutable.
 */
final class Told {

    /** The longest interruption of a quote, in words: "the minister told reporters in Vells on Friday". */
    private static final int INTERRUPTION = 16;

    /**
     * A word of a source.
     *
     * @param passage its place in the passages; -1 for the border between two articles, which no quote crosses
     * @param quote the quotation in marks, else the reported speech, that it belongs to
     */
    record Word(WordForm form, int passage, @Nullable Quote quote) {

        boolean border() {
            return passage < 0;
        }

        /** Whether it stands between quotation marks. */
        boolean marked() {
            return quote != null && quote.type() != Quote.Type.INDIRECT;
        }
    }

    private static final Word BORDER = new Word(new WordForm("|", "", 0, 0), -1, null);

    private final WordForm.Reader reader = new WordForm.Reader();
    private final List<PassageEvidence> passages = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Boolean> passed = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    Told(List<PassageEvidence> all) {
        Map<String, List<PassageEvidence>> byArticle = new LinkedHashMap<>();
        all.stream()
                .filter(p -> p.passage().kind().verbatim())
                .forEach(p -> byArticle
                        .computeIfAbsent(p.article().id(), k -> new ArrayList<>())
                        .add(p));
        byArticle.values().forEach(this::add);
        markInterruptions();
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i).form().text(), k -> new ArrayList<>())
                    .add(i);
        }
    }

    private void add(List<PassageEvidence> article) {
        List<Quote> quotes = article.stream().flatMap(p -> p.quotes().stream()).toList();
        for (PassageEvidence passage : article) {
            Span span = passage.passage().span();
            for (WordForm form : reader.read(passage.passage().text())) {
                if (!form.ellipsis()) {
                    Quote quote = span == null
                            ? passage.quotes().stream().findFirst().orElse(null)
                            : around(span.start() + form.start(), quotes);
                    words.add(new Word(form, passages.size(), quote));
                }
            }
            passages.add(passage);
        }
        words.add(BORDER);
    }

    /** The quotation in marks around a place, else the reported speech. */
    private static @Nullable Quote around(int offset, List<Quote> quotes) {
        Quote found = null;
        for (Quote quote : quotes) {
            Span span = quote.span();
            if (span != null && span.contains(offset)) {
                if (quote.type() != Quote.Type.INDIRECT) {
                    return quote;
                }
                found = quote;
            }
        }
        return found;
    }

    /** The words between two stretches of one speaker's quote: "he said". */
    private void markInterruptions() {
        int before = -1;
        for (int i = 0; i < words.size(); i++) {
            passed.add(false);
            if (words.get(i).border()) {
                before = -1;
            } else if (words.get(i).marked()) {
                if (before >= 0 && before < i - 1 && i - before <= INTERRUPTION && sameSpeaker(before, i)) {
                    for (int j = before + 1; j < i; j++) {
                        passed.set(j, true);
                    }
                }
                before = i;
            }
        }
    }

    private boolean sameSpeaker(int one, int other) {
        Quote first = Objects.requireNonNull(words.get(one).quote());
        Quote second = Objects.requireNonNull(words.get(other).quote());
        return Objects.equals(first.canonical(), second.canonical());
    }

    Word word(int place) {
        return words.get(place);
    }

    int size() {
        return words.size();
    }

    /** Whether a quote that is asked about may go over the word without being another quote. */
    boolean passed(int place) {
        return passed.get(place);
    }

    PassageEvidence passage(int index) {
        return passages.get(index);
    }

    /** Where a word stands, in order. */
    List<Integer> places(String word) {
        return places.getOrDefault(word, List.of());
    }
}
