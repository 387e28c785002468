package dragoman;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The sets that the judge's weights are fitted on, each with how often its questions count. */
final class FitSets {

    /** Those that were written first count more, as they did when the models were made. */
    private static final Set<String> FIRST =
            Set.of("alliance_vote", "fisheries_talks", "grain_deal", "hostage_release", "kessara_camp", "river_dam");

    private static final double FIRST_WEIGHT = 1.5;

    /** Of ten articles each, as real dossiers have, and the hardest. */
    private static final Set<String> DOSSIERS = Set.of("strait_standoff", "pact_enlargement", "border_exodus");

    /** They, and the sets for fitting only, were written by people who had not seen the program. */
    private static final double BLIND_WEIGHT = 2;
    /** Sets from elsewhere are nearer to what readers ask. */
    private static final double OTHERS_WEIGHT = 4;

    private FitSets() {}

    /**
     * The project's own sets and others.
     *
     * @param also those, parted by semicolons, each as {@code QUESTIONS.jsonl:ARTICLE,ARTICLE:WEIGHT}; the weight may be left
     *     out, and so may the articles where the questions are on the built-in dossier
     * @throws IllegalArgumentException if one is written otherwise
     */
    static Map<QuestionSet, Double> all(String also) {
        Map<QuestionSet, Double> sets = new LinkedHashMap<>();
        QuestionSet.forFitting().forEach(set -> sets.put(set, weight(set)));
        Arrays.stream(also.split(";"))
                .filter(s -> !s.isBlank())
                .map(String::strip)
                .forEach(s -> add(s, sets));
        return sets;
    }

    private static double weight(QuestionSet own) {
        if (own.isForFitting() || DOSSIERS.contains(own.name())) {
            return BLIND_WEIGHT;
        }
        return FIRST.contains(own.name()) ? FIRST_WEIGHT : 1;
    }

    private static void add(String written, Map<QuestionSet, Double> sets) {
        String[] parts = written.split(":", -1);
        if (parts.length > 3) {
            throw new IllegalArgumentException("a set is QUESTIONS.jsonl:ARTICLE,ARTICLE:WEIGHT, not " + written);
        }
        List<Path> articles = parts.length < 2
                ? List.of()
                : Stream.of(parts[1].split(","))
                        .filter(a -> !a.isBlank())
                        .map(Path::of)
                        .toList();
        double weight = parts.length < 3 ? OTHERS_WEIGHT : Double.parseDouble(parts[2]);
        sets.put(new QuestionSet(parts[0], Path.of(parts[0]), articles), weight);
    }
}
