package dragoman.compose;

import java.util.regex.Pattern;

/** How much follows from what a sentence tells, by its words: for lives, for what holds from now on, for who is at odds. */
final class Consequence {

    private static final double LIVES = 0.25;
    private static final double DECISION = 0.2;
    private static final double DISSENT = 0.12;

    private static final Pattern OF_LIVES =
            words("killed|dead|deaths?|dies|died|drowned|injured|wounded|missing|casualties"
                    + "|hostages?|homeless|starv\\w+|evacuat\\w+|destroyed|collapsed|massacre\\w*|epidemic");

    private static final Pattern OF_DECISION =
            words("vot(?:e|es|ed)|decid(?:e|es|ed)|decision|agree(?:s|d)?|agreement|approv\\w+"
                    + "|declar(?:e|es|ed)|announc(?:e|es|ed)|resign\\w*|appoint\\w*|elect(?:s|ed|ions?)|ban(?:s|ned)|clos(?:e|es|ed)"
                    + "|open(?:s|ed)?|arrest\\w*|annul\\w*|sign(?:s|ed)|order(?:s|ed)|ratif\\w+|suspend\\w*|recall(?:s|ed)"
                    + "|expel\\w*|rul(?:es|ed|ing)|verdict|sentenced|convicted|end(?:s|ed)|beg(?:in|ins|an)|join(?:s|ed)|admit\\w*"
                    + "|invit(?:e|es|ed)|offer(?:s|ed)|promis(?:e|es|ed)|withdr\\w+|sanction\\w*|ceasefire|truce|treaty|deadline"
                    + "|releas(?:e|es|ed)|ration|impos(?:e|es|ed)|lift(?:s|ed)");

    private static final Pattern OF_DISSENT =
            words("against|oppos\\w+|object(?:s|ed|ions?)|critici\\w+|critics?|accus\\w+"
                    + "|protest\\w*|den(?:y|ies|ied)|warn\\w*|reject\\w*|refus\\w+|denounc\\w+|condemn\\w*|demand\\w*|threat\\w*"
                    + "|wary|wrong|dispute\\w*|doubt\\w*|called? (?:for|on)");

    private Consequence() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
    }

    /** From 0, for what changes nothing, to about a half. */
    static double of(String text) {
        double sum = OF_LIVES.matcher(text).find() ? LIVES : 0;
        sum += OF_DECISION.matcher(text).find() ? DECISION : 0;
        return sum + (OF_DISSENT.matcher(text).find() ? DISSENT : 0);
    }
}
