package dragoman.compose;

import dragoman.model.Article;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the candidates for a summary: of reprints one stands for all, and of very many passages those near the top. */
final class Candidates {

    /** So that a store full of news does not make the walk along all likenesses slow. */
    private static final int MOST = 600;

    private Candidates() {}

    /** All that is new, in the order of {@link Candidate#NEWEST_FIRST}. */
    static List<Candidate> of(News news) {
        Set<String> known = news.before().stream().map(p -> p.article().id()).collect(Collectors.toSet());
        Map<String, Set<Article>> families = families(news);
        Set<String> heads = new HashSet<>();
        families.forEach((original, articles) -> {
            if (articles.size() == 1 || !known.contains(original)) {
                heads.add(head(original, articles));
            }
        });
        return read(news, heads, families).stream()
                .sorted(Comparator.comparingInt(Candidate::lead).thenComparing(Candidate.NEWEST_FIRST))
                .limit(MOST)
                .sorted(Candidate.NEWEST_FIRST)
                .toList();
    }

    /** The new articles by the original that they are or reprint. */
    private static Map<String, Set<Article>> families(News news) {
        Map<String, Set<Article>> families = new HashMap<>();
        for (PassageEvidence passage : news.fresh()) {
            String id = passage.article().id();
            families.computeIfAbsent(
                            news.reprints().getOrDefault(id, id),
                            it -> new TreeSet<>(Comparator.comparing(Article::id)))
                    .add(passage.article());
        }
        return families;
    }

    private static String head(String original, Set<Article> articles) {
        return articles.stream()
                .map(Article::id)
                .filter(original::equals)
                .findFirst()
                .orElseGet(() -> articles.iterator().next().id());
    }

    private static List<Candidate> read(News news, Set<String> heads, Map<String, Set<Article>> families) {
        Map<String, Integer> read = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (PassageEvidence passage : news.fresh()) {
            String id = passage.article().id();
            if (heads.contains(id) && passage.passage().kind() != Passage.Kind.BYLINE) {
                Set<String> outlets = families.getOrDefault(news.reprints().getOrDefault(id, id), Set.of()).stream()
                        .map(Article::publisher)
                        .collect(Collectors.toCollection(TreeSet::new));
                int lead = read.merge(id, 1, Integer::sum) - 1;
                candidates.add(new Candidate(passage, Bag.of(passage.passage().text()), outlets, lead));
            }
        }
        return candidates;
    }
}
