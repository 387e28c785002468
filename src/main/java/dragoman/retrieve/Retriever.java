package dragoman.retrieve;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Thesaurus;
import dragoman.language.Token;
import dragoman.model.Exchange;
import dragoman.model.Finding;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the passages of a corpus for a question by a weighted sum of features, each of which a person can read off a
 * finding. Thread-safe.
 */
public final class Retriever {

    private static final int POOL = 60;
    /** Those that share no word with the question are found by their meaning alone. */
    private static final int NEAREST = 20;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Corpus corpus;
    private final PassageIndex index;
    private final Nearness nearness;
    private final Gists gists;
    private final Thesaurus thesaurus;

    public Retriever(Corpus corpus, Nearness nearness, Gists gists, Knowledge knowledge) {
        this.corpus = corpus;
        this.nearness = nearness;
        this.gists = gists;
        this.thesaurus = knowledge.thesaurus();
        this.index = new PassageIndex(corpus, thesaurus);
    }

    public Corpus corpus() {
        return corpus;
    }

    /**
     * The best passages for a question, best first.
     *
     * @param candidates ids that the store's query for the question's intent yields; they count for more, the others stay in
     */
    public List<Finding> rank(Question.Inquiry question, Collection<Long> candidates, int most) {
        Gist asked = gists.of(question.text());
        List<Set<String>> concepts =
                question.terms().stream().map(t -> concepts(asked, t)).toList();
        double[] weights = question.terms().stream().mapToDouble(t -> weight(t)).toArray();
        Map<Long, Double> pool = index.search(question, concepts, POOL);
        candidates.stream().limit(POOL).forEach(id -> pool.putIfAbsent(id, 0.0));
        Reading read = nearness.read(question.text());
        Map<Long, Double> near = nearness.to(read);
        Nearness.nearest(near, NEAREST).forEach(id -> pool.putIfAbsent(id, 0.0));
        Map<Long, Double> nearBoth = nearBoth(question);
        Nearness.nearest(nearBoth, NEAREST).forEach(id -> pool.putIfAbsent(id, 0.0));
        double best = pool.values().stream().mapToDouble(d -> d).max().orElse(1);
        Features features = new Features(question, concepts, weights, corpus, gists);
        List<PassageEvidence> passages = pool.keySet().stream()
                .flatMap(id -> corpus.passage(id).stream())
                .toList();
        LateInteraction words = nearness.words(read, content(asked));
        double novelty = features.novelty(passages);
        double stranger = features.namesStranger(passages) ? 1 : 0;
        return passages.stream()
                .map(p -> {
                    Map<String, Double> values = new LinkedHashMap<>(features.of(p));
                    values.put("bm25", best <= 0 ? 0 : pool.getOrDefault(p.id(), 0.0) / best);
                    values.put("query", candidates.contains(p.id()) ? 1.0 : 0.0);
                    if (words != null) {
                        values.putAll(words.of(p.id(), before(p)));
                        values.put("near", near.getOrDefault(p.id(), 0.0));
                        values.put("near-both", nearBoth.getOrDefault(p.id(), 0.0));
                    }
                    values.put("novelty", novelty);
                    values.put("stranger", stranger);
                    return new Finding(p, Weights.sum(values), values);
                })
                .sorted(Comparator.comparingDouble((Finding f) -> -f.score())
                        .thenComparingLong(f -> f.evidence().id()))
                .limit(most)
                .toList();
    }

    /** How near passages lie to the question before together with this one, where this one leans on it. */
    private Map<Long, Double> nearBoth(Question.Inquiry question) {
        Exchange before = question.before();
        return before == null ? Map.of() : nearness.to(nearness.read(before.question() + " " + question.text()));
    }

    /** The passage before another one in its article, which goes on with what is said there. */
    private @Nullable Long before(PassageEvidence passage) {
        return corpus.neighbour(passage, -1)
                .filter(p -> p.passage().kind() == Passage.Kind.SENTENCE)
                .map(PassageEvidence::id)
                .orElse(null);
    }

    /** The words of a question that tell what it is about, parted as an embedding model parts them. */
    private static Set<String> content(Gist asked) {
        return asked.sentence().tokens().stream()
                .filter(Token::isContent)
                .flatMap(t -> Stream.of(NO_LETTER.split(t.lower())))
                .collect(Collectors.toSet());
    }

    private Set<String> concepts(Gist asked, Term term) {
        var tokens = asked.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).lower().equals(term.surface())) {
                return thesaurus.conceptsAt(tokens, i);
            }
        }
        return Set.of();
    }

    /** A term's weight: its rarity, and nouns and names before verbs before the rest. */
    private double weight(Term term) {
        double kind = switch (term.tag()) {
            case "PROPN", "NOUN", "NUM" -> 1.0;
            case "VERB" -> 0.8;
            case "ADJ" -> 0.7;
            default -> 0.4;
        };
        return kind * Math.min(6, index.idf(term.surface()));
    }
}
