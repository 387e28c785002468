package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.intake.Taken;
import dragoman.read.Given;
import dragoman.retrieve.Embeddings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of questions with the articles that they are about.
 *
 * @param questions a file of JSON lines
 * @param articles what is taken in before they are asked; none where they are on the built-in dossier
 */
record QuestionSet(String name, Path questions, List<Path> articles) {

    private static final Path QUESTIONS = Path.of("data", "questions");
    private static final Path FITTING = QUESTIONS.resolve("fit");
    private static final Path HELD_OUT = QUESTIONS.resolve("held");
    private static final Path ARTICLES = Path.of("src", "test", "resources", "articles");
    private static final Path MARKED_UP = Path.of("src", "test", "resources", "extraction");

    /** The sets whose articles are others than the one of the same name, or those of the folder of that name. */
    private static final Map<String, List<Path>> ARTICLES_OF = Map.of(
            "kessara_camp",
                    Stream.of("camp_day1", "camp_day2", "camp_day3")
                            .map(QuestionSet::article)
                            .toList(),
            "hostages_freed", List.of(MARKED_UP.resolve("hostage_release.txt")));

    QuestionSet {
        articles = List.copyOf(articles);
    }

    /** The sets of {@code data/questions}, in the order of their names. */
    static List<QuestionSet> own() {
        return in(QUESTIONS);
    }

    /** Those, and the sets that are for fitting only, since to ask them all takes minutes. */
    static List<QuestionSet> forFitting() {
        return Stream.concat(own().stream(), in(FITTING).stream()).toList();
    }

    /** Those that nothing is ever fitted on. */
    static List<QuestionSet> heldOut() {
        return in(HELD_OUT);
    }

    /** Whether it is for fitting only. */
    boolean isForFitting() {
        return questions.startsWith(FITTING);
    }

    private static List<QuestionSet> in(Path folder) {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".jsonl"))
                .map(QuestionSet::own)
                .toList();
    }

    private static QuestionSet own(Path questions) {
        String name = questions.getFileName().toString().replace(".jsonl", "");
        Path folder = ARTICLES.resolve(name);
        List<Path> articles =
                Files.isDirectory(folder) ? files(folder) : ARTICLES_OF.getOrDefault(name, List.of(article(name)));
        return new QuestionSet(name, questions, articles);
    }

    /** The files of a folder, in the order of their names. */
    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path article(String name) {
        Path own = ARTICLES.resolve(name + ".txt");
        return Files.exists(own) ? own : MARKED_UP.resolve(name + ".txt");
    }

    /**
     * Opens a new home with the set's articles in it.
     *
     * @param options what else is to hold of the home than where it lies
     */
    Workplace open(Path home, Options options) {
        return open(home, options, null);
    }

    /**
     * The same with embeddings that are at hand.
     *
     * @param embeddings null where they are to be as the settings say
     */
    Workplace open(Path home, Options options, @Nullable Embeddings embeddings) {
        options.home = home;
        options.empty = !articles.isEmpty();
        Workplace workplace = Workplace.open(options, embeddings);
        articles.forEach(article -> ingest(workplace, article));
        return workplace;
    }

    private static void ingest(Workplace workplace, Path article) {
        try (Stream<Taken> taken =
                workplace.intake().take(article.toString(), new Given(null, null, null, null, null))) {
            assertThat(taken).singleElement().isInstanceOf(Taken.Stored.class);
        }
    }
}
