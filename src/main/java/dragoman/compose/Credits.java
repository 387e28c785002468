package dragoman.compose;

import dragoman.model.Article;
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
    String footer() {
        List<String> publishers = List.copyOf(byPublisher().keySet());
        List<String> named = new ArrayList<>(publishers.subList(0, Math.min(MOST_IN_FOOTER, publishers.size())));
        if (publishers.size() > named.size()) {
            named.add(publishers.size() - named.size() + " more");
        }
        return (articles.size() == 1 ? "Source: " : "Sources: ") + Words.list(named);
    }

    /** Each outlet with its articles' day or number, as many as there is room for. */
    String line(int longest) {
        List<String> entries = byPublisher().entrySet().stream()
                .map(e -> e.getKey()
                        + (e.getValue().size() == 1
                                ? ", " + Days.day(e.getValue().getFirst().published())
                                : ", " + e.getValue().size() + " articles"))
                .toList();
        String opening = articles.size() == 1 ? "Source: " : "Sources: ";
        for (int named = entries.size(); named > 0; named--) {
            String more = named == entries.size() ? "" : "; and " + (entries.size() - named) + " more";
            String line = opening + String.join("; ", entries.subList(0, named)) + more;
            if (line.length() <= longest) {
                return line;
            }
        }
        return Words.shortened(opening + Words.count(articles.size(), "article"), longest);
    }

    private Map<String, List<Article>> byPublisher() {
        return articles.stream()
                .collect(Collectors.groupingBy(Article::publisher, LinkedHashMap::new, Collectors.toList()));
    }
}
