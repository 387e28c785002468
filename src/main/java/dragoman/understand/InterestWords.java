package dragoman.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a subscription is to be about, as far as the words go; whom or what they name is found out elsewhere. */
final class InterestWords {

    /**
     * The phrases of a message, as they were written.
     *
     * @param about topics or actors
     * @param speakers actors who are to be heard
     * @param outlets sources
     */
    record Phrases(List<String> about, List<String> speakers, List<String> outlets) {}

    private static final String VERB =
            "(?:speaks?|says?|talks?|comments?|mentions?|announces?|tweets?|responds?|replies|reacts?|declares?|warns?|states?|makes a statement|gives a speech|said|writes?|reports?|demands?|calls for|threatens?|promises|opens (?:his|her|their) mouth)";
    private static final String NAME =
            "((?!(?:when|whenever|if|did|do|does|has|have|had|is|are|was|were|will|would|can|could|shall|should|may|might|must|there|it|i|you|we|that|(?:the|a|an|any|some) (?:talks?|speech|states?|comments?|demands?))\\b)(?:the )?[\\p{L}\\p{N}][\\p{L}\\p{N}.'-]*(?: (?!says?\\b|speaks?\\b|talks?\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}.'-]*){0,4}?)";
    private static final Pattern WHEN_SPEAKING = Pattern.compile(
            "\\b(?:when(?:ever)?|if|as soon as|once|the moment|every ?time|each time|any ?time) (?:that )?" + NAME
                    + " (?:has |have )?(?:something |anything )?(?:new )?(?!(?<!has |have |something |anything |new )said)"
                    + VERB + "\\b");
    private static final Pattern WHAT_SPEAKING = Pattern.compile(
            "\\b(?:whatever|what|everything|anything|all|something|things|news that) (?:that )?(?:new )?" + NAME
                    + " (?:has |have )?" + VERB + "\\b");
    /** "When the truce is broken", "if the talks resume". */
    private static final Pattern WHEN_DOING = Pattern.compile(
            "\\b(?:when(?:ever)?|if|as soon as|once|the moment|every ?time|each time|any ?time) (?:the |a |an |any )?"
                    + "((?!(?:there|it|i|you|we|he|she|they|anything|something)\\b)[\\p{L}\\p{N}'-]+(?: [\\p{L}\\p{N}'-]+){0,3}?) (?:is|are|gets?|has|have|will|begins?|breaks?|stops?|ends?|starts?|\\p{L}{4,}s)\\b");

