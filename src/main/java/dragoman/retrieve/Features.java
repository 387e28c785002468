package dragoman.retrieve;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.model.Actor;
import dragoman.model.AnswerType;
import dragoman.model.Intent;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Period;
import dragoman.model.Question;
import dragoman.model.Term;
import dragoman.model.TimeExpression;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What speaks for a passage as the answer to one question; every value lies between 0 and 1. */
final class Features {

    private static final Set<Intent> SPOKEN = Set.of(
            Intent.WHAT_SAID, Intent.POSITION, Intent.CONDITION, Intent.COMPARE, Intent.LIST, Intent.HOW, Intent.WHY);
    /** Shorter words of a title ("of", "for", "US") tell no post. */
    private static final int LONG_WORD = 5;

    /** What a word in the sentence before or behind counts. */
    private static final double NEIGHBOUR = 0.5;

    private static final int[] BESIDE = {-1, 1};

    private final Question.Inquiry question;
    private final List<Set<String>> concepts;
    private final double[] weights;
    private final double total;
    private final Corpus corpus;
    private final Gists gists;
    /** By the passage's id, a value for each of the question's words. */
    private final Map<Long, double[]> held = new HashMap<>();

    Features(Question.Inquiry question, List<Set<String>> concepts, double[] weights, Corpus corpus, Gists gists) {
        this.question = question;
        this.concepts = concepts;
        this.weights = weights;
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        this.total = sum;
        this.corpus = corpus;
        this.gists = gists;
    }

    /** The share of the question's words, weighted by rarity, that no passage of a pool holds: what the sources never speak of. */
    double novelty(Collection<PassageEvidence> pool) {
        return share(i -> 1 - pool.stream().mapToDouble(p -> held(p, i)).max().orElse(0));
    }

