package dragoman.understand;

import dragoman.language.QuestionWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Frees a question of what people put around it: greetings, excuses, thanks, "could you tell me", "do you know", "I am a
 * student and need to know". The form of the rest is the question's own: "do you know why" asks for a reason.
 */
final class Courtesy {

    /**
     * What is left of a message.
     *
     * @param whether whether it asks if something is so, although its own words do not show it: "I heard that …", "tell me
     *     if …", "…, right?"
     */
    record Core(String text, boolean whether) {}

    private static final int MOST_LAYERS = 6;

    private static final Pattern OPENING_MARKS = Pattern.compile("^[^\\p{L}\\p{N}\"“”„«»'‘(/]+(?=.*\\p{L})");
    private static final Pattern SMILEY =
            Pattern.compile("(?<=\\s|^)[:;]-?[)(DPp](?=\\s|$)|[\\p{So}\\x{1F3FB}-\\x{1F3FF}]+");

    /** What stands in front of a question and asks nothing; each must leave a word behind it. */
    private static final List<Pattern> FRONTS = Stream.of(
                    "(?:hi|hello|hey|hiya|yo|howdy|greetings|salaa?m|good (?:morning|evening|afternoon|day)|dear)\\b"
                            + "(?: (?:there|bot|all|dragoman|everyone|everybody|again|sir|madam|friend|friends|team))*(?:[,!.:;]+ ?| )",
                    "(?:so |and )?(?:sorry|apologies|excuse me|pardon(?: me)?|forgive me)\\b"
                            + "(?: (?:to (?:bother|disturb|ask)|for (?:the |my |this |another )?(?:bother|bothering|trouble|stupid|dumb|silly|basic|late)?|again|if)[\\p{L} ']*)?(?:[,.!:;]+ ?|(?: but|(?<=sorry)) )",
                    "(?:i am|i'm|im|we are|we're) (?:a|an|the|just|only|new|curious|not|writing|working|preparing|doing|trying|from|reading)\\b[^?]{0,80}?"
                            + "(?:[,.;:!] ?(?:and |so |but )?|(?: and| so| but) (?=(?:i |we )?(?:need|want|would|wonder|wish|am|'d|have|like)))",
                    "(?:i(?:'d| would)?|we(?:'d| would)?|id)? ?(?:(?:just|only|really|still|also) )?(?:need|want|like|love|wish|have|hope|am trying|'m trying|try)"
                            + " to (?:know|ask(?: you)?|find out|learn|understand|hear|check|be sure)(?: about| from you)?(?:[,:] ?| )",
                    "(?:i(?:'m| am| was)? ?(?:just )?wonder(?:ing)?|(?:just )?wondering|i am interested in|quick question|one question|question|my question is|next question"
                            + "|another (?:one|question)|here is my question|let me ask|may i ask(?: you)?|can i ask(?: you)?|could i ask(?: you)?|might i ask(?: you)?|can i know|may i know)"
                            + "(?:[,:.] ?| )",
                    "(?:please|kindly)(?: to)?[, ]+",
                    "(?:(?:can|could|would|will|may|cd) (?:you|u|ya|anyone|anybody|somebody|someone)(?: please| kindly| maybe| perhaps| possibly)*"
                            + "|are you able to|would you be (?:so kind as to|able to)|would you mind|you can|you could)"
                            + " (?:tell(?:ing)? me|tell(?:ing)? us|explain(?:ing)?(?: to me| to us| me)?|inform me|let me know|let us know|enlighten me|say|help me(?: to)? (?:understand|find out))"
                            + "(?: about it| please)?[,:]? ",
                    "(?:can|could|would|will) (?:you|u)(?: please| kindly)* (?=(?:list|name|give|show|find|compare|summari[sz]e|explain|describe|quote)\\b)",
                    "(?:(?:tell|inform|enlighten) (?:me|us)(?: please| pls)?|let (?:me|us) know|explain (?:to )?(?:me|us)|explain)[,:]? "
                            + "(?=(?:who|whom|whose|what|which|when|where|why|how|if|whether|the reason|in what|on what|at what|under what|for what|by whom|to whom)\\b)",
                    "(?:do|does|did) (?:you|u|we|anyone|anybody|somebody|someone|they)(?: perhaps| maybe| happen to| really| already)* (?:know|have (?:any|an) idea|remember|understand|recall)"
                            + "(?: already)?[,:]? (?=(?:who|whom|whose|what|which|when|where|why|how|if|whether)\\b)",
                    "(?:any idea|no idea|is it known|have you any idea|is it clear|have they said|has anyone said|did they say|do the (?:sources|articles|reports) say)[,:]? (?=(?:who|whom|whose|what|which|when|where|why|how|if|whether)\\b)",
                    "(?:in short|briefly|shortly|by the way|btw|one more thing|ok|okay|well|um+|er+|hmm+|listen|look|right)[,:.!]+ ",
                    "(?:i (?:do not|don't|cannot|can't|did not) (?:know|understand|remember|see|find|get))[,:]? (?=(?:who|whom|whose|what|which|when|where|why|how|if|whether)\\b)")
            .map(front ->
                    Pattern.compile("^" + front + "(?=.*\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    /** Fronts behind which a statement stands that is to be confirmed. */
    private static final Pattern CLAIMED = Pattern.compile(
            "^(?:(?:and |but |so )?(?:if|whether|is it (?:true|right|correct|a fact|so|the case|really true)(?: that)?|it(?:'s| is) (?:true|correct|right)(?: that)?"
                    + "|(?:i|we)(?:'ve| have)? ?(?:just )?(?:heard|hear|read|saw|was told|were told|believe|thought|think|gather|understand|assume|suppose)(?: somewhere| in the news| on tv| today)?(?: that)?"
                    + "|they say(?: that)?|people say(?: that)?|some say(?: that)?|rumou?r has it(?: that)?|(?:am i|are we) right(?: that| to think that| in thinking that)"
                    + "|correct me if i(?:'m| am) wrong,?(?: but)?|apparently,?|supposedly,?|true or false:?|true that|confirm(?: that)?|please confirm(?: that)?|(?:is|are) there (?:any )?(?:truth|proof|confirmation) that))"
                    + "[,:]? (?!(?:who|whom|what|which|when|where|why|how)\\b)(?=.*\\p{L}.* )",
            Pattern.CASE_INSENSITIVE);

    private static final List<Pattern> ENDS = Stream.of(
                    "[,;.!–—-]*\\s+(?:many |a lot of )?(?:thanks|thank you|thx|cheers|please|pls|plz|tia|regards|greetings)\\b(?: (?:in advance|a lot|so much|very much|bot|again|you|a million))*[!.) ]*$",
                    "[,;.–—-]+\\s*(?:do|does|did) (?:you|u|anyone|we) know(?: (?:it|that|this|about it))?$",
                    "[,;.–—-]+\\s*(?:any idea|any ideas|i wonder|tell me|please tell me|can you tell me|could you tell me|no idea(?: [\\p{L} ]{0,30})?|just curious|just asking|i am curious)$")
            .map(end -> Pattern.compile(end, Pattern.CASE_INSENSITIVE))
            .toList();

    /** Tags that turn a statement into a yes/no question. */
    private static final Pattern TAG = Pattern.compile(
            "(?:[,;–—-]+\\s*|(?<=[.!])\\s+)(?:right|no|correct|true|yes or no|yes|or not|or no|or nah|or what|huh|eh|innit|is (?:that|it|this) (?:so|true|right|correct|the case|a fact)|am i right"
                    + "|(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could)(?:n't|n’t| not)? (?:it|he|she|they|there|that|this|we)(?: not)?)$"
                    + "|\\s+(?:or not|yes or no|or nah)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_PERSON = Pattern.compile(
            "^(?:i|i'm|i’m|im|we|my|our|sorry|thanks|thank you|hello|hi|hey|please|greetings|dear|good (?:morning|evening|day)|ok|okay|nice|great|just|no idea|this is|it is for)\\b[^?]*$",
            Pattern.CASE_INSENSITIVE);

    private Courtesy() {}

    static Core without(String message) {
        String text = OPENING_MARKS
                .matcher(SMILEY.matcher(message).replaceAll(" ").strip())
                .replaceFirst("")
                .replaceAll(" {2,}", " ");
        text = onlyQuestion(text);
        boolean whether = false;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String before = text;
            text = withoutEnds(withoutFronts(text));
            Matcher claimed = CLAIMED.matcher(text);
            if (claimed.find()) {
                text = text.substring(claimed.end());
                whether = true;
            }
            Matcher tag = TAG.matcher(stripped(text));
            if (tag.find() && words(stripped(text).substring(0, tag.start())) > 1) {
                text = stripped(text).substring(0, tag.start()).strip() + "?";
                whether = true;
            }
            if (text.equals(before)) {
                break;
            }
        }
        return new Core(text, whether && !asksOtherwise(text));
    }

    /** Of several sentences the one that asks, where the others only speak of who asks. */
    private static String onlyQuestion(String text) {
        List<String> sentences = List.of(text.split("(?<=[.!?])\\s+(?=[\\p{L}\"“'])")).stream()
                .filter(s -> !s.isBlank())
                .toList();
        List<String> asking = sentences.stream()
                .filter(s -> !FIRST_PERSON.matcher(s).matches())
                .toList();
        return sentences.size() > 1 && asking.size() == 1 && words(asking.getFirst()) > 1 ? asking.getFirst() : text;
    }

    private static String withoutFronts(String text) {
        String rest = text;
        for (Pattern front : FRONTS) {
            rest = front.matcher(rest).replaceFirst("");
        }
        return rest;
    }

    private static String withoutEnds(String text) {
        String body = stripped(text);
        String rest = body;
        for (Pattern end : ENDS) {
            rest = end.matcher(rest).replaceFirst("");
        }
        boolean left = !rest.equals(body) && rest.codePoints().anyMatch(Character::isLetter);
        return left ? rest + (rest.matches("(?s).*[?!.]$") ? "" : "?") : text;
    }

    private static String stripped(String text) {
        return text.replaceAll("[?!. ]+$", "");
    }

    private static long words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}']+"))
                .filter(w -> !w.isEmpty())
                .count();
    }

    private static boolean asksOtherwise(String text) {
        String first = text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+", 2)[0];
        return QuestionWords.ALL.contains(first);
    }
}
