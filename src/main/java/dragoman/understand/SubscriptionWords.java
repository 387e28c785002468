package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.language.NumberWords;
import dragoman.model.Function;
import dragoman.understand.SubscriptionOrder.Act;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people say of their subscriptions: "a summary each evening at nine, Cairo time", "move it to half past six",
 * "cancel the second one". Start with {@link #call} to know whether a message speaks of them, then {@link #in}.
 */
public final class SubscriptionWords {

    private static final String THING =
            "(?:subscriptions?|summar(?:y|ies)|digests?|alerts?|notifications?|messages?|updates?|briefings?|reports?|newsletters?|bulletins?|recaps?|overviews?|round-?ups?|reminders?|news|emails?|mailings?|deliver(?:y|ies)|service)";
    private static final String STOP =
            "(?:stop|cancel|end|delete|remove|drop|kill|quit|terminate|discontinue|unsubscribe|unsub|turn off|switch off|get rid of|scrap|call off|abolish|take (?:me|us) off|sign (?:me|us) off|opt (?:me )?out)";
    private static final String ORDINAL =
            "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th)|last|latest|newest)";

    private static final Pattern STOPS = Pattern.compile("\\b" + STOP + "\\b");
    private static final Pattern NOT_STOP = Pattern.compile(
            "\\b(?:don't|dont|do not|never|please not|not to|no need to|rather not|shouldn't|won't) (?:you )?(?:ever )?"
                    + STOP + "\\b");
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:all|everything|every (?:one|single one|subscription|summary|alert|digest)|each of them|completely|entirely|altogether|for good|the lot|both)\\b");
    private static final Pattern NO_MORE = Pattern.compile("\\b(?:no (?:\\p{L}+ )?" + THING
            + " (?:any ?more|any longer)|(?:don't|dont|do not) (?:send|need|want|give) (?:me |us )?(?:the |my |your |this |that |these |those )(?:\\p{L}+ )?(?:"
            + THING
            + "|thing|ones?)\\b(?![^.]*\\b(?:if|when|before|after|between|on|at|until)\\b)|(?:leave|get|count) me out\\b|no longer (?:want|need|wish)\\b|(?:no more|no further) "
            + THING + "|(?:don't|dont|do not) (?:want|need|wish)[^.]{0,25}\\b(?:" + THING
            + "|them|it) (?:any ?more|any longer)|(?:stop|quit) (?:it|them|this|that|sending|writing|messaging|bothering|texting|spamming)\\b|(?:don't|dont|do not) (?:send|write|message|text)[^.]{0,30}\\b(?:any ?more|any longer|again|ever)\\b|take (?:me|us) off\\b|leave me alone\\b|off the list|i(?:'ve| have) had enough (?:of )?(?:your |the |these )?(?:"
            + THING + ")?)");
    private static final Pattern KEEPS = Pattern.compile(
            "\\b(?:keep (?:me|us) (?:on (?:the|your|that) list|on it|in|subscribed|signed up|on board)|keep (?:it|them|everything|all of (?:it|them)|my \\p{L}+|the \\p{L}+) (?:as (?:it is|is|they are)|going|coming|running|the way)|keep (?:on )?sending|keep (?:them|it) (?:all|coming|both)\\b|(?:stay|remain|leave me|want to (?:stay|remain|be)) (?:on (?:the|your) list|subscribed|signed up|on it)|(?:leave|keep) (?:it|them|everything|my \\p{L}+|that) (?:as (?:it is|is|they are)|unchanged|the way (?:it is|they are))|carry on (?:as|sending|with)|continue (?:sending|to send)|(?:don't|do not) (?:take|remove) me)\\b");
    private static final Pattern SHOWS = Pattern.compile(
            "\\b(?:(?:what|which|show|list|see|tell me|give me|how many|remind me|do i|am i|when|is there|are there|status|check)\\b[^.]{0,60}\\b(?:signed up|sign up for|subscri(?:bed|ptions?)|my "
                    + THING
                    + "|on (?:the|your) list|do i (?:get|receive|follow)|i (?:get|receive|follow)|set up for me|alerts (?:do|have|are)|next "
                    + THING + "|" + THING
                    + " (?:due|coming|come|active|running|scheduled|do i))|my subscriptions?\\b|subscription status)");
    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:move|moved|change|changed|shift|shifted|reschedule|postpone|bring (?:it|them|the \\w+) forward|push (?:it|the|my)|put (?:it|the|my|them)|switch|set (?:it|the|my|them)|make (?:it|that|them|the|my)|adjust|alter|edit|modify|update (?:it|my|the) (?:sub|summ|dig|alert|time)|instead|rather than|no longer at|not at|earlier|later|(?:it|they|summary|digest|one) (?:should|shall|must|could|can|ought to) (?:come|arrive|be)|send (?:it|them|that|those|this)\\b|(?:limit|restrict|narrow|widen) (?:it|them|the|my)|add \\S+ to (?:it|the|my)|have (?:it|them) (?:at|on|every|come))\\b");
    private static final Pattern SHIFT = Pattern.compile(
            "\\b((?:an?|one|two|three|four|half an?|\\d{1,3}))[ -](hours?|hrs?|minutes?|mins?|h)(?: and a half)? (earlier|later|sooner|forward|back)\\b|\\b(earlier|later|sooner) by ((?:an?|one|two|three|half an?|\\d{1,3}))[ -](hours?|minutes?|mins?)\\b");
    private static final Pattern TARGET = Pattern.compile("\\b(?:the |my |that )?" + ORDINAL
            + " (?:one|subscription|summary|digest|alert|entry|item|briefing|report)\\b|(?:\\b(?:number|no\\.?|nr\\.?|entry|item) ?|#)(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\\b|\\b(?:subscription|summary|digest|alert) (\\d{1,2})\\b(?! ?(?:am|pm|o'clock|h|hours?|minutes?|[:.]\\d))|^\\W*(?:please )?(?:"
            + STOP + "|change|move|edit) (?:the )?" + ORDINAL + "\\W*$|^\\s*(\\d{1,2})\\s*$");
    private static final Pattern LIKE = Pattern.compile(
            "\\b(?:the|my|that|this) ((?:weekly|daily|hourly|nightly|weekdays?|weekends?|mornings?|evenings?|night|noon|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m| o'clock)?|(?:\\p{L}+) o'clock)? ?)(ones?|things?|summar(?:y|ies)|digests?|briefings?|briefs?|reports?|mailings?|alerts?)\\b");
    private static final Pattern STOP_NUMBER = Pattern.compile("\\b" + STOP + " (\\d{1,2})\\s*[.!]?\\s*$");

    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:at once|immediately|instantly|instant|right away|straight ?away|as soon as|the (?:moment|minute|second|instant)|whenever|as (?:it|they|things|news) (?:happens?|comes?|breaks?|arrives?)|in real[ -]?time|real[ -]?time|live|breaking|without delay|asap|alerts?|alert (?:me|us)|notify (?:me|us)|notifications?|ping (?:me|us)|push|every ?time|each time|any ?time|(?:tell|let|inform|warn|message|text|write|write to|wake|buzz|send|update|give)(?: \\w+){1,4} (?:when|if|once)|when(?:ever)? (?:there(?:'s| is)|something|anything|any|someone|anybody|he|she|they))\\b");
    /** Of {@link #AT_ONCE} what no question begins with: "tell me when …" may be one. */
    private static final Pattern PROMPT = Pattern.compile(
            "\\b(?:at once|immediately|instantly|right away|straight ?away|as soon as|the moment|whenever|real[ -]?time|alert|notify|notifications?|ping|inform|warn me|every ?time|each time|let (?:me|us) know (?:when|if|once)|(?:message|text|write to|write) me (?:when|if|once)|(?:tell|update) me (?:when(?:ever)?|if|once) (?:there|something|anything|anyone|someone))\\b");

    private static final Pattern NEW = Pattern.compile("\\b(?:new|news)\\b");
    private static final Pattern ONLY_NEW = Pattern.compile(
            "\\b(?:(?:only|just|but only|except|unless|not)\\b[^.,;]{0,30}\\b(?:if|when|unless|where)\\b[^.,;]{0,30}\\b(?:new|news|happened|happens|changed|changes|worth|developments?|to (?:report|say|tell))\\b(?: to (?:report|say|tell))?|(?:skip|nothing|no message|no summary|no digest|don't (?:send|write|bother|message)\\b[^.,;]{0,25}|do not (?:send|write|bother|message)\\b[^.,;]{0,25}|leave it out|omit)\\b[^.,;]{0,30}\\b(?:if|when|where|on days (?:with|when|without))\\b[^.,;]{0,25}\\b(?:nothing|no(?:t anything)?|without)\\b[^.,;]{0,20}\\b(?:new|news|happened|happens|changed|report)\\b|no empty (?:ones|summaries|messages|digests)|(?:when|if) (?:there is|there's) nothing (?:new|to report)[^.,;]{0,12}(?:skip|don't|do not|nothing|no )[^.,;]{0,20}|unless (?:there is|there's|something is|something's) (?:something |anything |any )?new\\w*)");
    private static final Pattern ALSO_EMPTY = Pattern.compile(
            "\\b(?:even|also|always)\\b[^.,;]{0,30}\\b(?:if|when)\\b[^.,;]{0,25}\\b(?:nothing|no)\\b[^.,;]{0,15}\\bnew\\w*");
    private static final Pattern EVERYTHING = Pattern.compile(
            "\\b(?:about (?:everything|all topics|anything)|on (?:everything|all topics)|(?:all|every) topics?|no filters?|(?:remove|drop|lift|without) (?:the |all )?filters?|not only about)\\b");

    private static final Pattern WANTS = Pattern.compile(
            "\\b(?:send|give|get|receive|want|wants|like|love|need|prefer|tell|notify|alert|ping|let (?:me|us) know|keep (?:me|us)|sign|subscribe|remind|deliver|bring|update (?:me|us)|brief|inform|report|message (?:me|us)|wake|write (?:to )?(?:me|us)|text (?:me|us)|have|schedule|set up|set|put me|add me|start|expect|mail)\\b");
    private static final Pattern THINGS = Pattern.compile("\\b" + THING + "\\b");
    private static final Pattern ASKS = Pattern.compile(
            "^\\W*(?:(?:hi|hello|hey|so|and|ok|please)\\W+)*(?:who|whom|whose|what(?:'?s)?|when|where|why|how|which|did|does|do|is|are|was|were|am|has|i wonder|have (?!it\\b|them\\b|the\\b|my\\b))\\b");
    /** What is about what the bot keeps of a chat, rather than what it sends. */
    private static final Pattern DATA =
            Pattern.compile("\\b(?:data|servers?|history|records?|logs?|stored|memory|questions?|answers?)\\b");

    private static final Pattern NARROWS = Pattern.compile(
            "^\\W*(?:please |and |but |ok |now )*(?:only|just|nothing but) (?:about|on|from|by|regarding|when|if)\\b");

    private static final Pattern QUOTED = Pattern.compile("[\"“”«»]");
    private static final Pattern UNSUBSCRIBES = Pattern.compile("\\bunsub\\p{L}*");
    private static final int LONGEST = 300;

    private static final Pattern MORNING = Pattern.compile("\\bmornings?\\b|\\bbreakfast\\b");
    private static final Pattern NOON = Pattern.compile("\\b(?:noon|midday|lunch(?: ?time)?)\\b");
    private static final Pattern AFTERNOON = Pattern.compile("\\bafternoons?\\b");
    private static final Pattern EVENING = Pattern.compile("\\b(?:evenings?|after work|dinner|tonight)\\b");
    private static final Pattern NIGHT = Pattern.compile("\\b(?:nights?|nightly|bedtime)\\b");

    private final Knowledge knowledge;

    public SubscriptionWords(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Which of the bot's functions a message calls for, if it plainly speaks of subscriptions and of nothing else. */
    public Optional<Function> call(String message) {
        Reading reading = new Reading(message);
        if (reading.left().length() > LONGEST || reading.has(QUOTED) || reading.has(DATA)) {
            return Optional.empty();
        }
        return switch (act(reading)) {
            case SHOW -> Optional.of(Function.STATUS);
            case KEEP -> plainly(reading, KEEPS, NOT_STOP) ? Optional.of(Function.STATUS) : Optional.empty();
            case END, END_ALL ->
                reading.has(UNSUBSCRIBES)
                                || reading.has(THINGS)
                                || reading.has(NO_MORE)
                                || reading.has(LIKE)
                                || reading.has(TARGET)
                                || reading.has(STOP_NUMBER)
                                || reading.left()
                                        .matches("(?s)\\W*(?:please )?" + STOP
                                                + "(?: (?:all|everything|it|them|both))?(?: please)?\\W*")
                        ? Optional.of(Function.UNSUBSCRIBE)
                        : Optional.empty();
            case BEGIN, CHANGE -> ordered(message, reading) ? Optional.of(Function.SUBSCRIBE) : Optional.empty();
        };
    }

    private static boolean plainly(Reading reading, Pattern... patterns) {
        return List.of(patterns).stream().anyMatch(reading::has);
    }

    /** Whether it orders something: says when, and in words of wanting or of nothing but that. */
    private boolean ordered(String message, Reading reading) {
        if (reading.has(ASKS)) {
            return false;
        }
        SubscriptionOrder order = in(message);
        boolean narrow = order.quiet() != null || order.noQuiet() || order.onlyNew() != null || reading.has(NARROWS);
        boolean often = !order.days().isEmpty() || order.hours() != null || order.tooSeldom();
        boolean clock = order.time() != null || order.impossible() != null || order.shift() != 0;
        boolean wanted = reading.has(WANTS) || reading.has(THINGS);
        if (order.atOnce() && !often) {
            boolean something = order.narrows() || reading.has(THINGS) || reading.has(NEW);
            return reading.has(WANTS) && something && (reading.has(PROMPT) || InterestWords.isEager(reading));
        }
        if (order.act() == Act.CHANGE) {
            return order.everything()
                    || (DayWords.excepts(reading) && (reading.has(THINGS) || isShort(message)))
                    || clock
                    || ((order.target() != 0 || order.like() != null) && (often || narrow || order.narrows()))
                    || narrow
                    || (often && reading.has(Pattern.compile("\\b(?:it|them)\\b")));
        }
        boolean bare = reading.left()
                        .matches(
                                "(?s)\\W*(?:please |and |or |ok |every |each |at |on |daily|weekly|hourly|twice|once|weekends?|weekdays?|monthly|a |the |my |better |how about |maybe |let's say )+.*")
                || Character.isDigit(
                        reading.left().strip().isEmpty()
                                ? ' '
                                : reading.left().strip().charAt(0));
        boolean dated = often && clock && isShort(message);
        return narrow
                || dated
                || (often && (wanted || (bare && isShort(message))))
                || (clock && reading.has(THINGS) && wanted);
    }

    private static boolean isShort(String message) {
        return message.strip().split("\\s+").length <= 8 && !message.contains("?");
    }

    /** What a message says of subscriptions. */
    public SubscriptionOrder in(String message) {
        Reading reading = new Reading(message);
        Act act = act(reading);
        boolean narrowing = reading.has(NARROWS);
        boolean everything = reading.take(EVERYTHING).isPresent();
        Optional<Boolean> also = reading.take(ALSO_EMPTY).map(m -> false);
        int target = act == Act.BEGIN ? 0 : target(reading, act);
        SubscriptionOrder like = act == Act.END || act == Act.CHANGE ? like(reading) : null;
        Optional<QuietWords.Quiet> quietHours = QuietWords.take(reading);
        Optional<Boolean> onlyNew = also.or(() -> reading.take(ONLY_NEW).map(m -> true));
        int shift = reading.take(SHIFT).map(SubscriptionWords::minutes).orElse(0);
        LocalTime part = partOfDay(reading);
        boolean eager = InterestWords.isEager(reading);
        InterestWords.Phrases spoken = InterestWords.takeSpeakers(reading);
        boolean seldom = DayWords.takeTooSeldom(reading);
        OptionalInt hours = DayWords.takeHours(reading);
        Optional<QuietWords.Quiet> quiet =
                quietHours.or(() -> hours.isPresent() ? QuietWords.takeAllBut(reading) : Optional.empty());
        String before = reading.left();
        Optional<ClockWords.Clock> clock = ClockWords.take(reading);
        int clockEnd = clock.isPresent() ? difference(before, reading.left()) : -1;
        Optional<ZoneWords.Place> place = ZoneWords.take(reading, knowledge.clocks(), clockEnd);
        Set<DayOfWeek> days = DayWords.take(reading);
        boolean atOnce = days.isEmpty() && hours.isEmpty() && clock.isEmpty() && (eager || reading.has(AT_ONCE));
        List<String> happening =
                atOnce && spoken.speakers().isEmpty() ? InterestWords.takeHappenings(reading) : List.of();
        InterestWords.Phrases phrases = InterestWords.take(reading);
        Optional<String> impossible = quiet.flatMap(QuietWords.Quiet::impossible)
                .or(() -> clock.filter(c -> c.time() == null).map(ClockWords.Clock::words));
        return new SubscriptionOrder(
                act,
                target,
                like,
                days,
                hours.isPresent() ? hours.getAsInt() : null,
                seldom,
                atOnce,
                clock.flatMap(ClockWords.Clock::possible).orElse(null),
                clock.map(ClockWords.Clock::vague).orElse(false),
                part,
                shift,
                place.map(ZoneWords.Place::words).orElse(null),
                place.map(ZoneWords.Place::zones).orElse(List.of()),
                quiet.map(QuietWords.Quiet::hours).orElse(null),
                quiet.filter(q -> q.hours() == null && q.impossible().isEmpty()).isPresent(),
                onlyNew.orElse(null),
                Stream.of(spoken.about(), phrases.about(), happening)
                        .filter(named -> !named.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                spoken.speakers(),
                phrases.outlets(),
                narrowing,
                everything,
                impossible.orElse(null));
    }

    private static @Nullable SubscriptionOrder like(Reading reading) {
        return reading.take(LIKE)
                .map(m -> {
                    Reading words = new Reading(m.group(1) + " " + m.group(2));
                    boolean alert = m.group().matches(".*\\balerts?");
                    LocalTime part = partOfDay(words);
                    OptionalInt hours = DayWords.takeHours(words);
                    LocalTime time = ClockWords.take(words)
                            .or(() -> ClockWords.of(m.group(1)))
                            .flatMap(ClockWords.Clock::possible)
                            .orElse(null);
                    Set<DayOfWeek> days = DayWords.take(words);
                    return SubscriptionOrder.rhythm(
                            days, hours.isPresent() ? hours.getAsInt() : null, alert, time, part);
                })
                .orElse(null);
    }

    private static Act act(Reading reading) {
        if (reading.has(EVERYTHING) || (DayWords.excepts(reading) && !reading.has(WANTS))) {
            return Act.CHANGE;
        }
        if (reading.has(NOT_STOP)) {
            return Act.KEEP;
        }
        if (reading.has(STOPS) || reading.has(NO_MORE)) {
            boolean one = reading.has(TARGET)
                    || reading.find(LIKE).filter(m -> !m.group(1).isBlank()).isPresent();
            return reading.has(ALL) || (reading.has(NO_MORE) && !one) ? endingOf(reading) : Act.END;
        }
        if (reading.has(SHOWS)) {
            return Act.SHOW;
        }
        if (reading.has(KEEPS)) {
            return Act.KEEP;
        }
        return reading.has(CHANGES) || reading.has(SHIFT) || reading.has(TARGET) ? Act.CHANGE : Act.BEGIN;
    }

    /** "No more messages after ten" is about quiet hours, "stop it at night" too. */
    private static Act endingOf(Reading reading) {
        Reading copy = new Reading(reading.left());
        boolean quiet = QuietWords.take(copy).isPresent();
        return quiet ? Act.BEGIN : Act.END_ALL;
    }

    private static int difference(String before, String after) {
        int end = before.length();
        while (end > 0 && before.charAt(end - 1) == after.charAt(end - 1)) {
            end--;
        }
        return end;
    }

    private static int target(Reading reading, Act act) {
        Optional<MatchResult> stop = act == Act.END ? reading.take(STOP_NUMBER) : Optional.empty();
        if (stop.isPresent()) {
            return Integer.parseInt(stop.get().group(1));
        }
        Optional<MatchResult> found = reading.take(TARGET);
        if (found.isEmpty()) {
            return 0;
        }
        MatchResult match = found.get();
        for (int group = 1; group <= match.groupCount(); group++) {
            String word = match.group(group);
            if (word != null) {
                return place(word);
            }
        }
        return 0;
    }

    private static int place(String word) {
        return switch (word) {
            case "last", "latest", "newest" -> SubscriptionOrder.LAST;
            default -> {
                OptionalInt ordinal = NumberWords.ordinal(word);
                yield ordinal.isPresent()
                        ? ordinal.getAsInt()
                        : NumberWords.value(word).map(Double::intValue).orElse(0);
            }
        };
    }

    private static int minutes(MatchResult match) {
        boolean behind = match.group(1) == null;
        String count = behind ? match.group(5) : match.group(1);
        String unit = behind ? match.group(6) : match.group(2);
        String way = behind ? match.group(4) : match.group(3);
        int sign = way.equals("later") || way.equals("back") ? 1 : -1;
        int each = unit.startsWith("h") ? 60 : 1;
        double many = count.startsWith("half")
                ? 0.5
                : count.startsWith("a") ? 1 : NumberWords.value(count).orElse(1.0);
        int half = match.group().contains("and a half") ? each / 2 : 0;
        return sign * ((int) (many * each) + half);
    }

    private static @Nullable LocalTime partOfDay(Reading reading) {
        if (reading.has(MORNING)) {
            return LocalTime.of(8, 0);
        }
        if (reading.has(NOON)) {
            return LocalTime.NOON;
        }
        if (reading.has(AFTERNOON)) {
            return LocalTime.of(15, 0);
        }
        if (reading.has(EVENING)) {
            return LocalTime.of(18, 0);
        }
        return reading.has(NIGHT) ? LocalTime.of(21, 0) : null;
    }
}
