package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.model.Function;
import dragoman.understand.SubscriptionOrder.Act;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what people say of their subscriptions: "a summary each evening at nine, Cairo time", "move it to half past six",
 * "cancel the second one". Start with {@link #call} to know whether a message speaks of them, then {@link #in}.
 */
public final class SubscriptionWords {

    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:at once|immediately|instantly|instant|right away|straight ?away|as soon as|the (?:moment|minute|second|instant)|whenever|as (?:it|they|things|news) (?:happens?|comes?|breaks?|arrives?)|in real[ -]?time|real[ -]?time|live|breaking|without delay|asap|alerts?|alert (?:me|us)|notify (?:me|us)|notifications?|ping (?:me|us)|push|every ?time|each time|any ?time|(?:tell|let|inform|warn|message|text|write|write to|wake|buzz|send|update|give)(?: \\w+){1,4} (?:when|if|once)|when(?:ever)? (?:there(?:'s| is)|something|anything|any|someone|anybody|he|she|they))\\b");
    private static final Pattern ONLY_NEW = Pattern.compile(
            "\\b(?:(?:only|just|but only|except|unless|not)\\b[^.,;]{0,30}\\b(?:if|when|unless|where)\\b[^.,;]{0,30}\\b(?:new|news|happened|happens|changed|changes|worth|developments?|to (?:report|say|tell))\\b(?: to (?:report|say|tell))?|(?:skip|nothing|no message|no summary|no digest|don't (?:send|write|bother|message)\\b[^.,;]{0,25}|do not (?:send|write|bother|message)\\b[^.,;]{0,25}|leave it out|omit)\\b[^.,;]{0,30}\\b(?:if|when|where|on days (?:with|when|without))\\b[^.,;]{0,25}\\b(?:nothing|no(?:t anything)?|without)\\b[^.,;]{0,20}\\b(?:new|news|happened|happens|changed|report)\\b|no empty (?:ones|summaries|messages|digests)|(?:when|if) (?:there is|there's) nothing (?:new|to report)[^.,;]{0,12}(?:skip|don't|do not|nothing|no )[^.,;]{0,20}|unless (?:there is|there's|something is|something's) (?:something |anything |any )?new\\w*)");
    private static final Pattern ALSO_EMPTY = Pattern.compile(
            "\\b(?:even|also|always)\\b[^.,;]{0,30}\\b(?:if|when)\\b[^.,;]{0,25}\\b(?:nothing|no)\\b[^.,;]{0,15}\\bnew\\w*");

    private final Knowledge knowledge;

    public SubscriptionWords(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Which of the bot's functions a message calls for, if it plainly speaks of subscriptions and of nothing else. */
    public Optional<Function> call(String message) {
        return SubscriptionTalk.call(message, this);
    }

    /** What a message says of subscriptions. */
    public SubscriptionOrder in(String message) {
        Reading reading = new Reading(message);
        Act act = ActWords.in(reading);
        boolean narrowing = reading.has(SubscriptionTalk.NARROWS);
        boolean everything = reading.take(ActWords.EVERYTHING).isPresent();
        Optional<Boolean> also = reading.take(ALSO_EMPTY).map(m -> false);
        int target = act == Act.BEGIN ? 0 : TargetWords.take(reading, act);
        SubscriptionOrder like = act == Act.END || act == Act.CHANGE ? TargetWords.takeLike(reading) : null;
        Optional<QuietWords.Quiet> quietHours = QuietWords.take(reading);
        Optional<Boolean> onlyNew = also.or(() -> reading.take(ONLY_NEW).map(m -> true));
        int shift = TargetWords.takeShift(reading);
        LocalTime part = PartsOfDay.in(reading);
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

    private static int difference(String before, String after) {
        int end = before.length();
        while (end > 0 && before.charAt(end - 1) == after.charAt(end - 1)) {
            end--;
        }
        return end;
    }
}
