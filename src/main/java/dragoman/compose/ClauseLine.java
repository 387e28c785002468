package dragoman.compose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clause that gives a reason or a condition, where a word says that it does: "because …", "only after …". */
final class ClauseLine {

    private static final String REST = "\\b(?:[^.;“”\"!?]|\\.(?=\\d))+";
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b(?:because(?: of)?|due to|owing to|thanks to|on the grounds that|for fear (?:of|that)|in order to|so that)"
                    + REST);
    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\b(?:only (?:if|after|when|once|on condition)|provided(?: that)?|on (?:the )?condition that|unless|as long as|if|until|once)"
                    + REST);

    /** Who says so, behind the clause; it is no part of the reason. */
    private static final Pattern SAYING =
            Pattern.compile(", (?:(?:he|she|they|it) )?(?:said|says|told|added|according to|argued|explained)\\b.*$"
                    + "|, [^,]{2,60} (?:said|says)$");
    /** "Until Sunday" is a day, no condition. */
    private static final int LEAST_WORDS = 4;

    private ClauseLine() {}

    static Optional<String> reason(Asked asked) {
        return only(REASON, asked.text());
    }

    static Optional<String> condition(Asked asked) {
        return only(CONDITION, asked.text());
    }

    /** The clause, if there is one such and no second. */
    private static Optional<String> only(Pattern pattern, String text) {
        Matcher clause = pattern.matcher(text);
        if (!clause.find()) {
            return Optional.empty();
        }
        String found = clause.group().strip().replaceFirst("[,:–-]+$", "").replace('\n', ' ');
        String own = SAYING.matcher(found).replaceFirst("");
        boolean few = own.split(" ").length < LEAST_WORDS;
        boolean doubtful = few || clause.find();
        return doubtful ? Optional.empty() : Optional.of(own);
    }
}
