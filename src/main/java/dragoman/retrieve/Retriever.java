package dragoman.retrieve;

import dragoman.language.Affirmation;
import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Sought;
import dragoman.language.Thesaurus;
import dragoman.language.Token;
import dragoman.model.AnswerType;
import dragoman.model.Exchange;
import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import dragoman.model.Finding;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the passages of a corpus for a question by a weighted sum of features, each of which a person can read off a
 * finding. Thread-safe.
 */
public final class Retriever {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Feature NOVELTY = Feature.named("novelty");
    private static final Feature STRANGER = Feature.named("stranger");

    /** A passage of the pool, weighed; only the best become findings. */
    private record Ranked(PassageEvidence passage, double score, FeatureVector.Builder features) {

        /** With what tells a no from a yes, where one is asked for; the few that are judged need it. */
        Finding finding(@Nullable LateInteraction words, @Nullable Contrast contrast, Nearness nearness) {
            if (words != null && contrast != null) {
                words.addDenied(
                        features,
                        passage.id(),
                        nearness.denied(passage.passage().text()));
                contrast.add(features, passage.id());
            }
            return new Finding(passage, score, features.build());
        }
    }

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparingLong(r -> r.passage().id());

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

    /** Reads some passages and looks their words up before anybody asks for them. */
    public void warm(int passages) {
        index.lookUp(corpus.passages().stream()
                .limit(passages)
                .flatMap(p -> gists.of(p.passage().text()).sentence().tokens().stream())
                .filter(Token::isContent)
                .map(Token::lower));
    }

    /**
     * The best passages for a question, best first.
     *
     * @param candidates ids that the store's query for the question's intent yields; they count for more, the others stay in
     */
    public List<Finding> rank(Question.Inquiry question, Collection<Long> candidates, int count) {
        Gist asked = gists.of(question.text());
        List<Sought> sought =
                question.terms().stream().map(t -> sought(asked, t)).toList();
        Reading read = nearness.read(question.text());
        Pool pool =
                Pool.of(index.search(question, sought, Pool.MOST), candidates, nearness.to(read), nearBoth(question));
        List<PassageEvidence> passages =
                pool.ids().stream().flatMap(id -> corpus.passage(id).stream()).toList();
        LateInteraction words = nearness.words(read, content(asked));
        Contrast contrast = question.wants() == AnswerType.YES_NO
                ? nearness.contrast(Affirmation.of(asked.sentence().tokens()))
                : null;
        return weighed(question, sought, passages, pool, words)
                .sorted(BEST_FIRST)
                .limit(count)
                .map(ranked -> ranked.finding(words, contrast, nearness))
                .toList();
    }

    private Stream<Ranked> weighed(
            Question.Inquiry question,
            List<Sought> sought,
            List<PassageEvidence> passages,
            Pool pool,
            @Nullable LateInteraction words) {
        double[] weights = question.terms().stream().mapToDouble(this::weight).toArray();
        Features features = new Features(question, sought, weights, corpus, gists);
        double[] best = features.best(passages);
        double novelty = features.novelty(best);
        boolean stranger = features.namesStranger(best);
        return passages.stream().map(p -> {
            FeatureVector.Builder values = features.of(p);
            pool.add(values, p.id());
            if (words != null) {
                words.add(values, p.id(), before(p));
                pool.addNearness(values, p.id());
            }
            values.set(NOVELTY, novelty);
            values.set(STRANGER, stranger);
            return new Ranked(p, Weights.sum(values), values);
        });
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

    /** A word with what it stands for where it stands, be it the first of a phrase. */
    private Sought sought(Gist asked, Term term) {
        List<Token> tokens = asked.sentence().tokens();
        Set<String> concepts = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).lower().equals(term.surface()))
                .mapToObj(i -> thesaurus.conceptsAt(tokens, i))
                .findFirst()
                .orElse(Set.of());
        return new Sought(term.lemma(), term.surface(), concepts);
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