    private static final Pattern FROM = Pattern.compile(
            "\\b(?:(?:only|just|solely) (?:(?:news|articles|reports|stories|things|what) )?(?:from|by|out of|in)|(?:news|articles|reports|stories|items) (?:from|by)|from (?:the )?(?:source|outlet|newspaper|paper|agency|site)s?|published (?:by|in)|(?:source|outlet)s?:?) ([^.;!?]+)");
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:about|(?<!now )on|regarding|concerning|cover(?:s|ing)?|with regard to|related to|relating to|to do with|of|mention(?:s|ing)?|in|at|near|around|where|for|limited to|restricted to|narrow(?:ed)? (?:it )?(?:down )?to) ([^.;!?]+)");
    private static final Pattern SURELY_ABOUT = Pattern.compile(
            "\\b(?:about|regarding|concerning|cover(?:s|ing)?|with regard to|related to|relating to|to do with|mention(?:s|ing)?|limited to|restricted to) ([^.;!?]+)");

    private static final Pattern SPOKEN_ABOUT =
            Pattern.compile("\\b(?:about|on|of|regarding|concerning|for|against) ([^.;!?]+)");

    /** Where a phrase ends. */
    private static final Pattern END = Pattern.compile(
            "\\s{2,}|,(?! (?:and|or) )(?=[^,]*\\b(?:every|at|but|only|no|not|and only|please|in the)\\b)|\\b(?:every|each|daily|weekly|at|when(?:ever)?|if|but|please|instead|now|today|by|from|until|between|only|as soon as|once|to me|here|for me|any ?more|thanks?|that|which|is|are|comes?|happens?|breaks?|then|so|because|without|with|too|also|as well|let|tell|inform|notify|ping|alert|warn|text|message|send|right away|immediately|in the (?:morning|evening|afternoon)s?)\\b|[()\"“”]");

    private static final Pattern ON = Pattern.compile("\\b(?:on|about|regarding|concerning)\\b");
    private static final Pattern AND =
            Pattern.compile("\\s*(?:,|&|/|\\band\\b|\\bor\\b|\\bas well as\\b)\\s*(?:also )?(?:about |on )?");

    /** What people call the thing that they sign up for; it narrows nothing. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?:the |a |an |my |your |our |any |all |this |these |those |some |more |latest |new |daily |everything |whole )*(?:news|summar(?:y|ies)|digests?|updates?|it|them|this|that|me|us|list|messages?|things?|something(?: new)?|anything(?: new)?|everything|time|day|days|week|weekdays?|one|ones|subscriptions?|alerts?|notifications?|briefings?|reports?|articles?|what|happening|what happens|what happened|what's|what's new|what's happening|situation|events?|sign ?up|short|general|end of the (?:day|week|month)|advance|total|bot|chat|group|channel|channel here|last|first|second|third|world|order|way|call|hour|clock|rest|detail|noon|midnight|night|morning|evening|afternoon|there|half|quarter)?(?: new| here| please| there)?");

    private InterestWords() {}

    /** Whether it is to come whenever somebody speaks. */
    static boolean isEager(Reading reading) {
        return reading.has(WHEN_SPEAKING);
    }

    /** Those who are to be heard, and what about; to be read before times, since "when" begins both. */
    static Phrases takeSpeakers(Reading reading) {
        List<String> speakers = new ArrayList<>(phrases(reading, WHEN_SPEAKING, false));
        speakers.addAll(speakers.isEmpty() ? phrases(reading, WHAT_SPEAKING, false) : List.of());
        List<String> about = speakers.isEmpty() ? List.of() : phrases(reading, SPOKEN_ABOUT, true);
        return new Phrases(about, speakers, List.of());
    }

    /** What is to happen before an alert comes. */
    static List<String> takeHappenings(Reading reading) {
        return phrases(reading, WHEN_DOING, false);
    }

    /** What it is about and from whom; to be read when times and places of clocks are understood. */
    static Phrases take(Reading reading) {
        List<String> outlets = phrases(reading, FROM, true);
        List<String> about = phrases(reading, SURELY_ABOUT, true);
        if (about.isEmpty()) {
            about = phrases(reading, ABOUT, true);
        }
        return new Phrases(about, List.of(), outlets);
    }

    private static List<String> phrases(Reading reading, Pattern cue, boolean several) {
        List<String> phrases = new ArrayList<>();
        Matcher matcher = cue.matcher(reading.left());
        for (int from = 0; matcher.find(from); ) {
            MatchResult match = matcher.toMatchResult();
            int start = match.start(1);
            int end = several ? end(match.group(1), start) : match.end(1);
            Matcher on = ON.matcher(cue.equals(FROM) ? reading.left().substring(start, end) : "");
            end = on.find() ? start + on.start() : end;
            List<String> named = named(reading.written(start, end), several);
            if (!named.isEmpty()) {
                phrases.addAll(named);
                reading.blank(match.start(), Math.max(end, several ? end : match.end()));
                return phrases;
            }
            from = start;
        }
        return phrases;
    }

    private static int end(String group, int start) {
        Matcher matcher = END.matcher(group);
        return start + (matcher.find() ? matcher.start() : group.length());
    }

    private static List<String> named(String phrase, boolean several) {
        List<String> named = new ArrayList<>();
        for (String part : several ? AND.split(phrase) : new String[] {phrase}) {
            String plain = part.strip()
                    .replaceFirst(
                            "^(?i)(?:in|the|any|all|some|news (?:of|on|about|from)|what is said (?:of|about|on)) ", "")
                    .replaceFirst("[\\s,:;.'-]+$", "");
            if (!plain.isEmpty()
                    && !NOTHING.matcher(plain.toLowerCase(Locale.ROOT)).matches()) {
                named.add(plain);
            }
        }
        return named;
    }
}
