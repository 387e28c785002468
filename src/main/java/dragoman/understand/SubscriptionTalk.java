package dragoman.understand;

import dragoman.model.Function;
import dragoman.understand.SubscriptionOrder.Act;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a message on subscriptions from a question to the sources. In doubt it is a question. */
final class SubscriptionTalk {

    /** Words of being told at once that no question begins with: "tell me when …" may be one. */
    private static final Pattern PROMPT = Pattern.compile(
            "\\b(?:at once|immediately|instantly|right away|straight ?away|as soon as|the moment|whenever|real[ -]?time|alerts?|notify|notifications?|ping|inform|warn me|every ?time|each time|let (?:me|us) know (?:when|if|once)|(?:message|text|write to|write) me (?:when|if|once)|(?:tell|update) me (?:when(?:ever)?|if|once) (?:there|something|anything|anyone|someone))\\b");

    private static final Pattern NEW = Pattern.compile("\\b(?:new|news|updates|anything happens|something happens)\\b");
    private static final Pattern THINGS = Pattern.compile("\\b" + ActWords.THING + "\\b");
    private static final Pattern ASKS = Pattern.compile(
            "^\\W*(?:(?:hi|hello|hey|so|and|ok|please)\\W+)*(?:(?:(?:on|in|at|by|from|for|under|to|with|of|about|since|until|after|before|against) )?(?:whom|whose|what(?:'?s)?|when|where|which)|who|why|y|how|did|does|do|is|are|was|were|am|has|i wonder|have (?!it\\b|them\\b|the\\b|my\\b))\\b");
    /** "Tell me what the minister said on Friday" asks; with a word of repetition it orders. */
    private static final Pattern TELL = Pattern.compile(
            "^\\W*(?:(?:hi|hello|hey|so|and|ok|please|can you|could you|to)\\W+)*(?:tell|show|say to) (?:me|us) (?:what|who|why|how|which|where)\\b");

    private static final Pattern REPEATS = Pattern.compile(
            "\\b(?:every|each|daily|weekly|hourly|always|twice|once a|\\p{L}+days|mornings|evenings|nights|afternoons|weekends|from now on|whenever)\\b");
    /** What is about what the bot keeps of a chat, rather than what it sends. */
    private static final Pattern DATA =
            Pattern.compile("\\b(?:data|servers?|history|records?|logs?|stored|memory|questions?|answers?)\\b");

    static final Pattern NARROWS = Pattern.compile(
            "^\\W*(?:please |and |but |ok |now )*(?:only|just|nothing but) (?:(?:news|articles|reports|stories|things|items|what is said) )?(?:about|on|from|by|regarding|when|if)\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"“”«»]");
    /** A summary that was sent, by its number or as the last one. */
    private static final Pattern AGAIN = Pattern.compile(
            "^\\W*(?:(?:please|show|read|open|resend|repeat|give|send|me|us|the|again|once more|can i see|i want to see) )*(?:(?:summary|digest)(?: number| no\\.?)? ?#?\\d{1,6}|(?:last|latest|previous) (?:summary|digest) (?:again|once more))(?: again| once more| please)*\\W*$");

    private static final Pattern SKIPS = Pattern.compile("^\\W*(?:please )?(?:nothing|skip|never|except|not) ");
    /** Whoever asks of subscriptions names the two that they are between, or the thing itself; "us" may be the United States. */
    private static final Pattern US = Pattern.compile("\\b(?:i|me|my|we|our|you|your)\\b");
    /** What only the bot sends; messages, reports and deliveries are others' too. */
    private static final Pattern OURS = Pattern.compile(
            "\\b(?:subscriptions?|summar(?:y|ies)|digests?|alerts?|notifications?|newsletters?|unsub\\p{L}*)\\b");

