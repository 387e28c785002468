package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Answer;
import dragoman.model.Article;
import dragoman.model.Block;
import dragoman.model.Function;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replies to what is asked of the bot itself: what it knows, what it is, what it can do. */
public final class Functions {

    private static final int MOST_NAMES = 30;
    private static final int MOST_BYLINES = 3;

    /** What the store holds, as far as such a reply needs it. */
    public record Holdings(
            List<Article> articles,
            List<Topic> topics,
            List<Actor> actors,
            List<PassageEvidence> passages,
            List<Position> positions) {

        public Holdings {
            articles = List.copyOf(articles);
            topics = List.copyOf(topics);
            actors = List.copyOf(actors);
            passages = List.copyOf(passages);
            positions = List.copyOf(positions);
        }
    }

    private final Composer composer;

    public Functions(Composer composer) {
        this.composer = composer;
    }

    /**
     * The reply to a call for a function.
     *
     * @param argument what follows the command, or the whole message; topics and actors in it narrow a list
     */
    public Answer reply(Function function, String argument, Holdings holdings) {
        return switch (function) {
            case SUMMARY -> said(function, Block.Phrase.of("line.digest.none"));
            case TIMELINE -> shown(function, Overview.timeline(About.in(argument, holdings)));
            case QUOTES -> shown(function, Overview.quotes(About.in(argument, holdings)));
            case POSITIONS -> positions(argument, holdings);
            case TOPICS -> said(function, topics(holdings), Block.Phrase.of("topics.hint"));
            case ACTORS -> said(function, actors(holdings), Block.Phrase.of("actors.hint"));
            case SOURCES -> sourcesReply(holdings);
            case ABOUT ->
                said(function, Block.Phrase.of("about.what"), Block.Phrase.of("about.limits"), newest(holdings));
            case PRIVACY -> privacy();
            case LANGUAGE -> said(function, Block.Phrase.of("language.read"));
            case SETTINGS -> said(function, Block.Phrase.of("settings.telegram"), Block.Phrase.of("settings.more"));
            case GREETING -> said(function, Block.Phrase.of("greeting"));
            case THANKS -> said(function, Block.Phrase.of("thanks"));
            case GOODBYE -> said(function, Block.Phrase.of("goodbye"));
            case FEEDBACK -> said(function, Block.Phrase.of("feedback.words"));
            case ADD, FEEDS, STATS, BROADCAST, EXPORT -> said(function, Block.Phrase.of("admin.telegram"));
            case HELP, SUBSCRIBE, UNSUBSCRIBE, STATUS, FORGET -> help(holdings);
        };
    }

    /** What a picture is to be drawn from; topics and actors in the argument narrow it. */
    public static Pictures.Material material(String argument, Holdings holdings) {
        List<PassageEvidence> passages = About.in(argument, holdings);
        Set<String> places = passages.stream()
                .map(p -> place(p.passage().article(), p.passage().ordinal()))
                .collect(Collectors.toSet());
        List<Position> positions = holdings.positions().stream()
                .filter(p -> places.contains(place(p.article(), p.passage())))
                .toList();
        return new Pictures.Material(passages, positions, holdings.actors(), holdings.topics());
    }

    /** The passages that an argument is about; empty where it names nothing that is known. */
    public static Optional<List<PassageEvidence>> about(String argument, Holdings holdings) {
        return About.of(argument, holdings).isEmpty() ? Optional.empty() : Optional.of(About.in(argument, holdings));
    }

    private static String place(String article, int ordinal) {
        return article + "#" + ordinal;
    }

    /** A reply in the bot's own words. */
    public static Answer said(Function function, Block... blocks) {
        return new Answer.Handled(List.of(blocks), function, List.of());
    }

    private Answer shown(Function function, List<PassageEvidence> passages) {
        return composer.cited(function, Block.Phrase.of(function.word() + ".heading"), passages);
    }

    /** Positions where articles take them; else what was demanded, denied or made conditional. */
    private Answer positions(String argument, Holdings holdings) {
        List<Stands.Taken> stands = Stands.of(argument, holdings);
        List<PassageEvidence> firm = Overview.firm(About.in(argument, holdings));
        return stands.isEmpty() && !firm.isEmpty() ? shown(Function.POSITIONS, firm) : composer.positions(stands);
    }

    /** The articles, and what they say of themselves where a byline or dateline stands in them. */
    private Answer sourcesReply(Holdings holdings) {
        List<PassageEvidence> bylines = holdings.passages().stream()
                .filter(p -> p.passage().kind() == Passage.Kind.BYLINE)
                .limit(MOST_BYLINES)
                .toList();
        List<Block> sources = sources(holdings);
        return bylines.isEmpty()
                ? new Answer.Handled(sources, Function.SOURCES, List.of())
                : composer.cited(Function.SOURCES, sources, bylines);
    }

    private static Answer privacy() {
        return said(
                Function.PRIVACY,
                Block.Phrase.of("privacy.keeps"),
                Block.Phrase.of("privacy.not"),
                Block.Phrase.of("privacy.feedback"),
                Block.Phrase.of("privacy.forget"));
    }

    private static Answer help(Holdings holdings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Phrase.of("help.intro"));
        blocks.add(Block.Phrase.of("help.how"));
        CommandList.commands(CommandList.Audience.PRIVATE)
                .filter(command -> !command.equals("help"))
                .map(command -> Block.Phrase.of("help.command", "/" + command, Block.Phrase.of("command." + command)))
                .forEach(blocks::add);
        blocks.add(Block.Phrase.of("help.group"));
        blocks.add(newest(holdings));
        return new Answer.Handled(blocks, Function.HELP, List.of());
    }

    private static Block newest(Holdings holdings) {
        return holdings.articles().stream()
                .max(Comparator.comparing(Article::published))
                .map(a -> Block.Phrase.of("newest", a.published()))
                .orElseGet(() -> Block.Phrase.of("empty"));
    }

    private static Block topics(Holdings holdings) {
        return names("topics", holdings.topics().stream().map(Topic::name));
    }

    private static Block actors(Holdings holdings) {
        return names(
                "actors",
                holdings.actors().stream()
                        .sorted(Comparator.comparing(Actor::kind))
                        .map(a -> a.role() == null ? a.name() : a.name() + " (" + a.role() + ")"));
    }

    private static Block names(String of, Stream<String> names) {
        return Optional.of(names.limit(MOST_NAMES).collect(Collectors.joining(", ")))
                .filter(list -> !list.isEmpty())
                .map(list -> Block.Phrase.of(of + ".are", list))
                .orElseGet(() -> Block.Phrase.of(of + ".none"));
    }

    private static List<Block> sources(Holdings holdings) {
        List<Block> lines = new ArrayList<>();
        lines.add(holdings.articles().isEmpty() ? newest(holdings) : Block.Phrase.of("sources.are"));
        holdings.articles().stream()
                .sorted(Comparator.comparing(Article::published).reversed())
                .limit(MOST_NAMES)
                .map(Functions::source)
                .forEach(lines::add);
        return lines;
    }

    private static Block source(Article article) {
        List<Object> arguments = new ArrayList<>(List.of(article.publisher(), article.published()));
        Optional.ofNullable(article.author()).ifPresent(arguments::add);
        Optional.ofNullable(article.title()).ifPresent(arguments::add);
        String key = article.title() == null
                ? (article.author() == null ? "sources.line" : "sources.by")
                : (article.author() == null ? "sources.titled" : "sources.full");
        return new Block.Phrase(key, arguments);
    }
}
