package dragoman;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.intake.Intake;
import dragoman.intake.Intake.Taken;
import dragoman.model.Evidence;
import dragoman.read.Given;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest PATH…}: reads articles into the store. */
@Command(name = "ingest", description = "Reads articles (files, folders, - for standard input) into the store.")
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private final Options options = new Options();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders, or - for standard input")
    private List<String> paths = List.of();

    @Option(names = "--json", description = "one JSON line an article")
    private boolean json;

    @Option(names = "--title")
    private @Nullable String title;

    @Option(names = "--outlet")
    private @Nullable String outlet;

    @Option(names = "--author")
    private @Nullable String author;

    @Option(names = "--published", paramLabel = "DATE", description = "such as 2016-02-06")
    private @Nullable LocalDate published;

    @Option(names = "--url")
    private @Nullable String url;

    @Override
    public Integer call() {
        Given given = new Given(title, outlet, author, published, url);
        PrintStream out = Streams.out();
        int stored = 0;
        int refused = 0;
        try (Workplace workplace = Workplace.open(options)) {
            Intake intake = workplace.intake();
            for (String path : paths) {
                try (Stream<Taken> taken = intake.take(path, given)) {
                    for (Taken one : (Iterable<Taken>) taken::iterator) {
                        tell(one, out);
                        stored += one instanceof Taken.Stored ? 1 : 0;
                        refused += one instanceof Taken.Refused ? 1 : 0;
                    }
                }
            }
        }
        out.flush();
        return stored == 0 && refused > 0 ? 1 : 0;
    }

    private void tell(Taken taken, PrintStream out) {
        switch (taken) {
            case Taken.Stored stored when json -> out.println(json(stored));
            case Taken.Stored stored -> out.println(line(stored));
            case Taken.Refused refused
            when json ->
                out.println(Json.object()
                        .put("source", refused.source())
                        .putNull("id")
                        .put("error", refused.message()));
            case Taken.Refused refused -> System.err.println(refused.source() + ": " + refused.message());
        }
        out.flush();
    }

    private static String line(Taken.Stored stored) {
        Evidence evidence = stored.evidence();
        return switch (stored.saved()) {
            case NEW, REPLACED ->
                evidence.article().id() + ": "
                        + (stored.saved() == dragoman.store.Saved.NEW ? "stored, " : "replaced, ")
                        + evidence.passages().size() + " passages, "
                        + evidence.quotes().size() + " quotes, "
                        + evidence.actors().size() + " actors";
            case UNCHANGED -> evidence.article().id() + ": already there";
        };
    }

    private static ObjectNode json(Taken.Stored stored) {
        Evidence evidence = stored.evidence();
        return Json.object()
                .put("source", stored.source())
                .put("id", evidence.article().id())
                .put("result", stored.saved().name().toLowerCase(Locale.ROOT))
                .put("published", evidence.article().published().toString())
                .put("passages", evidence.passages().size())
                .put("quotes", evidence.quotes().size())
                .put("actors", evidence.actors().size());
    }
}
