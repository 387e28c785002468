package dragoman.retrieve;

import dragoman.model.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The vectors of an article's passages: for each the mean of the sentence's own, of that of the article's beginning with
 * the sentence, which tells what it is about, and of that of the sentence before with it, which tells who "he" is. The
 * sentence's own counts three times; so the right passage comes first most often ({@code docs/answering.md}).
 */
public final class PassageVectors {

    private static final int LONGEST_LEAD = 240;

    private PassageVectors() {}

    /** The name under which vectors that are made in this way by a model are kept. */
    public static String name(Embedding model) {
        return model.name() + ", with lead and context";
    }

    /**
     * @param passages of one article, in the order of the text
     */
    public static Map<Passage, float[]> of(Embedding model, List<Passage> passages) {
        String lead = lead(passages);
        Map<Passage, float[]> vectors = new LinkedHashMap<>();
        String before = "";
        for (Passage passage : passages) {
            vectors.put(passage, vector(model, lead, before, passage));
            before = passage.kind() == Passage.Kind.SENTENCE ? passage.text() : "";
        }
        return vectors;
    }

    private static float[] vector(Embedding model, String lead, String before, Passage passage) {
        String text = passage.context().isEmpty() ? passage.text() : passage.context() + " " + passage.text();
        float[] own = model.passage(text);
        if (lead.isEmpty() || passage.kind() == Passage.Kind.BYLINE) {
            return own;
        }
        float[] led = model.passage(lead + " " + text);
        return before.isEmpty()
                ? Vectors.mean(own, own, own, led)
                : Vectors.mean(own, own, own, led, model.passage(before + " " + text));
    }

    /** The first sentence, which tells more of the matter than a title does; an entry of a dossier stands for itself. */
    private static String lead(List<Passage> passages) {
        String lead = passages.stream()
                .filter(p -> p.kind() == Passage.Kind.SENTENCE)
                .map(Passage::text)
                .findFirst()
                .orElse("");
        return lead.substring(0, Math.min(LONGEST_LEAD, lead.length()));
    }
}
