package dragoman.judge;

import dragoman.language.Token;
import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What in a passage that answers a yes/no question speaks for a no, or against one, each as a feature; {@link Likelihood#denies}
 * weighs them. For one question.
 */
final class Polarity {

    /** What is not done to something goes on or stands: "will not be affected", "has not been contested". */
    private static final Set<String> HINDERING = Set.of(
            "affect",
            "ban",
            "bar",
            "block",
            "cancel",
            "challenge",
            "close",
            "contest",
            "damage",
            "deny",
            "dispute",
            "doubt",
            "exclude",
            "fail",
            "forbid",
            "halt",
            "harm",
            "hinder",
            "hurt",
            "interrupt",
            "limit",
            "lose",
            "object",
            "oppose",
            "prevent",
            "question",
            "refuse",
            "reject",
            "restrict",
            "stop",
            "suspend",
            "touch",
            "unless",
            "until",
            "withdraw",
            "without");

    /** How many words behind a negation what it undoes may stand. */
    private static final int UNDONE = 3;

    private static final Set<String> UNIVERSAL = Set.of(
            "all",
            "always",
            "both",
            "complete",
            "completely",
            "entire",
            "entirely",
            "every",
            "everybody",
            "everyone",
            "everything",
            "full",
            "fully",
            "totally",
            "unanimous",
            "unanimously",
            "united",
            "whole");

    private static final Pattern SUPERLATIVE = Pattern.compile("most|first|only|best|last|\\p{L}{3,}est");
    /** Words that end like one. */
    private static final Pattern NO_SUPERLATIVE = Pattern.compile(
            ".*(?:terest|quest|rest|west|test|contest|forest|honest|suggest|invest|latest|digest|harvest)");

    private static final Feature EXCLUDED = Feature.named("no-excluded");
    private static final Feature FLIPPED = Feature.named("no-flipped");
    private static final Feature UNREAL = Feature.named("no-unreal");
    private static final Feature DENIED = Feature.named("no-denied");
    private static final Feature DENIED_NEAR = Feature.named("no-denied-near");
    private static final Feature UNDONE_DENIAL = Feature.named("no-undone");
    private static final Feature NOT_ALL = Feature.named("no-not-all");
    private static final Feature NOT_MOST = Feature.named("no-not-most");
    private static final Feature OPPOSITE = Feature.named("no-opposite");

    private final List<Token> asked;
    private final Set<String> words = new HashSet<>();
    private final Denial denial;
    private final Predicate<Statement> opposite;

    /**
     * @param asked the question's tokens
     * @param opposite whether a passage has the opposite of a word of the question
     */
    Polarity(List<Token> asked, Denial denial, Predicate<Statement> opposite) {
        this.asked = asked;
        this.denial = denial;
        this.opposite = opposite;
        asked.forEach(t -> {
            words.add(t.lower());
            words.add(t.lemma());
        });
    }

    void add(FeatureVector.Builder all, Check check) {
        Statement told = check.told();
        long undone =
                told.denials().stream().filter(i -> undone(told.tokens(), i)).count();
        all.set(EXCLUDED, Slots.any(check.slots(), s -> s.conflict().isPresent()));
        all.set(
                FLIPPED,
                Slots.any(
                        check.slots(),
                        s -> s.conflict().filter("negation"::equals).isPresent()));
        all.set(UNREAL, Conflicts.unreal(check));
        all.set(DENIED, told.denials().size() > undone);
        all.set(DENIED_NEAR, !check.confirms() && denial.in(told));
        all.set(UNDONE_DENIAL, undone > 0);
        all.set(NOT_ALL, lacks(told, UNIVERSAL::contains));
        all.set(NOT_MOST, lacks(told, Polarity::superlative));
        all.set(OPPOSITE, opposite.test(told));
    }

    /** Whether what is denied would stand in the way: "would not object". */
    private boolean undone(List<Token> told, int denial) {
        return Denial.negates(told.get(denial))
                && told.subList(denial + 1, Math.min(told.size(), denial + 1 + UNDONE)).stream()
                        .map(Token::lemma)
                        .anyMatch(lemma -> HINDERING.contains(lemma) && !words.contains(lemma));
    }

    /** Whether the question has such words and the passage none of them: "all nine", where some are told of. */
    private boolean lacks(Statement told, Predicate<String> such) {
        return asked.stream().map(Token::lower).anyMatch(such)
                && told.tokens().stream().map(Token::lower).noneMatch(word -> words.contains(word) && such.test(word));
    }

    private static boolean superlative(String word) {
        return SUPERLATIVE.matcher(word).matches()
                && !NO_SUPERLATIVE.matcher(word).matches();
    }
}
