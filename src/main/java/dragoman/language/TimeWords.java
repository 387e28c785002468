package dragoman.language;

import java.util.List;
import java.util.Set;

/** The words that make a noun phrase one of time. */
final class TimeWords {

    private static final Set<String> POINTS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");
    private static final Set<String> STRETCHES = Set.of(
            "minute",
            "hour",
            "day",
            "week",
            "weekend",
            "month",
            "year",
            "decade",
            "century",
            "morning",
            "afternoon",
            "evening",
            "night",
            "midnight",
            "noon",
            "time",
            "moment",
            "spring",
            "summer",
            "autumn",
            "winter",
            "date");

    private TimeWords() {}

    static boolean in(List<Token> words) {
        Token head = words.getLast();
        boolean point = POINTS.contains(head.lower());
        boolean day = head.is("NUM")
                && words.size() > 1
                && POINTS.contains(words.get(words.size() - 2).lower());
        boolean year = words.size() == 1 && head.text().matches("(?:1[89]|20)\\d\\d");
        return point || day || year || STRETCHES.contains(head.lemma()) || may(words);
    }

    private static boolean may(List<Token> words) {
        return words.size() <= 2
                && words.getFirst().text().equals("May")
                && !words.getFirst().isVerb();
    }
}
