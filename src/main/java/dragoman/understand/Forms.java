package dragoman.understand;

import dragoman.model.AnswerType;
import dragoman.model.Intent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Forms of a question that tell what it wants, whatever the classifier makes of its words. */
final class Forms {

    private record Form(Pattern pattern, Intent intent) {}

    private static final Pattern COMPARISON = Pattern.compile(
            "^compare\\b|^contrast\\b|\\bside by side\\b|\\b(?:do|does|did) .*\\b(?:differ|disagree|diverge)\\b"
                    + "|\\b(?:did|do|does|has|have|had) .*\\beach\\b.*\\?|\\b(?:put|set|hold|place) .* (?:next to|beside|against|alongside)\\b"
                    + "|\\b(?:version|claim|account|figure|line|view|statement)s? (?:[^?]* )?(?:against|beside|next to|versus|vs)\\b"
                    + "|\\bwhere (?:do|did) [^?]*\\band\\b[^?]*\\bstand\\b"
                    + "|\\bhow (?:do|did|have) [^?]*\\band\\b[^?]*\\b(?:react(?:ed)?|respond(?:ed)?|see|seen|view|take|taken|answer(?:ed)?)\\b"
                    + "|\\bdifferen(?:t|ces?)\\b.*\\b(?:views?|ideas?|positions?|accounts?|figures?|between)\\b");
    private static final String ASKS = "(?:who|what|which|when|where|why|how)";
    /** Two questions in one: "what did one suggest, and what did the other reply", "a threat and how somebody reacted". */
    private static final Pattern PARTS =
            Pattern.compile("^(?!(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\\b)"
                    + "(?:\\p{L}+ [^?]*(?:,|, and| and|, as well as| as well as) " + ASKS + " (?:\\p{L}+ )?"
                    + "(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|\\p{L}+ed)\\b"
                    + "|" + ASKS + "\\b[^?]* and " + ASKS + " (?:to|for|of|by|from|with|about|on) \\p{L}+)");

    private static final Pattern CHANGE = Pattern.compile(
            "^how (?:has|have|had|did) .*\\b(?:changed?|risen|rise|grown?|grow|gone (?:up|down)|go (?:up|down)|fallen|fall|"
                    + "developed?|evolved?|shift(?:ed)?)\\b");

    private static final String SAY =
            "(?:say|says|said|saying|tell|tells|told|state|states|stated|claim|claims|claimed|announce|announced|declare|declared|comment|commented|remark|remarked|warn|warned|reply|replied|respond|responded|report|reports|reported|write|writes|wrote|predict|predicted|deny|denies|denied)";

    /** The first that fits tells the intent; a fitting guess of the classifier is kept before them. */
    private static final List<Form> FORMS = List.of(
            form(
                    "^(?:and )?wh(?:o|om|ose) (?:is|was|are|were) (?:mr |mrs |ms |dr )?(?:\\p{Lu}[\\p{L}’'-]*)(?: (?:\\p{Lu}[\\p{L}’'-]*|de|al|bin|van|von))*(?: (?:exactly|really))?\\??$",
                    Intent.WHO_IS),
            form("^who (?:else |all |has |have |had |first |actually )*" + SAY + "\\b", Intent.WHO_SAID),
            form(
                    "^(?:which|what) (?:outlet|paper|newspaper|agency|news agency|source|website|site|medium|media|journalist|reporter|author)s? (?:\\p{L}+ )?"
                            + SAY + "\\b",
                    Intent.WHO_SAID),
            form("^who\\b", Intent.WHO_DID),
            form(
                    "^what (?:do|does|did|would) [^?]*\\b(?:want|think|believe)\\b(?: (?:about|of|from)\\b[^?]*)?\\??$",
                    Intent.POSITION),
            form("^what [^?]*\\bwants?\\??$", Intent.POSITION),
            form(
                    "^(?:which|what) (?:\\p{L}+ )?(?:court|body|organi[sz]ation|bank|ship|company|law|treaty|deal|document|language)\\b",
                    Intent.WHAT_FACT),
            form(
                    "^(?:what|which [\\p{L} ]+|what [\\p{L} ]+?) (?:did|does|do|has|have|had|will|would|was) [^?]*\\b"
                            + SAY + "\\b",
                    Intent.WHAT_SAID));

    private static final Set<Intent> OF_WHO =
            Set.of(Intent.WHO_SAID, Intent.WHO_DID, Intent.WHO_IS, Intent.LIST, Intent.COMPARE);
    private static final Set<Intent> OF_WHAT =
            Set.of(Intent.WHAT_SAID, Intent.POSITION, Intent.COMPARE, Intent.LIST, Intent.WHAT_NEXT);

    private Forms() {}

    static Optional<Intent> several(String message) {
        String lower = message.toLowerCase(Locale.ROOT).strip();
        if (COMPARISON.matcher(lower).find()) {
            return Optional.of(Intent.COMPARE);
        }
        return CHANGE.matcher(lower).find() || PARTS.matcher(lower).find()
                ? Optional.of(Intent.LIST)
                : Optional.empty();
    }

    /** The intent of a question to the sources: its form's where that is plain, else the classifier's guess. */
    static Intent asking(String message, Intent guess, AnswerType wants) {
        Optional<Intent> several = several(message);
        boolean listed = guess.several() && wants != AnswerType.YES_NO;
        if (several.isPresent() || listed || guess == Intent.OUT_OF_SCOPE) {
            return several.orElse(guess);
        }
        Optional<Intent> byWant = byWant(wants, message.toLowerCase(Locale.ROOT).strip());
        return byWant.or(() -> FORMS.stream()
                        .filter(f -> f.pattern().matcher(small(message.strip())).find())
                        .map(Form::intent)
                        .filter(i -> !kin(i, guess))
                        .findFirst())
                .orElse(guess);
    }

    private static Optional<Intent> byWant(AnswerType wants, String lower) {
        return switch (wants) {
            case REASON -> Optional.of(Intent.WHY);
            case DATE -> Optional.of(Intent.WHEN);
            case PLACE ->
                lower.matches("^(?:and )?(?:to |from |in |at )?where\\b.*")
                        ? Optional.of(Intent.WHERE)
                        : Optional.empty();
            case NUMBER -> Optional.of(Intent.HOW_MANY);
            case YES_NO -> Optional.of(Intent.CLAIM);
            case PERSON, CONDITION, STATEMENT, DESCRIPTION, LIST, THING -> Optional.empty();
        };
    }

    private static boolean kin(Intent form, Intent guess) {
        return (OF_WHO.contains(form)
                        && OF_WHO.contains(guess)
                        && form == Intent.WHO_DID
                        && guess != Intent.WHO_SAID
                        && guess != Intent.WHO_IS)
                || (OF_WHAT.contains(form) && OF_WHAT.contains(guess));
    }

    /** Without the capital at its beginning, so that only names have one. */
    private static String small(String message) {
        return message.isEmpty() ? message : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static Form form(String regex, Intent intent) {
        return new Form(Pattern.compile(regex), intent);
    }
}
