package dragoman.retrieve;

import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Fits the axes of a {@link PieceSpace} on sets of questions with their articles. */
public final class AxesFitting {

    /** A question, and which passages answer it or set it right. */
    public record Asked(String text, Predicate<PassageEvidence> right) {}

    private record Read(List<float[]> question, List<Integer> right) {}

    private record Material(List<List<float[]>> states, List<Boolean> goesOn, List<Read> asked) {}

    private final Embedding model;
    private final Map<String, Material> sets = new LinkedHashMap<>();

    public AxesFitting(Embedding model) {
        this.model = model;
    }

    /**
     * Takes in a set.
     *
     * @param articles the passages of each, in the order of the text
     */
    public void add(String name, List<List<PassageEvidence>> articles, List<Asked> asked) {
        Material set = new Material(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<PassageEvidence> all = new ArrayList<>();
        for (List<PassageEvidence> article : articles) {
            all.addAll(article);
            add(article.stream().map(PassageEvidence::passage).toList(), set);
        }
        for (Asked one : asked) {
            List<Integer> right = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (one.right().test(all.get(i))) {
                    right.add(i);
                }
            }
            if (!right.isEmpty()) {
                set.asked().add(new Read(List.of(model.question(one.text()).states()), right));
            }
        }
        sets.put(name, set);
    }

    private void add(List<Passage> article, Material set) {
        boolean goesOn = false;
        for (Map.Entry<Passage, List<Reading>> read :
                PassageVectors.readings(model, article).entrySet()) {
            set.states().add(List.of(PassageVectors.states(read.getValue())));
            set.goesOn().add(goesOn);
            goesOn = read.getKey().kind() == Passage.Kind.SENTENCE;
        }
    }

    /** The principal axes of the passages of some of the sets. */
    public AxesFile principal(Predicate<String> wanted) {
        PrincipalAxes principal = new PrincipalAxes();
        taken(wanted).forEach(set -> set.states().forEach(principal::add));
        return principal.found();
    }

    /**
     * The axes that serve the questions of some of the sets best.
     *
     * @param start the axes to begin with
     */
    public AxesFile learned(AxesFile start, Predicate<String> wanted) {
        return LearnedAxes.of(start, examples(wanted, start));
    }

    /** For each question of some of the sets whether its words find most in a passage that is right. */
    public List<Boolean> first(AxesFile axes, Predicate<String> wanted) {
        return examples(wanted, axes).parallelStream()
                .map(example -> example.right()
                        .contains(new AxesGradient(example, example.texts().all(), axes.flat(), 1).likeliest()))
                .toList();
    }

    private List<Material> taken(Predicate<String> wanted) {
        return sets.entrySet().stream()
                .filter(set -> wanted.test(set.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private List<AxesExample> examples(Predicate<String> wanted, AxesFile about) {
        return taken(wanted).stream()
                .flatMap(set -> examples(set, about).stream())
                .toList();
    }

    private static List<AxesExample> examples(Material set, AxesFile about) {
        AxesTexts texts =
                new AxesTexts(set.states().stream().map(about::centred).toList(), set.goesOn());
        return set.asked().stream()
                .map(read -> new AxesExample(about.centred(read.question()), texts, read.right()))
                .toList();
    }
}
