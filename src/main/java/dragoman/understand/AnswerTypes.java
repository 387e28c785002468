package dragoman.understand;

import dragoman.model.AnswerType;
import dragoman.model.Intent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of thing would answer a question: its question word says it, else its intent. */
final class AnswerTypes {

    private record Rule(Pattern pattern, AnswerType type) {}

    private static final String AUXILIARY =
            "(?:has|have|had|did|does|do|is|are|was|were|will|would|can|could|should|may|might|must|shall|isn't|aren't|didn't|doesn't|hasn't|wasn't|won't|haven't)\\b";

    private static final List<Rule> RULES = List.of(
            // "When the siege ended, was anybody missing?"
            rule(
                    "^(?:when|while|after|before|once|if|since|until|according to)\\b (?!" + AUXILIARY + ")[^?,]*, "
                            + AUXILIARY,
                    AnswerType.YES_NO),
            rule(
                    "\\b(?:how many|how much|how long|how far|how old|how (?:big|large|high|tall|deep|wide|heavy|fast|strong)|what (?:number|share|percentage|amount|proportion|size|price|sum|fee|fine|salary|interest|height|length|distance|age)|what (?:will|would|does|did|do|has|have) (?:[\\p{L}' -]+ )?costs?\\b|the number of|how often|death toll)\\b",
                    AnswerType.NUMBER),
            rule(
                    "^(?:what (?:is|was|are|were|'s) )?(?:the )?(?:current |latest |total |exact |overall |final )?(?:number|amount|total|count|cost|costs|price|size|toll|death toll|turnout|share|percentage|age|length|duration|height|distance|majority|sum|figures?)\\b(?!.*\\b(?:who|when|where|why|mean|stand)\\b)",
                    AnswerType.NUMBER),
            rule(
                    "^(?:and |so |but )?(?:since |until |by |on |from |in |at )?(?:when|(?:what|which) (?:time|day|date|year|month|week)|how soon)\\b|\\bon (?:which|what) (?:day|date)\\b|\\bwhen(?: and where)?\\s*\\??$"
                            + "|^(?:the )?(?:exact |start |starting |new |next )?(?:date|day|deadline|timing)\\b",
                    AnswerType.DATE),
            rule(
                    "^(?:and |so |but )?(?:to |from |in |at |near |towards? )?(?:where|which (?:city|place|town|country does|port|region)|what (?:city|place|town))\\b|\\b(?:in|at|to|from|along|near) (?:which|what) (?:city|place|town|country|coast|region|port|area|border)\\b|\\bwhere\\s*\\??$"
                            + "|^(?:the )?(?:exact )?(?:place|location|venue|whereabouts)\\b",
                    AnswerType.PLACE),
            rule(
                    "^(?:and |so |but )?(?:why|how come|for what (?:reason|motive|purpose)|what (?:is|was|are|were)? ?(?:the )?(?:reason|motive|cause)s?)\\b|\\bfor (?:what|which) (?:reason|motive)\\b|\\bthe reason\\b|^(?:the )?(?:reason|cause|motive|grounds?)s? (?:for|of|behind|why)\\b",
                    AnswerType.REASON),
            rule(
                    "^(?:and |so |but )?(?:by |to |from |with |of |for )?(?:who|whom|whose|which (?:official|minister|politician|person|leader|envoy|mediator|diplomat|spokes\\p{L}+|un official|group|actor|party|side))\\b|^(?:the )?names? of the (?:official|minister|politician|person|leader|envoy|mediator|diplomat|spokes\\p{L}+|one|man|woman|people|president)\\b",
                    AnswerType.PERSON),
            rule("^(?:and |so |but |then )?" + AUXILIARY + "(?!.*\\b(?:or)\\b.*\\?)", AnswerType.YES_NO),
            rule(
                    "\\b(?:condition|precondition|demand|requirement|guarantee)s?\\b.*\\?|^what must\\b|\\bunder what\\b|\\b(?:on|under) (?:which|what) (?:condition|term|circumstance)s?\\b|^(?:the )?(?:pre)?conditions? (?:for|of)\\b",
                    AnswerType.CONDITION),
            rule(
                    "^(?:to |at |in |on |from |with |by )?(?:which|what) (?:\\p{L}+ )?(?:court|body|organi[sz]ation|bank|ship|company|law|treaty|deal|document|language|outlet|paper|newspaper|agency|medium|website|site)\\b",
                    AnswerType.THING),
            rule(
                    "^(?:the )?(?:position|stance|reaction|response|comments?|opinion|view|views|statement|line|answer)\\b (?:of|by|from|on)\\b",
                    AnswerType.STATEMENT));

    private AnswerTypes() {}

    /**
     * What a question wants.
     *
     * @param form what its words alone say of it
     */
    static AnswerType of(Optional<AnswerType> form, Intent intent) {
        if (intent == Intent.WHO_IS && !form.equals(Optional.of(AnswerType.YES_NO))) {
            return AnswerType.DESCRIPTION; // "who" asks for a person, "who is Lund" for what he is
        }
        return form.orElseGet(() -> byIntent(intent));
    }

    /** What the words of a question alone say of it. */
    static Optional<AnswerType> byForm(String message) {
        String lower = message.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        return RULES.stream()
                .filter(r -> r.pattern().matcher(lower).find())
                .map(Rule::type)
                .findFirst();
    }

    private static AnswerType byIntent(Intent intent) {
        return switch (intent) {
            case HOW_MANY -> AnswerType.NUMBER;
            case WHEN -> AnswerType.DATE;
            case WHERE -> AnswerType.PLACE;
            case WHY -> AnswerType.REASON;
            case WHO_SAID, WHO_DID -> AnswerType.PERSON;
            case WHO_IS, HOW -> AnswerType.DESCRIPTION;
            case CONDITION -> AnswerType.CONDITION;
            case WHAT_SAID, POSITION -> AnswerType.STATEMENT;
            case CLAIM -> AnswerType.YES_NO;
            case COMPARE, LIST -> AnswerType.LIST;
            default -> AnswerType.THING;
        };
    }

    private static Rule rule(String regex, AnswerType type) {
        return new Rule(Pattern.compile(regex), type);
    }
}
