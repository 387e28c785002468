package dragoman;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Tenure;
import dragoman.store.EvidenceStore;
import dragoman.store.Feed;
import dragoman.store.Store;
import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: what the store holds, as a table or as JSON lines. */
@Command(
        name = "show",
        description =
                "Shows what the store holds: articles, quotes, facts, actors, topics, events, positions, feedback, feeds or"
                        + " doubts.")
final class ShowCommand implements Callable<Integer> {

    enum What {
        ARTICLES,
        QUOTES,
        FACTS,
        ACTORS,
        TOPICS,
        EVENTS,
        POSITIONS,
        FEEDBACK,
        FEEDS,
        DOUBTS
    }

    @Mixin
    private final Options options = new Options();

    @Parameters(paramLabel = "articles|quotes|facts|actors|topics|events|positions|feedback|feeds|doubts")
    private What what = What.ARTICLES;

    @Option(names = "--json", description = "JSON lines")
    private boolean json;

    @Override
    public Integer call() {
        PrintStream out = Streams.out();
        try (Workplace workplace = Workplace.open(options)) {
            List<ObjectNode> rows = rows(workplace);
            if (json) {
                rows.forEach(out::println);
            } else {
                table(rows).forEach(out::println);
            }
        }
        out.flush();
        return 0;
    }

    private List<ObjectNode> rows(Workplace workplace) {
        return switch (what) {
            case FEEDBACK -> feedback(workplace);
            case FEEDS -> feeds(workplace.store().feeds().list());
            case DOUBTS -> doubts(workplace);
            default -> evidence(workplace.store());
        };
    }

    private static List<ObjectNode> feeds(List<Feed> feeds) {
        return feeds.stream()
                .map(f -> Json.object()
                        .put("id", f.id())
                        .put("url", f.url())
                        .put("outlet", f.outlet())
                        .put("state", f.state().name().toLowerCase(Locale.ROOT))
                        .put("articles", f.articles())
                        .put("succeeded", text(f.succeededAt()))
                        .put("next", text(f.nextAt()))
                        .put("failures", f.failures())
                        .put("trouble", f.trouble() == null ? null : f.trouble().toString()))
                .toList();
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private List<ObjectNode> evidence(Store home) {
        EvidenceStore store = home.evidence();
        return switch (what) {
            case ARTICLES -> {
                Map<String, String> reprints = store.reprints();
                yield store.articles().stream()
                        .map(a -> Json.object()
                                .put("id", a.id())
                                .put("published", a.published().toString())
                                .put("outlet", a.outlet())
                                .put("author", a.author())
                                .put("title", a.title())
                                .put("url", a.url())
                                .put("reprint_of", reprints.get(a.id())))
                        .toList();
            }
            case QUOTES ->
                store.quotes().stream()
                        .map(q -> Json.object()
                                .put("article", q.article())
                                .put("speaker", q.canonical())
                                .put("sure", q.sure())
                                .put("spoken", q.spoken())
                                .put("type", q.type().name().toLowerCase(Locale.ROOT))
                                .put("text", q.text()))
                        .toList();
            case FACTS ->
                store.facts().stream()
                        .map(f -> Json.object()
                                .put("article", f.article())
                                .put("said_by", f.saidBy())
                                .put("modality", f.modality().name().toLowerCase(Locale.ROOT))
                                .put("date", f.date())
                                .put("text", f.text()))
                        .toList();
            case ACTORS -> actors(store);
            case TOPICS -> TopicsCommand.rows(home.topicChoices());
            case EVENTS ->
                store.events().stream()
                        .map(e -> Json.object()
                                .put("article", e.article())
                                .put("date", e.date())
                                .put("type", e.type())
                                .put("actors", String.join(", ", e.actors()))
                                .put("targets", String.join(", ", e.targets()))
                                .put("title", e.title()))
                        .toList();
            case POSITIONS ->
                store.positions().stream()
                        .map(p -> Json.object()
                                .put("article", p.article())
                                .put("said", p.said())
                                .put("actor", p.actor())
                                .put("stance", p.stance().name().toLowerCase(Locale.ROOT))
                                .put("topic", p.topic())
                                .put("condition", p.condition()))
                        .toList();
            case FEEDBACK, FEEDS, DOUBTS -> throw new IllegalStateException(what + " are no evidence");
        };
    }

    /** What readers said of answers, the latest first. */
    private static List<ObjectNode> feedback(Workplace workplace) {
        return workplace.store().opinions(workplace.clock()).all().stream()
                .map(f -> Json.object()
                        .put("at", f.at().toString())
                        .put("verdict", f.verdict().name().toLowerCase(Locale.ROOT))
                        .put("question", f.question())
                        .put("reply", f.reply()))
                .toList();
    }

    /** The messages of the last two days of which nobody knew for a while whether they had arrived. */
    private static List<ObjectNode> doubts(Workplace workplace) {
        return workplace.store().outbox(workplace.clock()).doubted().stream()
                .map(d -> Json.object()
                        .put("letter", d.key())
                        .put("state", d.state())
                        .put("left", d.attempts())
                        .put("message", d.message())
                        .put("why", d.why()))
                .toList();
    }

    private List<ObjectNode> actors(EvidenceStore store) {
        Map<String, List<Tenure>> roles = store.roles();
        return store.actors().stream()
                .map(a -> {
                    ObjectNode node = Json.object()
                            .put("name", a.name())
                            .put("kind", a.kind().name().toLowerCase(Locale.ROOT))
                            .put("role", a.role())
                            .put("of", a.of())
                            .put("aliases", String.join(", ", a.aliases()));
                    put(node, roles.getOrDefault(a.name(), List.of()));
                    return node;
                })
                .toList();
    }

    /** The roles with their times, as a list in JSON and as one column of the table. */
    private void put(ObjectNode node, List<Tenure> roles) {
        if (!json) {
            node.put(
                    "roles",
                    roles.stream()
                            .map(r -> r.role() + " (" + r.first() + " to " + r.last() + ")")
                            .collect(Collectors.joining("; ")));
            return;
        }
        ArrayNode list = node.putArray("roles");
        roles.forEach(r -> list.addObject()
                .put("role", r.role())
                .put("of", r.of())
                .put("first", r.first().toString())
                .put("last", r.last().toString()));
    }

    /** One line a row, tabs between the columns, so that it can be cut and sorted. */
    static List<String> table(List<ObjectNode> rows) {
        return rows.stream()
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(v -> v.isNull() ? "-" : v.asText().replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t")))
                .toList();
    }
}
