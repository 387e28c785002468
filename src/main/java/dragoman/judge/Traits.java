package dragoman.judge;

import dragoman.language.Token;
import dragoman.model.AnswerType;
import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What kind of statement a passage is, whatever it is about: somebody's words, a day, something ahead, a denial. Each kind of
 * question is answered by some of them more often than by others.
 *
 * @param names the proper names in it, in small letters
 * @param numbers likewise
 */
record Traits(boolean quoted, boolean dated, boolean ahead, boolean negated, List<String> names, List<String> numbers) {

    private static final Set<String> MARKS = Set.of("\"", "“", "”", "«", "»", "``", "''");
    /** Without May, which is mostly a verb. */
    private static final Set<String> DAYS = Stream.of(
                    Stream.of(DayOfWeek.values()).map(DayOfWeek::name),
                    Stream.of(Month.values()).filter(m -> m != Month.MAY).map(Month::name),
                    Stream.of("week", "weeks", "month", "months", "tomorrow", "today", "yesterday"))
            .flatMap(words -> words)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> AHEAD = Set.of("will", "would", "'ll", "’ll", "plan", "expect", "next");
    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "n’t", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "cannot",
            "deny", "reject", "refuse", "rule", "dismiss", "fail", "decline", "lack");

    /** A trait as a feature: alone, and together with what a question wants ({@code quoted}, {@code quoted-reason}). */
    private record Trait(Feature alone, ByAnswerType together) {

        static Trait named(String name) {
            return new Trait(Feature.named(name), new ByAnswerType(name));
        }

        void set(FeatureVector.Builder features, AnswerType wants, boolean has) {
            features.set(alone, has);
            features.set(together.of(wants), has);
        }
    }

    private static final Trait QUOTED = Trait.named("quoted");
    private static final Trait DATED = Trait.named("dated");
    private static final Trait IS_AHEAD = Trait.named("ahead");
    private static final Trait NEGATED = Trait.named("negated");
    private static final Trait NAMES = Trait.named("names");
    private static final Trait NUMBERS = Trait.named("numbers");

    static Traits of(List<Token> passage) {
        return new Traits(
                any(passage, t -> MARKS.contains(t.text())),
                any(
                        passage,
                        t -> DAYS.contains(t.lower()) || YEAR.matcher(t.lower()).matches()),
                any(passage, t -> AHEAD.contains(t.lower()) || AHEAD.contains(t.lemma())),
                any(passage, t -> NEGATIONS.contains(t.lower()) || (t.isVerb() && NEGATIONS.contains(t.lemma()))),
                words(passage, t -> t.is("PROPN") && t.capitalised()),
                words(passage, t -> t.is("NUM")));
    }

    private static boolean any(List<Token> passage, Predicate<Token> test) {
        return passage.stream().anyMatch(test);
    }

    private static List<String> words(List<Token> passage, Predicate<Token> test) {
        return passage.stream().filter(test).map(Token::lower).distinct().toList();
    }

    /**
     * Adds each trait; and whether there is a name, or a number, that the question does not have.
     *
     * @param asked the question's words in small letters
     */
    void add(FeatureVector.Builder features, Set<String> asked, AnswerType wants) {
        QUOTED.set(features, wants, quoted);
        DATED.set(features, wants, dated);
        IS_AHEAD.set(features, wants, ahead);
        NEGATED.set(features, wants, negated);
        NAMES.set(features, wants, !asked.containsAll(names));
        NUMBERS.set(features, wants, !asked.containsAll(numbers));
    }
}
