package dragoman.judge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Yes/no questions with a passage that answers each: what the weights of a no are fitted on. */
public record Verdicts(List<Observation> answered) {

    private static final int FOLDS = 10;

    public Verdicts {
        answered = List.copyOf(answered);
    }

    /** Those among some observations. */
    public static Verdicts of(List<Observation> observations) {
        return new Verdicts(
                observations.stream().flatMap(o -> o.ofVerdict().stream()).toList());
    }

    /** The weights of a file, fitted. */
    public JudgeModel fitted(String file) {
        return JudgeModel.of(file).fitted(answered);
    }

    /** How many verdicts are right of sets whose questions were left out, a tenth of the sets at a time. */
    public String accuracy(String file) {
        List<String> sets =
                answered.stream().map(Observation::set).distinct().sorted().toList();
        Map<Integer, List<Observation>> folds =
                answered.stream().collect(Collectors.groupingBy(o -> sets.indexOf(o.set()) % FOLDS));
        long right = folds.values().stream()
                .mapToLong(out -> {
                    JudgeModel model = JudgeModel.of(file)
                            .fitted(answered.stream()
                                    .filter(o -> !out.contains(o))
                                    .toList());
                    return out.stream()
                            .filter(o -> model.denies(o) == denied(o))
                            .count();
                })
                .sum();
        long no = answered.stream().filter(Verdicts::denied).count();
        return String.format(
                Locale.ROOT, "%d verdicts, %d of them no, right of sets left out %d", answered.size(), no, right);
    }

    private static boolean denied(Observation observation) {
        return observation.outcome() == Observation.Outcome.ANSWERED;
    }
}
