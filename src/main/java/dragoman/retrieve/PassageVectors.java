package dragoman.retrieve;

import dragoman.model.Article;
import dragoman.model.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The vectors of an article's passages: for each the mean of the sentence's own and of that of the article's beginning with
 * the sentence, which tells who "he" is and what it is about.
 */
public final class PassageVectors {

    private static final int LONGEST_LEAD = 120;

    private PassageVectors() {}

    /**
     * @param passages of one article, in the order of the text
     */
    public static Map<Passage, float[]> of(Embedding model, Article article, List<Passage> passages) {
        String lead = lead(article, passages);
        Map<Passage, float[]> vectors = new LinkedHashMap<>();
        for (Passage passage : passages) {
            vectors.put(passage, vector(model, lead, passage));
        }
        return vectors;
    }

    private static float[] vector(Embedding model, String lead, Passage passage) {
        String text = passage.context().isEmpty() ? passage.text() : passage.context() + " " + passage.text();
        float[] own = model.passage(text);
        return lead.isEmpty() || passage.kind() == Passage.Kind.BYLINE
                ? own
                : Vectors.mean(own, model.passage(lead + " " + text));
    }

    /** The title or, where there is none, the first sentence; an entry of a dossier stands for itself. */
    private static String lead(Article article, List<Passage> passages) {
        String title = article.title();
        String lead = title != null
                ? title
                : passages.stream()
                        .filter(p -> p.kind() == Passage.Kind.SENTENCE)
                        .map(Passage::text)
                        .findFirst()
                        .orElse("");
        boolean dossier = passages.stream().noneMatch(p -> p.kind() == Passage.Kind.SENTENCE);
        return dossier ? "" : lead.substring(0, Math.min(LONGEST_LEAD, lead.length()));
    }
}
