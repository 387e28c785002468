package dragoman.retrieve;

import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A set of questions and passages, cut into pieces of words as the embedding model reads them: what it is adapted on
 * ({@code src/adapt}).
 *
 * @param set its name
 * @param fold the part of the sets that it falls into
 */
public record Examples(String set, int fold, List<Text> passages, List<Asked> questions) {

    /**
     * A passage.
     *
     * @param pieces of its words
     * @param before of what stands before it in each of its readings
     */
    public record Text(List<String> pieces, List<List<String>> before) {}

    /**
     * A question.
     *
     * @param right the numbers of the passages that answer it or set it right; none where the articles do not say
     */
    public record Asked(List<String> pieces, String kind, List<Integer> right) {}

    /** A question as it stands in its set, and which passages answer it or set it right. */
    public record Given(String text, String kind, Predicate<PassageEvidence> right) {}

    /**
     * @param articles the passages of each, in the order of the text
     */
    public static Examples of(
            String set, int fold, Embedding model, List<List<PassageEvidence>> articles, List<Given> given) {
        List<Text> texts = new ArrayList<>();
        List<PassageEvidence> all = new ArrayList<>();
        for (List<PassageEvidence> article : articles) {
            all.addAll(article);
            PassageVectors.before(article.stream().map(PassageEvidence::passage).toList())
                    .forEach((passage, before) -> texts.add(text(model, passage, before)));
        }
        List<Asked> asked = given.stream()
                .map(one -> new Asked(model.pieces(one.text()), one.kind(), right(all, one.right())))
                .toList();
        return new Examples(set, fold, texts, asked);
    }

    private static Text text(Embedding model, Passage passage, List<String> before) {
        return new Text(
                model.pieces(passage.text()), before.stream().map(model::pieces).toList());
    }

    private static List<Integer> right(List<PassageEvidence> all, Predicate<PassageEvidence> right) {
        return IntStream.range(0, all.size())
                .filter(i -> right.test(all.get(i)))
                .boxed()
                .toList();
    }
}
