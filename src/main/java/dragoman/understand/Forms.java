package dragoman.understand;

import dragoman.model.Intent;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Forms of a question that ask for several passages, whatever the classifier makes of its words. */
final class Forms {

    private static final Pattern COMPARISON = Pattern.compile(
            "^compare\\b|^contrast\\b|\\bside by side\\b|\\b(?:do|does|did) .*\\b(?:differ|disagree|diverge)\\b"
                    + "|\\b(?:did|do|does|has|have|had) .*\\beach\\b.*\\?|^put .* (?:next to|beside|against)\\b"
                    + "|\\bdifferen(?:t|ces?)\\b.*\\b(?:views?|ideas?|positions?|accounts?|figures?|between)\\b");
    private static final Pattern CHANGE = Pattern.compile(
            "^how (?:has|have|had|did) .*\\b(?:changed?|risen|rise|grown?|grow|gone (?:up|down)|go (?:up|down)|fallen|fall|"
                    + "developed?|evolved?|shift(?:ed)?)\\b");

    private Forms() {}

    static Optional<Intent> several(String message) {
        String lower = message.toLowerCase(Locale.ROOT).strip();
        if (COMPARISON.matcher(lower).find()) {
            return Optional.of(Intent.COMPARE);
        }
        return CHANGE.matcher(lower).find() ? Optional.of(Intent.LIST) : Optional.empty();
    }
}
