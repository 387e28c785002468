package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Answer;
import dragoman.model.Article;
import dragoman.model.Function;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Replies to what is asked of the bot itself: what it knows, what it is, what it can do. */
public final class Functions {

    private static final int MOST_NAMES = 30;
    private static final int MOST_BYLINES = 3;

    /** What the store holds, as far as such a reply needs it. */
    public record Holdings(
            List<Article> articles, List<Topic> topics, List<Actor> actors, List<PassageEvidence> passages) {

        public Holdings {
            articles = List.copyOf(articles);
            topics = List.copyOf(topics);
            actors = List.copyOf(actors);
            passages = List.copyOf(passages);
        }
    }

    private final Composer composer;

    public Functions(Composer composer) {
        this.composer = composer;
    }

    public Answer reply(Function function, Holdings holdings) {
        return switch (function) {
            case SUMMARY -> composer.cited(function, "In short:", Overview.summary(holdings.passages()));
            case TIMELINE -> composer.cited(function, "In order of time:", Overview.timeline(holdings.passages()));
            case TOPICS ->
                Composer.handled(function, topics(holdings), "Ask for example what somebody said about one of them.");
            case ACTORS -> Composer.handled(function, actors(holdings), "Ask what any of them said, or who they are.");
            case SOURCES -> sourcesReply(holdings);
            case ABOUT ->
                Composer.handled(
                        function,
                        "I am Dragoman, a program that looks up what news articles say. I answer only with passages of my sources,"
                                + " word for word, each with outlet, date and place; nothing is rephrased, save facts marked “in our words”.",
                        "I can find the wrong passage, and I say so when I am unsure of a speaker. "
                                + newest(holdings));
            case LANGUAGE ->
                Composer.handled(function, "I read English for now. Passages stay in the language of their source.");
            case SETTINGS ->
                Composer.handled(
                        function,
                        "What can be set: the hour of your summary, with /subscribe 8:00 Europe/Berlin; /unsubscribe ends it; /forget clears this chat.");
            case GREETING ->
                Composer.handled(
                        function,
                        "Hello! Ask me what somebody said, what happened, when, where or why. /help shows more.");
            case THANKS -> Composer.handled(function, "You are welcome.");
            case GOODBYE -> Composer.handled(function, "Goodbye. I will be here.");
            case FEEDBACK ->
                Composer.handled(
                        function,
                        "Thank you for telling me. The passage under an answer always shows what it rests on.");
            case HELP, SUBSCRIBE, UNSUBSCRIBE, STATUS, FORGET -> help(holdings);
        };
    }

    /** The articles, and what they say of themselves where a byline or dateline stands in them. */
    private Answer sourcesReply(Holdings holdings) {
        List<PassageEvidence> bylines = holdings.passages().stream()
                .filter(p -> p.passage().kind() == Passage.Kind.BYLINE)
                .limit(MOST_BYLINES)
                .toList();
        return bylines.isEmpty()
                ? Composer.handled(Function.SOURCES, sources(holdings))
                : composer.cited(Function.SOURCES, sources(holdings), bylines);
    }

    private static Answer help(Holdings holdings) {
        return Composer.handled(
                Function.HELP,
                "I answer questions from news articles, each answer with the passage it rests on.",
                "Ask in your own words: what somebody said about something, who did what, when, where, why, how many. Paste words in quotation marks to check who said them.",
                "/summary – what the sources say in short\n/timeline – events in order\n/topics, /who, /sources – what I know\n"
                        + "/subscribe 8:00 Europe/Berlin – a summary every day; /unsubscribe, /status\n/forget – clears this chat",
                newest(holdings));
    }

    private static String newest(Holdings holdings) {
        return holdings.articles().stream()
                .max(Comparator.comparing(Article::published))
                .map(a -> "My newest article is of " + Sources.day(a.published()) + ".")
                .orElse("I hold no articles yet; whoever runs me can add some with: dragoman ingest FILE");
    }

    private static String topics(Holdings holdings) {
        String names =
                holdings.topics().stream().map(Topic::name).limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.isEmpty() ? "I know no topics yet." : "Topics I know: " + names + ".";
    }

    private static String actors(Holdings holdings) {
        String names = holdings.actors().stream()
                .sorted(Comparator.comparing(Actor::kind))
                .map(a -> a.role() == null ? a.name() : a.name() + " (" + a.role() + ")")
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "I know no actors yet." : "I know of: " + names + ".";
    }

    private static String sources(Holdings holdings) {
        String lines = holdings.articles().stream()
                .sorted(Comparator.comparing(Article::published).reversed())
                .limit(MOST_NAMES)
                .map(a -> "• " + a.publisher() + ", " + Sources.day(a.published())
                        + (a.author() == null ? "" : ", " + a.author()) + (a.title() == null ? "" : ": " + a.title()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? newest(holdings) : "My sources:\n" + lines;
    }
}