    /** Whether the question names somebody or something, by a proper name, whom no passage of a pool names. */
    boolean namesStranger(Collection<PassageEvidence> pool) {
        for (int i = 0; i < weights.length; i++) {
            Term term = question.terms().get(i);
            int at = i;
            boolean name = term.tag().equals("PROPN") && capitalised(term.surface());
            if (name && pool.stream().allMatch(p -> held(p, at) == 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean capitalised(String word) {
        int at = question.text().toLowerCase(Locale.ROOT).indexOf(word);
        return at > 0 && Character.isUpperCase(question.text().charAt(at));
    }

    Map<String, Double> of(PassageEvidence passage) {
        Map<String, Double> values = new HashMap<>();
        values.put("cover", coverage(passage));
        values.put("around", coverageAround(passage));
        values.put("speaker", speaker(passage));
        values.put("actors", actors(passage));
        values.put("type", type(passage) ? 1.0 : 0.0);
        values.put("pairs", pairs(passage));
        values.put("period", period(passage) ? 1.0 : 0.0);
        values.put("byline", passage.passage().kind() == Passage.Kind.BYLINE ? 1.0 : 0.0);
        values.put("lead", 1.0 / (1 + passage.passage().ordinal()));
        values.put("verbatim", ownWords(passage) ? 1.0 : 0.0);
        values.putAll(Aftermath.of(question.before(), passage));
        return values;
    }

    /** Whether an official's own words are at hand, unless a question asks who somebody is. */
    private boolean ownWords(PassageEvidence passage) {
        boolean words = question.intent() != Intent.WHO_IS && question.wants() != AnswerType.PERSON;
        return words && passage.passage().kind() == Passage.Kind.QUOTE;
    }

    /** The share of the question's words, weighted by rarity, that the passage holds. */
    private double coverage(PassageEvidence passage) {
        return share(i -> held(passage, i));
    }

    /** The same, where the sentences before and behind hold something too. */
    private double coverageAround(PassageEvidence passage) {
        double[] around = new double[weights.length];
        for (int offset : BESIDE) {
            corpus.neighbour(passage, offset)
                    .ifPresent(n -> Arrays.setAll(around, i -> Math.max(around[i], held(n, i))));
        }
        return share(i -> Math.max(held(passage, i), NEIGHBOUR * around[i]));
    }

    /** The mean of a value of each of the question's words, weighted by their rarity; 0 where it has none. */
    private double share(IntToDoubleFunction value) {
        if (total == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * value.applyAsDouble(i);
        }
        return sum / total;
    }

    /** How well a passage holds one of the question's words; asked for again and again, worked out once. */
    private double held(PassageEvidence passage, int i) {
        double[] all = held.computeIfAbsent(
                passage.id(),
                id -> IntStream.range(0, weights.length)
                        .mapToDouble(term -> found(passage, term))
                        .toArray());
        return all[i];
    }

    private double found(PassageEvidence passage, int i) {
        Term term = question.terms().get(i);
        double own = gists.of(passage.passage().text()).holds(term.lemma(), term.surface(), concepts.get(i));
        String context = passage.passage().context();
        return own > 0 || context.isEmpty()
                ? own
                : 0.8 * gists.of(context).holds(term.lemma(), term.surface(), concepts.get(i));
    }

    private double speaker(PassageEvidence passage) {
        if (question.actors().isEmpty() || !SPOKEN.contains(question.intent())) {
            return 0;
        }
        Stream<String> speakers = Stream.concat(
                passage.heard().stream().map(q -> q.canonical()),
                passage.facts().stream().map(f -> f.saidBy()));
        return speakers.filter(Objects::nonNull)
                        .anyMatch(s -> question.actors().stream().anyMatch(a -> corpus.speaksFor(s, a.name())))
                ? 1
                : 0;
    }

    private double actors(PassageEvidence passage) {
        if (question.actors().isEmpty()) {
            return 0;
        }
        long named = question.actors().stream().filter(a -> named(passage, a)).count();
        return (double) named / question.actors().size();
    }

    private boolean named(PassageEvidence passage, Actor actor) {
        return passage.actors().contains(actor.name())
                || passage.hears(actor.name())
                || passage.actors().stream()
                        .anyMatch(other -> corpus.speaksFor(/* speaker= */ other, /* asked= */ actor.name()));
    }

    private boolean type(PassageEvidence passage) {
        return switch (question.wants()) {
            case NUMBER ->
                !passage.figures().isEmpty() || passage.dates().stream().anyMatch(TimeExpression::isStretch);
            case DATE -> passage.dates().stream().anyMatch(TimeExpression::isOnCalendar);
            case PERSON ->
                passage.actors().stream()
                        .anyMatch(a -> question.actors().stream()
                                .noneMatch(q -> q.name().equals(a)));
            case REASON, CONDITION ->
                has(
                        passage,
                        question.wants() == AnswerType.REASON
                                ? Set.of("because", "since", "due", "therefore", "so", "as")
                                : Set.of("if", "unless", "until", "only", "must", "condition", "before", "after"));
            case STATEMENT ->
                !passage.heard().isEmpty() || passage.facts().stream().anyMatch(f -> f.saidBy() != null);
            case DESCRIPTION -> question.intent() == Intent.WHO_IS && tellsPost(passage);
            case PLACE, YES_NO, LIST, THING -> false;
        };
    }

    /** Whether a passage names the post that somebody asked about holds. */
    private boolean tellsPost(PassageEvidence passage) {
        Set<String> words = gists.of(passage.passage().text()).words();
        return question.actors().stream()
                .map(Actor::role)
                .filter(Objects::nonNull)
                .flatMap(role -> Stream.of(role.toLowerCase(Locale.ROOT).split("\\W+")))
                .anyMatch(word -> word.length() >= LONG_WORD && words.contains(word));
    }

    private boolean has(PassageEvidence passage, Set<String> words) {
        return gists.of(passage.passage().text()).words().stream().anyMatch(words::contains);
    }

    /** The share of the question's neighbouring words that stand side by side in the passage too. */
    private double pairs(PassageEvidence passage) {
        List<Term> terms = question.terms();
        if (terms.size() < 2) {
            return 0;
        }
        Gist gist = gists.of(passage.passage().text());
        List<String> lemmas = gist.content();
        int found = 0;
        for (int i = 0; i + 1 < terms.size(); i++) {
            int at = lemmas.indexOf(terms.get(i).lemma());
            if (at >= 0
                    && at + 1 < lemmas.size()
                    && lemmas.get(at + 1).equals(terms.get(i + 1).lemma())) {
                found++;
            }
        }
        return (double) found / (terms.size() - 1);
    }

    private boolean period(PassageEvidence passage) {
        Period period = question.period();
        return period != null
                && (period.contains(passage.article().published())
                        || passage.dates().stream()
                                .map(d -> d.value())
                                .filter(v -> v.length() >= 10 && v.charAt(4) == '-' && Character.isDigit(v.charAt(5)))
                                .anyMatch(v -> period.contains(java.time.LocalDate.parse(v.substring(0, 10)))));
    }
}
