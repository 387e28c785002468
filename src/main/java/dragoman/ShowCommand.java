package dragoman;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.store.EvidenceStore;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}: what the store holds, as a table or as JSON lines. */
@Command(name = "show", description = "Shows what the store holds: articles, quotes, facts, actors, topics or events.")
final class ShowCommand implements Callable<Integer> {

    enum What {
        ARTICLES,
        QUOTES,
        FACTS,
        ACTORS,
        TOPICS,
        EVENTS
    }

    @Mixin
    private final Options options = new Options();

    @Parameters(paramLabel = "articles|quotes|facts|actors|topics|events")
    private What what = What.ARTICLES;

    @Option(names = "--json", description = "JSON lines")
    private boolean json;

    @Override
    public Integer call() {
        PrintStream out = Streams.out();
        try (Workplace workplace = Workplace.open(options)) {
            List<ObjectNode> rows = rows(workplace.store().evidence());
            if (json) {
                rows.forEach(out::println);
            } else {
                table(rows).forEach(out::println);
            }
        }
        out.flush();
        return 0;
    }

    private List<ObjectNode> rows(EvidenceStore store) {
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
            case ACTORS ->
                store.actors().stream()
                        .map(a -> Json.object()
                                .put("name", a.name())
                                .put("kind", a.kind().name().toLowerCase(Locale.ROOT))
                                .put("role", a.role())
                                .put("of", a.of())
                                .put("aliases", String.join(", ", a.aliases())))
                        .toList();
            case TOPICS ->
                store.topics().stream()
                        .map(t -> Json.object().put("name", t.name()).put("synonyms", String.join(", ", t.synonyms())))
                        .toList();
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
        };
    }

    /** One line a row, tabs between the columns, so that it can be cut and sorted. */
    private static List<String> table(List<ObjectNode> rows) {
        return rows.stream()
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(v -> v.isNull() ? "-" : v.asText().replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t")))
                .toList();
    }
}
