package dragoman.judge;

import dragoman.language.Token;
import dragoman.model.AnswerType;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What kind of statement a passage is, whatever it is about: somebody's words, a day, something ahead, a denial. Each kind of
 * question is answered by some of them more often than by others.
 */
final class Traits {

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

    private static final Map<String, Predicate<Token>> ALL = Map.of(
            "quoted", t -> MARKS.contains(t.text()),
            "dated", t -> DAYS.contains(t.lower()) || YEAR.matcher(t.lower()).matches(),
            "ahead", t -> AHEAD.contains(t.lower()) || AHEAD.contains(t.lemma()),
            "negated", t -> NEGATIONS.contains(t.lower()) || (t.isVerb() && NEGATIONS.contains(t.lemma())));

    private static final String NAMES = "names";
    private static final String NUMBERS = "numbers";

    /** By what is wanted and the trait, the name of both together. */
    private static final Map<AnswerType, Map<String, String>> TOGETHER = CheckFeatures.byType(Traits::together);

    private Traits() {}

    private static Map<String, String> together(AnswerType wants) {
        return Stream.concat(ALL.keySet().stream(), Stream.of(NAMES, NUMBERS))
                .collect(Collectors.toMap(trait -> trait, trait -> trait + "-" + CheckFeatures.word(wants)));
    }

    /**
     * Adds each trait, alone and together with what the question wants: {@code quoted}, {@code quoted-reason}; and whether
     * there is a name, or a number, that the question does not have.
     */
    static void add(Map<String, Double> features, List<Token> passage, List<Token> question, AnswerType wants) {
        ALL.forEach((name, test) -> add(features, name, passage.stream().anyMatch(test), wants));
        Set<String> asked = question.stream().map(Token::lower).collect(Collectors.toSet());
        List<Token> fresh =
                passage.stream().filter(t -> !asked.contains(t.lower())).toList();
        add(features, NAMES, fresh.stream().anyMatch(t -> t.is("PROPN") && t.capitalised()), wants);
        add(features, NUMBERS, fresh.stream().anyMatch(t -> t.is("NUM")), wants);
    }

    private static void add(Map<String, Double> features, String name, boolean has, AnswerType wants) {
        features.put(name, has ? 1.0 : 0.0);
        features.put(Objects.requireNonNull(TOGETHER.get(wants)).get(name), has ? 1.0 : 0.0);
    }
}
