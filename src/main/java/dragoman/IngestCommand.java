package dragoman;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.intake.Intake;
import dragoman.intake.Taken;
import dragoman.model.Evidence;
import dragoman.read.Given;
import dragoman.store.Saved;
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
@Command(
        name = "ingest",
        description = "Reads articles (files, folders, web addresses, - for standard input) into the store.")
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private final Options options = new Options();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "files, folders, web addresses of pages and feeds, or - for standard input")
    private List<String> paths = List.of();

    @Option(names = "--json", description = "one JSON line an article")
    private boolean json;

    @Option(names = "--again", description = "also what is there already or was withdrawn, in its place")
    private boolean again;

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
        IngestTally tally = new IngestTally();
        try (Workplace workplace = Workplace.open(options)) {
            Intake intake = workplace.intake();
            int files = paths.stream().mapToInt(intake::count).sum();
            try (Progress progress = Progress.over(files)) {
                for (String path : paths) {
                    try (Stream<Taken> taken = again ? intake.takeAgain(path, given) : intake.take(path, given)) {
                        for (Taken one : (Iterable<Taken>) taken::iterator) {
                            progress.at(one.source());
                            tally.count(one);
                            tell(one, out, progress);
                        }
                    }
                }
            }
        }
        if (tally.isWorthTelling()) {
            System.err.println(tally);
        }
        return tally.failed() ? 1 : 0;
    }

    private void tell(Taken taken, PrintStream out, Progress progress) {
        if (json) {
            out.println(json(taken));
        } else if (!(taken instanceof Taken.Refused) && !progress.isShown()) {
            out.println(line(taken));
        }
        out.flush();
        problems(taken).forEach(problem -> progress.say(taken.source() + ": " + problem));
    }

    private List<String> problems(Taken taken) {
        return switch (taken) {
            case Taken.Stored stored -> stored.notes();
            case Taken.Known _ -> List.of();
            case Taken.Refused refused -> json ? List.of() : List.of(refused.message());
        };
    }

    static String line(Taken taken) {
        return switch (taken) {
            case Taken.Stored stored -> line(stored);
            case Taken.Known known ->
                known.article().id() + ": already there"
                        + (known.heldAs().equals(known.article().id()) ? "" : " as " + known.heldAs());
            case Taken.Refused refused -> refused.source() + ": " + refused.message();
        };
    }

    private static String line(Taken.Stored stored) {
        Evidence evidence = stored.evidence();
        String reprint = stored.reprintOf() == null ? "" : "a reprint of " + stored.reprintOf() + ", ";
        return evidence.article().id() + ": "
                + (stored.saved() == Saved.REPLACED ? "replaced, " : "stored, ")
                + reprint
                + evidence.passages().size() + " passages, "
                + evidence.quotes().size() + " quotes, "
                + evidence.actors().size() + " actors";
    }

    private static ObjectNode json(Taken taken) {
        ObjectNode line = Json.object().put("source", taken.source());
        return switch (taken) {
            case Taken.Stored stored -> json(line, stored);
            case Taken.Known known ->
                line.put("id", known.article().id())
                        .put("result", "unchanged")
                        .put("published", known.article().published().toString())
                        .put("held_as", known.heldAs());
            case Taken.Refused refused -> line.putNull("id").put("error", refused.message());
        };
    }

    private static ObjectNode json(ObjectNode line, Taken.Stored stored) {
        Evidence evidence = stored.evidence();
        return line.put("id", evidence.article().id())
                .put("result", stored.saved().name().toLowerCase(Locale.ROOT))
                .put("published", evidence.article().published().toString())
                .put("reprint_of", stored.reprintOf())
                .put("passages", evidence.passages().size())
                .put("quotes", evidence.quotes().size())
                .put("actors", evidence.actors().size());
    }
}
