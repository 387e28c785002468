package dragoman.judge;

import dragoman.model.Figure;
import dragoman.model.PassageEvidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A kind of quantity that a question asks for and only some figures tell: an age, a height, a price. */
enum Measure {
    AGE(
            "how old|what age",
            "years? old|aged|age of|year-old|(?:man|woman|boy|girl|person|youth|widow|widower) of \\d{1,2}|\\p{L}+, \\d{1,2}(?=[,.)])"),
    LENGTH(
            "how (?:high|tall|deep|wide|far)|what (?:height|depth|width|distance|length)",
            "met(?:re|er)s?|kilomet(?:re|er)s?|km|miles?|feet|foot|yards?|storeys?|stories|inch(?:es)?|cent[a-z]+s?"),
    MONEY(
            "how much (?:money|will|would|does|did|do|has|have)?.*\\b(?:cost|costs|pay|pays|paid|money|worth|spend|spent|borrow|borrowed|lend|lent|owe|owes|price)\\b"
                    + "|what (?:price|fee|fine|salary|sum)|what (?:will|would|does|did|do) .*\\bcosts?\\b",
            "dollars?|euros?|pounds?|cents?|yen|yuan|roubles?|rubles?|francs?|lira|dinars?|rupees?|[$€£¥]"),
    SHARE("what (?:share|percentage|proportion|interest)", "percent|per cent|%|half|third|quarter|share");

    private final Pattern question;
    private final Pattern words;

    Measure(String question, String words) {
        this.question = Pattern.compile("\\b(?:" + question + ")");
        this.words = Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
    }

    /**
     * The kind that a question asks for.
     *
     * @param question in lower case
     */
    static Optional<Measure> asked(String question) {
        return List.of(values()).stream()
                .filter(m -> m.question.matcher(question).find())
                .findFirst();
    }

    /** Whether a passage holds such a quantity. */
    boolean in(PassageEvidence passage) {
        boolean currency =
                this == MONEY && passage.figures().stream().map(Figure::unit).anyMatch(Measure::currency);
        return currency
                || ((this == AGE || !passage.figures().isEmpty())
                        && words.matcher(passage.passage().text().toLowerCase(Locale.ROOT))
                                .find());
    }

    private static boolean currency(@org.jspecify.annotations.Nullable String unit) {
        return unit != null && unit.matches("[A-Z]{3}");
    }
}
