package dragoman;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Topic;
import dragoman.model.TopicCount;
import dragoman.store.TopicChoices;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code topics}: lists the topics, and lets a person name, unite and hide them. */
@Command(
        name = "topics",
        description = "Lists the topics; rename, merge, hide and restore change what they are called and shown.")
final class TopicsCommand implements Callable<Integer> {

    @Mixin
    private final Options options = new Options();

    @Option(names = "--json", description = "JSON lines")
    private boolean json;

    @Override
    public Integer call() {
        return change(options, topics -> {
            List<ObjectNode> rows = rows(topics);
            PrintStream out = Streams.out();
            (json ? rows.stream().map(ObjectNode::toString) : ShowCommand.table(rows).stream()).forEach(out::println);
            if (!json && !topics.hidden().isEmpty()) {
                out.println("hidden: " + String.join(", ", topics.hidden()));
            }
            out.flush();
        });
    }

    /** The topics with their counts, the weightiest first. */
    static List<ObjectNode> rows(TopicChoices topics) {
        return topics.counts().stream()
                .map(t -> Json.object()
                        .put("name", t.topic().name())
                        .put("passages", t.passages())
                        .put("articles", t.articles())
                        .put("synonyms", String.join(", ", t.topic().synonyms())))
                .toList();
    }

    @Command(name = "rename", description = "Gives a topic another name.")
    int rename(
            @Mixin Options given,
            @Parameters(paramLabel = "OLD") String old,
            @Parameters(paramLabel = "NEW") String name) {
        return change(given, topics -> {
            Topic topic = known(topics, old);
            Optional<Topic> other = find(topics, name).filter(t -> !t.name().equals(topic.name()));
            if (other.isPresent()) {
                throw new UsageException(
                        "'" + name + "' is the topic '" + other.get().name()
                                + "' already; to make them one: bin/dragoman topics merge '" + topic.name() + "' '"
                                + other.get().name() + "' --into '" + name + "'");
            }
            topics.call(List.of(topic.name()), named(name));
        });
    }

    @Command(name = "merge", description = "Makes several topics one.")
    int merge(
            @Mixin Options given,
            @Parameters(arity = "1..*", paramLabel = "TOPIC") List<String> parts,
            @Option(names = "--into", required = true, paramLabel = "NAME") String name) {
        return change(given, topics -> {
            List<String> names = Stream.concat(
                            parts.stream().map(p -> known(topics, p).name()),
                            find(topics, name).stream().map(Topic::name))
                    .distinct()
                    .toList();
            topics.call(names, named(name));
        });
    }

    @Command(name = "hide", description = "Shows topics no more.")
    int hide(@Mixin Options given, @Parameters(arity = "1..*", paramLabel = "TOPIC") List<String> hidden) {
        return change(
                given,
                topics -> topics.hide(
                        hidden.stream().map(h -> known(topics, h).name()).toList()));
    }

    @Command(name = "restore", description = "Takes back what was decided on a topic, hidden or renamed.")
    int restore(@Mixin Options given, @Parameters(paramLabel = "TOPIC") String name) {
        return change(given, topics -> {
            if (!topics.restore(name)) {
                throw new UsageException("nothing was decided on a topic '" + name
                        + "'; bin/dragoman topics lists the topics, and those that are hidden");
            }
        });
    }

    private static int change(Options given, Consumer<TopicChoices> change) {
        try (Workplace workplace = Workplace.open(given)) {
            change.accept(workplace.store().topicChoices());
        }
        return 0;
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new UsageException("a topic needs a name; give it in quotation marks, such as 'peace talks'");
        }
        return name.strip();
    }

    private static Topic known(TopicChoices topics, String name) {
        return find(topics, name)
                .orElseThrow(() -> new UsageException("no topic is called '" + name + "'; "
                        + Suggestion.of(
                                        name,
                                        topics.counts().stream()
                                                .map(t -> t.topic().name())
                                                .toList())
                                .map(nearest -> "did you mean '" + nearest + "'? ")
                                .orElse("")
                        + "bin/dragoman topics lists them"));
    }

    /** By its name, else by another word for it. */
    private static Optional<Topic> find(TopicChoices topics, String name) {
        String wanted = name.strip();
        List<Topic> all = topics.counts().stream().map(TopicCount::topic).toList();
        return all.stream()
                .filter(t -> t.name().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> all.stream()
                        .filter(t -> t.synonyms().stream().anyMatch(wanted::equalsIgnoreCase))
                        .findFirst());
    }
}
