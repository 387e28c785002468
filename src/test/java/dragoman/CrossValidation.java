package dragoman;

import dragoman.compose.Narrowed;
import dragoman.judge.JudgeModel;
import dragoman.judge.Observation;
import dragoman.model.Judgement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well a model that was fitted on some sets of questions serves the others: each set is judged by the model that was
 * fitted without it and without the other sets of its fold.
 *
 * @param heldOut the points won on each question by such a model
 * @param fitted those won by the model that was fitted on all
 */
record CrossValidation(List<Won> heldOut, List<Won> fitted) {

    private static final int FOLDS = 10;
    private static final long SEED = 1;

    /** What a correction that was due but not given is worth, where nothing wrong was said. */
    private static final double HALF = 0.5;

    /** The points won on a question, 0 to 1. */
    record Won(String kind, double points) {}

    /** Fits once a fold; {@code fitted} is the model that was fitted on all observations. */
    static CrossValidation of(JudgeModel fitted, List<Observation> observations) {
        List<Won> heldOut = folds(observations).parallelStream()
                .flatMap(out -> heldOut(fitted, out, observations).stream())
                .toList();
        return new CrossValidation(heldOut, won(fitted, observations));
    }

    private static List<Won> heldOut(JudgeModel shape, Set<String> out, List<Observation> observations) {
        Map<Boolean, List<Observation>> parts =
                observations.stream().collect(Collectors.partitioningBy(o -> out.contains(o.set())));
        return won(shape.fitted(parts.getOrDefault(false, List.of())), parts.getOrDefault(true, List.of()));
    }

    /** The names of the sets, in parts of about a tenth. */
    private static Collection<Set<String>> folds(List<Observation> observations) {
        List<String> sets = new ArrayList<>(
                observations.stream().map(Observation::set).distinct().sorted().toList());
        Collections.shuffle(sets, new Random(SEED));
        return IntStream.range(0, sets.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> i % FOLDS, TreeMap::new, Collectors.mapping(sets::get, Collectors.toSet())))
                .values();
    }

    private static List<Won> won(JudgeModel model, List<Observation> observations) {
        return observations.stream()
                .map(o -> new Won(o.kind(), points(o, Narrowed.to(model.judged(o)))))
                .toList();
    }

    private static double points(Observation observation, Optional<Judgement> given) {
        boolean gold = given.filter(j -> observation.gold(j.finding())).isPresent();
        return switch (observation.outcome()) {
            case ANSWERED ->
                given.filter(j -> gold && j instanceof Judgement.Answers).isPresent() ? 1 : 0;
            case SILENT -> given.isEmpty() ? 1 : 0;
            case CORRECTED ->
                given.map(j -> gold && j instanceof Judgement.Contradicts ? 1.0 : 0)
                        .orElse(HALF);
        };
    }

    /** The percentage of the points for each kind, held out and fitted. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-20s %9s %9s %9s", "", "questions", "held out", "fitted"));
        Map<String, List<Won>> kinds = byKind(heldOut);
        byKind(fitted).forEach((kind, won) -> lines.add(line(kind, kinds.getOrDefault(kind, List.of()), won)));
        lines.add(line("all", heldOut, fitted));
        return lines;
    }

    private static Map<String, List<Won>> byKind(List<Won> won) {
        return won.stream().collect(Collectors.groupingBy(Won::kind, TreeMap::new, Collectors.toList()));
    }

    private static String line(String name, List<Won> heldOut, List<Won> fitted) {
        return String.format(
                Locale.ROOT,
                "%-20s %9d %7.1f %% %7.1f %%",
                name,
                fitted.size(),
                100 * share(heldOut),
                100 * share(fitted));
    }

    /** The share of the points that were won. */
    static double share(List<Won> won) {
        return won.stream().mapToDouble(Won::points).average().orElse(0);
    }
}
