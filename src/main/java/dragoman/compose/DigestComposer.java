package dragoman.compose;

import dragoman.model.Article;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Digest;
import dragoman.model.PassageEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the summary of what articles of a period say: their leads and what was said, each with its source. */
public final class DigestComposer {

    private final Sources sources;

    /**
     * @param articles article id to the article with its body
     */
    public DigestComposer(Function<String, Optional<Article>> articles) {
        this.sources = new Sources(articles);
    }

    /**
     * The summary of the articles published from {@code since} to {@code until}, both included; it says so where there are
     * none. The same passages give the same text.
     */
    public Digest compose(List<PassageEvidence> passages, LocalDate since, LocalDate until) {
        List<PassageEvidence> fresh = passages.stream()
                .filter(p -> !p.article().published().isBefore(since)
                        && !p.article().published().isAfter(until))
                .toList();
        List<Citation> citations =
                Overview.summary(fresh).stream().map(sources::cite).toList();
        return new Digest(
                since,
                until,
                citations.isEmpty() ? nothing(passages, since) : blocks(fresh, citations, since, until),
                citations);
    }

    private static List<Block> nothing(List<PassageEvidence> passages, LocalDate since) {
        String newest = passages.stream()
                .map(p -> p.article().published())
                .max(Comparator.naturalOrder())
                .map(d -> " The newest article is of " + Sources.day(d) + ".")
                .orElse("");
        return List.of(new Block.Line("Nothing new since " + Sources.day(since) + "." + newest));
    }

    private static List<Block> blocks(
            List<PassageEvidence> fresh, List<Citation> citations, LocalDate since, LocalDate until) {
        long articles = fresh.stream().map(p -> p.article().id()).distinct().count();
        String period = since.equals(until) ? Sources.day(since) : Sources.day(since) + " to " + Sources.day(until);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line("Summary, " + period + ": " + articles + (articles == 1 ? " article" : " articles")));
        citations.forEach(c -> blocks.addAll(Composer.shown(c)));
        return blocks;
    }
}
