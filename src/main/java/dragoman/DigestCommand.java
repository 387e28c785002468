package dragoman;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.compose.DigestComposer;
import dragoman.compose.Html;
import dragoman.compose.News;
import dragoman.compose.Plain;
import dragoman.model.Digest;
import dragoman.model.PassageEvidence;
import dragoman.model.Period;
import dragoman.store.EvidenceStore;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code digest}: the summary that a subscriber would get. */
@Command(name = "digest", description = "The summary that a subscriber would get.")
final class DigestCommand implements Callable<Integer> {

    /** How far back an article may lie whose words are no news any more. */
    private static final int DAYS_KNOWN = 60;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--since", paramLabel = "DATE", description = "first day; default: the newest article's day")
    private @Nullable LocalDate since;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Override
    public Integer call() {
        PrintStream out = Streams.out();
        try (Workplace workplace = Workplace.open(options)) {
            EvidenceStore store = workplace.store().evidence();
            LocalDate today = workplace.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
            LocalDate from = since != null ? since : store.newestDate().orElse(today);
            LocalDate until = from.isAfter(today) ? from : today;
            List<PassageEvidence> all = store.all();
            List<PassageEvidence> fresh = published(all, new Period(from, until));
            List<PassageEvidence> older = published(all, new Period(from.minusDays(DAYS_KNOWN), from.minusDays(1)));
            Digest digest = new DigestComposer(store::article)
                    .compose(News.untold(fresh, older, store.reprints(), store.positions()), from, until);
            out.println(json ? json(digest).toString() : Plain.of(digest.blocks()));
        }
        out.flush();
        return 0;
    }

    private static List<PassageEvidence> published(List<PassageEvidence> passages, Period period) {
        return passages.stream()
                .filter(p -> period.contains(p.article().published()))
                .toList();
    }

    private static ObjectNode json(Digest digest) {
        ObjectNode node = Json.object();
        node.put("since", digest.since().toString()).put("until", digest.until().toString());
        node.put("text", Plain.of(digest.blocks())).put("html", Html.of(digest.blocks()));
        ArrayNode citations = node.putArray("citations");
        digest.citations().forEach(c -> citations.add(ReplyJson.citation(c)));
        return node;
    }
}
