package dragoman.language;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of words of time looks and what it means. Patterns are written over text in lower case; names in braces
 * stand for the parts that many share.
 *
 * @param repeats whether its values are of TIMEX3's type SET
 */
record TimeRule(Pattern pattern, boolean repeats, Reading reading) {

    /** Gives a match its value; null where it is no time after all, {@link #NO_TIME} where its words are none either. */
    interface Reading {
        @Nullable
        String value(TimeMatch match);
    }

    /** The value of words such as "six-year-old", which no other rule may take for a time. */
    static final String NO_TIME = "";

    private static final String MONTH = "(?:january|february|march|april|may|june|july|august|september|october|"
            + "november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?+)";
    private static final String ORDINAL = "(?:(?:twenty|thirty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|"
            + "eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth";
    private static final String UNIT = "second(?=s)|minute|hour|day|week|month|quarter|year|decade|centur(?:y|ie)";

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("{month}", "(?<month>" + MONTH + ")"),
            Map.entry("{months}", MONTH),
            Map.entry("{day}", "(?<day>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])|" + ORDINAL + ")"),
            Map.entry("{year}", "(?<year>1[5-9]\\d\\d|20\\d\\d)"),
            Map.entry("{weekday}", "(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"),
            Map.entry("{weekdays}", "(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
            Map.entry("{part}", "(?<part>morning|afternoon|evening|night)"),
            Map.entry("{number}", "(?<number>" + NumberWords.REGEX + "|an?|several|few|many|some)"),
            Map.entry("{unit}", "(?<unit>" + UNIT + ")s?"),
            Map.entry("{quarter}", "(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)"),
            Map.entry("{season}", "(?<season>spring|summer|autumn|fall|winter)"),
            Map.entry(
                    "{about}",
                    "(?:(?:about|around|nearly|almost|at least|at most|over|up to|roughly|approximately|some|only|just"
                            + "|(?:more|less|fewer) than|no (?:more|less) than) )?"),
            Map.entry("{early}", "(?:(?:(?:very )?(?:early|late)(?: in)?|mid)[ -])?"),
            Map.entry("{edge}", "(?:the )?(?:beginning|start|middle|end) of (?:the )?"));

    static TimeRule one(String pattern, Reading reading) {
        return new TimeRule(compile(pattern), false, reading);
    }

    static TimeRule repeated(String pattern, Reading reading) {
        return new TimeRule(compile(pattern), true, reading);
    }

    private static Pattern compile(String pattern) {
        String whole = pattern;
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            whole = whole.replace(part.getKey(), part.getValue());
        }
        return Pattern.compile("(?<![\\w])(?:" + whole + ")(?!\\w)");
    }
}
