package dragoman;

import dragoman.model.Article;
import dragoman.read.Nearest;
import dragoman.store.EvidenceStore;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code withdraw ID…}: takes articles out of the store with all that rests on them. */
@Command(
        name = "withdraw",
        description = "Takes articles out of the store, with all that rests on them; they stay out"
                + " until ingested with --again.")
final class WithdrawCommand implements Callable<Integer> {

    @Mixin
    private final Options options = new Options();

    @Parameters(arity = "1..*", paramLabel = "ID", description = "as `show articles` lists them")
    private List<String> ids = List.of();

    @Option(names = "--json", description = "one JSON line an article")
    private boolean json;

    @Override
    public Integer call() {
        PrintStream out = Streams.out();
        int unknown = 0;
        try (Workplace workplace = Workplace.open(options)) {
            EvidenceStore store = workplace.store().evidence();
            for (String id : ids) {
                List<String> reprints = reprintsOf(id, store.reprints());
                if (store.withdraw(id, workplace.clock().instant())) {
                    out.println(json ? Json.object().put("id", id).put("result", "withdrawn") : line(id, reprints));
                } else {
                    unknown++;
                    complain(id, store.articles(), out);
                }
            }
        }
        out.flush();
        return unknown > 0 ? 1 : 0;
    }

    private static List<String> reprintsOf(String id, Map<String, String> reprints) {
        return reprints.entrySet().stream()
                .filter(reprint -> reprint.getValue().equals(id))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String line(String id, List<String> reprints) {
        return id + ": withdrawn"
                + (reprints.isEmpty()
                        ? ""
                        : "; what other outlets made of it stays, withdraw it as well if it is wrong too: "
                                + String.join(" ", reprints));
    }

    private void complain(String id, List<Article> articles, PrintStream out) {
        List<String> known = articles.stream().map(Article::id).toList();
        String nearest = known.stream().filter(it -> it.contains(id)).limit(3).collect(Collectors.joining(", "));
        String meant = nearest.isEmpty() ? Nearest.to(id, known).orElse("") : nearest;
        String message = "no article has this id" + (meant.isEmpty() ? "" : " (did you mean " + meant + "?)")
                + "; `show articles` lists them all";
        if (json) {
            out.println(Json.object().put("id", id).put("result", "unknown").put("error", message));
        } else {
            System.err.println(id + ": " + message);
        }
    }
}
