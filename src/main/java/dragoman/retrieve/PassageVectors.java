package dragoman.retrieve;

import dragoman.model.Meaning;
import dragoman.model.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article's passages mean, each read three times: alone, behind the article's first sentence, which tells what it is
 * about, and behind the sentence before, which tells who "he" is. The vector of the whole is the mean of the three, that of
 * the passage alone counting three times; that of a piece is the mean of its three states. So the right passage comes first
 * most often ({@code docs/answering.md}).
 */
public final class PassageVectors {

    private static final int LONGEST_LEAD = 240;

    private PassageVectors() {}

    /** The name under which vectors that are made in this way by a model are kept. */
    public static String name(Embedding model) {
        return model.name() + ", hyphens joined, with lead and context, in axes "
                + model.space().name();
    }

    /**
     * @param passages of one article, in the order of the text
     */
    public static Map<Passage, Meaning> of(Embedding model, List<Passage> passages) {
        Map<Passage, Meaning> meanings = new LinkedHashMap<>();
        readings(model, passages)
                .forEach((passage, readings) -> meanings.put(
                        passage, new Meaning(whole(readings), model.space().of(states(readings)))));
        return meanings;
    }

    /** What a model reads in an article's passages, each behind what stands before it. */
    private static Map<Passage, List<Reading>> readings(Embedding model, List<Passage> passages) {
        Map<Passage, List<Reading>> readings = new LinkedHashMap<>();
        before(passages)
                .forEach((passage, before) -> readings.put(
                        passage,
                        before.stream()
                                .map(text -> model.passage(text, passage.text()))
                                .toList()));
        return readings;
    }

    /** What an article's passages are read behind: each alone first, then where there is more, behind that. */
    static Map<Passage, List<String>> before(List<Passage> passages) {
        String lead = lead(passages);
        Map<Passage, List<String>> all = new LinkedHashMap<>();
        String last = "";
        for (Passage passage : passages) {
            all.put(passage, before(passage, lead, last));
            last = passage.kind() == Passage.Kind.SENTENCE ? passage.text() : "";
        }
        return all;
    }

    private static List<String> before(Passage passage, String lead, String last) {
        List<String> before = new ArrayList<>();
        before.add(passage.context());
        if (!lead.isEmpty() && passage.kind() != Passage.Kind.BYLINE) {
            before.add(beside(lead, passage));
            if (!last.isEmpty()) {
                before.add(beside(last, passage));
            }
        }
        return before;
    }

    private static String beside(String before, Passage passage) {
        return passage.context().isEmpty() ? before : before + " " + passage.context();
    }

    private static float[] whole(List<Reading> readings) {
        List<float[]> wholes = new ArrayList<>();
        readings.forEach(r -> wholes.add(r.whole()));
        if (readings.size() > 1) {
            wholes.add(readings.getFirst().whole());
            wholes.add(readings.getFirst().whole());
        }
        return Vectors.mean(wholes.toArray(float[][]::new));
    }

    /** The mean states of the pieces; those of a long text's end are missing where much stands before it. */
    static float[][] states(List<Reading> readings) {
        float[][] alone = readings.getFirst().states();
        float[][] means = new float[alone.length][];
        for (int i = 0; i < alone.length; i++) {
            int piece = i;
            means[i] = Vectors.average(readings.stream()
                    .map(Reading::states)
                    .filter(s -> piece < s.length)
                    .map(s -> s[piece])
                    .toList());
        }
        return means;
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
