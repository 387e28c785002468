package dragoman.compose;

import dragoman.model.Article;
import dragoman.model.Block;
import dragoman.model.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles that a picture rests on, each once, the oldest first. */
record Credits(List<Article> articles) {

    private static final int MOST_IN_FOOTER = 3;

    Credits {
        articles = articles.stream()
                .distinct()
                .sorted(Comparator.comparing(Article::published).thenComparing(Article::id))
                .toList();
    }

    static Credits of(Stream<Article> articles) {
        return new Credits(articles.toList());
    }

    /** The days on which they were published. */
    Period period() {
        return Dates.spanned(
                articles.stream().map(a -> Period.of(a.published())).toList());
    }

    /** "Source: EA WorldView", "Sources: The Ledger, The Post, The Star and 4 more". */
    Block.Phrase footer() {
        List<String> publishers = List.copyOf(byPublisher().keySet());
        List<Object> named = new ArrayList<>(publishers.subList(0, Math.min(MOST_IN_FOOTER, publishers.size())));
        if (publishers.size() > named.size()) {
            named.add(Block.Phrase.of("part.more", publishers.size() - named.size()));
        }
        return headed(Block.Phrase.all(named));
    }

    /** Each outlet with its articles' day or number. */
    Block.Phrase line() {
        return headed(Block.Phrase.series(entries()));
    }

    /** The same in a language, with as many outlets as there is room for. */
    String line(int longest, Phrasebook book) {
        List<Block.Phrase> entries = entries();
        for (int named = entries.size(); named > 0; named--) {
            Block.Phrase some = Block.Phrase.series(entries.subList(0, named));
            int more = entries.size() - named;
            String line = book.line(headed(more == 0 ? some : Block.Phrase.of("picture.and.more", some, more)));
            if (line.length() <= longest) {
                return line;
            }
        }
        return Words.shortened(book.line(headed(Block.Phrase.of("part.articles", articles.size()))), longest);
    }

    private List<Block.Phrase> entries() {
        return byPublisher().entrySet().stream()
                .map(e -> Block.Phrase.row(List.of(
                        e.getKey(),
                        e.getValue().size() == 1
                                ? e.getValue().getFirst().published()
                                : Block.Phrase.of("part.articles", e.getValue().size()))))
                .toList();
    }

    private Block.Phrase headed(Block.Phrase sources) {
        return Block.Phrase.of(articles.size() == 1 ? "picture.source" : "picture.sources", sources);
    }

    private Map<String, List<Article>> byPublisher() {
        return articles.stream()
                .collect(Collectors.groupingBy(Article::publisher, LinkedHashMap::new, Collectors.toList()));
    }
}
