package dragoman.understand;

import dragoman.understand.SubscriptionOrder.Act;
import java.util.regex.Pattern;

/** Tells what a message wants to be done with subscriptions: begun, changed, ended, kept, shown. */
final class ActWords {

    static final String THING =
            "(?:subscriptions?|summar(?:y|ies)|digests?|alerts?|notifications?|messages?|updates?|briefings?|reports?|newsletters?|bulletins?|recaps?|overviews?|round-?ups?|reminders?|news|emails?|mailings?|deliver(?:y|ies)|service)";
    static final String STOP =
            "(?:stop|cancel|(?<!the )end(?! of)|delete|remove|drop|kill|quit|terminate|discontinue|unsubscribe|unsub|turn off|switch off|get rid of|scrap|call off|abolish|take (?:me|us) off|sign (?:me|us) off|opt (?:me )?out)";
    private static final Pattern STOPS = Pattern.compile("\\b" + STOP + "\\b");
    static final Pattern NOT_STOP = Pattern.compile(
            "\\b(?:don't|dont|do not|never|please not|not to|no need to|rather not|shouldn't|won't) (?:you )?(?:ever )?"
                    + STOP + "\\b");
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:all|everything|every (?:one|single one|subscription|summary|alert|digest)|each of them|completely|entirely|altogether|for good|the lot|both)\\b");
    static final Pattern NO_MORE = Pattern.compile("\\b(?:no (?:\\p{L}+ )?" + THING
            + " (?:any ?more|any longer)|(?:don't|dont|do not) (?:send|need|want|give) (?:me |us )?(?:the |my |your |this |that |these |those )(?:\\p{L}+ )?(?:"
            + THING
            + "|thing|ones?)\\b(?![^.]*\\b(?:if|when|before|after|between|on|at|until)\\b)|(?:leave|get|count) me out\\b|no longer (?:want|need|wish)\\b|(?:no more|no further) "
            + THING + "|(?:don't|dont|do not) (?:want|need|wish)[^.]{0,25}\\b(?:" + THING
            + "|them|it) (?:any ?more|any longer)|(?:stop|quit) (?:it|them|this|that|sending|writing|messaging|bothering|texting|spamming)\\b|(?:don't|dont|do not) (?:send|write|message|text)[^.]{0,30}\\b(?:any ?more|any longer|again|ever)\\b|take (?:me|us) off\\b|leave me alone\\b|off the list|i(?:'ve| have) had enough (?:of )?(?:your |the |these )?(?:"
            + THING + ")?)");
    static final Pattern KEEPS = Pattern.compile(
            "\\b(?:keep (?:me|us) (?:on (?:the|your|that) list|on it|in|subscribed|signed up|on board)|keep (?:it|them|everything|all of (?:it|them)|my \\p{L}+|the \\p{L}+) (?:as (?:it is|is|they are)|going|coming|running|the way)|keep (?:on )?sending|keep (?:the|my) (?:\\p{L}+ )?(?:ones?|summar(?:y|ies)|digests?|alerts?)|keep (?:them|it) (?:all|coming|both)\\b|(?:stay|remain|leave me|want to (?:stay|remain|be)) (?:on (?:the|your) list|subscribed|signed up|on it)|(?:leave|keep) (?:it|them|everything|my \\p{L}+|that) (?:as (?:it is|is|they are)|unchanged|the way (?:it is|they are))|carry on (?:as|sending|with)|continue (?:sending|to send)|(?:don't|do not) (?:take|remove) me)\\b");
    private static final Pattern SHOWS = Pattern.compile(
            "\\b(?:(?:what|which|show|list|see|tell me|give me|how many|remind me|do i|am i|when|is there|are there|status|check)\\b[^.]{0,60}\\b(?:signed up|sign up for|subscri(?:bed|ptions?)|my "
                    + THING
                    + "|on (?:the|your) list|do i (?:get|receive|follow)|i (?:get|receive|follow)|set up for me|alerts (?:do|have|are)|next "
                    + THING + "|" + THING
                    + " (?:due|coming|come|active|running|scheduled|do i))|my subscriptions?\\b|subscription status)");
    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:move|moved|change|changed|shift|shifted|reschedule|postpone|delay|advance|bring (?:it|them|(?:the|my) (?:\\w+ ){0,2}\\w+) forward|should (?:only )?(?:cover|be about|include|contain)|push (?:it|the|my)|put (?:it|the|my|them)|switch|set (?:it|the|my|them)|make (?:it|that|them|the|my)|adjust|alter|edit|modify|update (?:it|my|the) (?:sub|summ|dig|alert|time)|instead|rather than|no longer at|not at(?! night)|earlier|later|(?:it|they|summary|digest|one) (?:should|shall|must|could|can|ought to) (?:come|arrive|be)|send (?:it|them|that|those|this)\\b|(?:limit|restrict|narrow|widen) (?:it|them|the|my)|add \\S+ to (?:it|the|my)|have (?:it|them) (?:at|on|every|come))\\b");
    static final Pattern EVERYTHING = Pattern.compile(
            "\\b(?:about (?:everything|all topics|anything)|on (?:everything|all topics)|(?:all|every) topics?|no filters?|(?:remove|drop|lift|without) (?:the |all )?filters?|not only about)\\b");
    static final Pattern WANTS = Pattern.compile(
            "\\b(?:send|give|get|receive|want|wants|like|love|need|prefer|tell|notify|alert|ping|let (?:me|us) know|keep (?:me|us)|sign|subscribe|remind|deliver|bring|update (?:me|us)|brief|inform|report|message (?:me|us)|wake|write (?:to )?(?:me|us)|text (?:me|us)|have|schedule|set up|set|put me|add me|start|expect|mail|warn|skip)\\b");

    private ActWords() {}

    static Act in(Reading reading) {
        if (reading.has(EVERYTHING) || (DayWords.excepts(reading) && !reading.has(WANTS))) {
            return Act.CHANGE;
        }
        if (reading.has(NOT_STOP)) {
            return Act.KEEP;
        }
        if (reading.has(STOPS) || reading.has(NO_MORE)) {
            boolean one = TargetWords.names(reading) || TargetWords.describes(reading);
            return reading.has(ALL) || (reading.has(NO_MORE) && !one) ? endingOf(reading) : Act.END;
        }
        if (reading.has(SHOWS)) {
            return Act.SHOW;
        }
        if (reading.has(KEEPS)) {
            return Act.KEEP;
        }
        boolean changes = reading.has(CHANGES) || TargetWords.shifts(reading) || TargetWords.names(reading);
        return changes ? Act.CHANGE : Act.BEGIN;
    }

    /** "No more messages after ten" is about quiet hours, "stop it at night" too. */
    private static Act endingOf(Reading reading) {
        Reading copy = new Reading(reading.left());
        boolean quiet = QuietWords.take(copy).isPresent();
        return quiet ? Act.BEGIN : Act.END_ALL;
    }
}
