package dragoman.language;

import static dragoman.language.TimeRule.one;
import static dragoman.language.TimeRule.repeated;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long and how often: "less than five days", "the past two weeks", "two and a half years", "daily", "every month". */
final class StretchTimes {

    private static final String WHICH =
            "(?:(?:the |these |those |its |his |her |their )?(?:past|last|next|coming|first|final|following|previous|"
                    + "additional|another|full|whole|remaining) |the )?";
    private static final String EXTRA =
            "(?:[ -]|[ -](?:more|full|whole|additional|consecutive|straight|working|business|long|calendar|further)[ -])";
    private static final String FOR =
            "(?<=\\b(?:for|over|within|after|through|lasted|lasting|take|takes|took|taken|spent|last|of) )";

    /** Without one of these no rule here can match. */
    static final TimeSign SIGN = TimeSign.of(
            "second|minute|hour|day|week|month|quarter|year|decade|centur|ly|age|night|" + "morning|evening|afternoon");

    static final List<TimeRule> RULES = List.of(
            one(
                    "(?:aged? )?" + "{number}[ -](?:to[ -]|or[ -])?(?:\\d{1,3}[ -])?{unit}[ -](?:olds?|of age)",
                    m -> TimeRule.NO_TIME),
            one("aged? {number}", m -> TimeRule.NO_TIME),
            one(
                    "(?<=\\b(?:[a-z]|\\d) )an? (?:second|minute|hour|day) (?:after|before|of|in|at|for|that|when)",
                    m -> null),
            one(
                    "{about}" + WHICH + "{number}" + EXTRA
                            + "{unit}(?:-long)?(?: and a half)?(?: or (?:so|more|less))?",
                    StretchTimes::counted),
            one("{about}half (?:an? )?{unit}", StretchTimes::half),
            one(
                    "(?:an? |the )?(?<unit>day|week|month|year|decade|century)s?-?long",
                    m -> TimeValues.stretch(m.words().contains("s-") ? "X" : "1", m.part("unit"))),
            one(
                    "(?:the )?(?:past|last|next|coming|following|recent|many|several|some|these) {unit}",
                    StretchTimes::vague),
            one("(?:the )?(?:past|last|next|coming) (?:couple of|few|several) {unit}", StretchTimes::vague),
            one("the past (?<unit>day|week|month|year|decade|century)", m -> TimeValues.stretch("1", m.part("unit"))),
            one(
                    "(?:an additional|another|a full|a whole|an entire|an extra) {unit}",
                    m -> TimeValues.stretch("1", m.part("unit"))),
            one(FOR + "(?:many |long )?{unit}(?: and (?:even )?(?:weeks|months|years))?", StretchTimes::vague),
            repeated(
                    "(?<how>daily|weekly|monthly|yearly|annually|hourly|nightly)",
                    m -> m.isName()
                            ? null
                            : switch (m.part("how")) {
                                case "annually" -> "P1Y";
                                case "nightly" -> "XXXX-XX-XXTNI";
                                case "daily" -> "P1D";
                                default -> TimeValues.stretch("1", m.part("how").replaceFirst("ly$", ""));
                            }),
            repeated("(?:each|every) {part}", m -> "XXXX-XX-XX" + TimeValues.partOfDay(m.part("part"))),
            repeated(
                    "(?:each|every|per) (?:(?<other>other )|{number} )?{unit}",
                    m -> TimeValues.stretch(m.has("other") ? "2" : m.amount(), m.part("unit"))),
            repeated(
                    "(?<=\\b(?:once|twice|times|[a-z0-9%]{1,12}s) )an? (?<unit>day|week|month|year)(?! (?:ago|earlier|later|before|after|old))",
                    m -> TimeValues.stretch("1", m.part("unit"))));

    private StretchTimes() {}

    private static @Nullable String counted(TimeMatch match) {
        String amount = match.amount();
        boolean year = amount.matches("1[89]\\d\\d|20\\d\\d") && !match.says(match.part("unit") + "s");
        if (year) {
            return null; // "the 2018 week of protest"
        }
        if (match.words().contains(match.part("unit") + " and a half")
                || match.words().contains("s and a half")) {
            amount = amount.equals("X") ? amount : amount + ".5";
        }
        return TimeValues.stretch(amount, match.part("unit"));
    }

    private static String half(TimeMatch match) {
        return switch (match.part("unit")) {
            case "hour" -> "PT30M";
            case "minute" -> "PT30S";
            case "day" -> "PT12H";
            case "year" -> "P6M";
            case "decade" -> "P5Y";
            case "century" -> "P50Y";
            default -> "P0.5" + match.part("unit").substring(0, 1).toUpperCase(Locale.ROOT);
        };
    }

    /** "Weeks" without a count is PXW; one unit alone ("the last week") is another rule's. */
    private static @Nullable String vague(TimeMatch match) {
        return match.words().matches(".*(?:second|minute|hour|day|week|month|quarter|year|decade|centurie)s\\b.*")
                ? TimeValues.stretch("X", match.part("unit"))
                : null;
    }
}