    private static final Pattern STOP_ALONE = Pattern.compile("^\\W*(?:please )?" + ActWords.STOP
            + "(?: (?:all|everything|it|them|both))?(?: please| now| immediately)*\\W*$");
    private static final Pattern UNSUBSCRIBES = Pattern.compile("\\bunsub\\p{L}*");
    private static final int LONGEST = 300;

    private SubscriptionTalk() {}

    /** Which of the bot's functions a message calls for, if it plainly speaks of subscriptions and of nothing else. */
    static Optional<Function> call(String message, SubscriptionWords words) {
        Reading reading = new Reading(message);
        if (reading.left().length() > LONGEST
                || asksOfOthers(message, reading)
                || reading.has(QUOTED)
                || reading.has(DATA)) {
            return Optional.empty();
        }
        if (reading.has(AGAIN)) {
            return Optional.of(Function.SUMMARY);
        }
        return switch (ActWords.in(reading)) {
            case SHOW -> Optional.of(Function.STATUS);
            case KEEP ->
                plainly(reading, ActWords.KEEPS, ActWords.NOT_STOP) ? Optional.of(Function.STATUS) : Optional.empty();
            case END, END_ALL -> ends(reading) ? Optional.of(Function.UNSUBSCRIBE) : Optional.empty();
            case BEGIN, CHANGE -> ordered(message, reading, words) ? Optional.of(Function.SUBSCRIBE) : Optional.empty();
        };
    }

    /** Whether it asks, and neither of chat and bot nor of anything that the bot sends. */
    private static boolean asksOfOthers(String message, Reading reading) {
        boolean asks = reading.has(ASKS) || (message.contains("?") && !hasFewWords(message));
        return asks && !reading.has(US) && !reading.has(THINGS) && !reading.has(UNSUBSCRIBES);
    }

    /** "Why did the deliveries stop?" asks of others' deliveries. */
    private static boolean endsOthers(Reading reading) {
        return reading.has(ASKS) && !reading.has(US) && !reading.has(OURS);
    }

    private static boolean ends(Reading reading) {
        return !endsOthers(reading) && speaksOfEnding(reading);
    }

    private static boolean speaksOfEnding(Reading reading) {
        return reading.has(UNSUBSCRIBES)
                || reading.has(THINGS)
                || reading.has(ActWords.NO_MORE)
                || TargetWords.mentions(reading)
                || TargetWords.names(reading)
                || TargetWords.stopsByNumber(reading)
                || reading.has(STOP_ALONE);
    }

    private static boolean plainly(Reading reading, Pattern... patterns) {
        return List.of(patterns).stream().anyMatch(reading::has);
    }

    /** Whether it orders something: says when, and in words of wanting or of nothing but that. */
    private static boolean ordered(String message, Reading reading, SubscriptionWords words) {
        if (reading.has(ASKS) || (reading.has(TELL) && !reading.has(REPEATS))) {
            return false;
        }
        SubscriptionOrder order = words.in(message);
        boolean narrow = order.quiet() != null || order.noQuiet() || order.onlyNew() != null || reading.has(NARROWS);
        boolean often = !order.days().isEmpty() || order.hours() != null || order.tooSeldom();
        boolean clock = order.time() != null || order.impossible() != null || order.shift() != 0;
        boolean wanted = reading.has(ActWords.WANTS) || reading.has(THINGS);
        if (order.atOnce() && !often) {
            boolean something = order.narrows() || reading.has(NEW);
            return (reading.has(ActWords.WANTS) || reading.has(NARROWS) || reading.has(THINGS))
                    && something
                    && (reading.has(PROMPT) || InterestWords.isEager(reading));
        }
        if (order.act() == Act.CHANGE) {
            return order.everything()
                    || (DayWords.excepts(reading) && (reading.has(THINGS) || reading.has(SKIPS)))
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
        return hasFewWords(message) && !message.contains("?");
    }

    private static boolean hasFewWords(String message) {
        return message.strip().split("\\s+").length <= 8;
    }
}
