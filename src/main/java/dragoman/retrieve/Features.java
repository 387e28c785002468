package dragoman.retrieve;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.Sought;
import dragoman.model.Actor;
import dragoman.model.AnswerType;
import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import dragoman.model.Intent;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Period;
import dragoman.model.Question;
import dragoman.model.Term;
import dragoman.model.TimeExpression;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks for a passage as the answer to one question; every value lies between 0 and 1. */
final class Features {

    private static final Set<Intent> SPOKEN = Set.of(
            Intent.WHAT_SAID, Intent.POSITION, Intent.CONDITION, Intent.COMPARE, Intent.LIST, Intent.HOW, Intent.WHY);
    /** Shorter words of a title ("of", "for", "US") tell no post. */
    private static final int LONG_WORD = 5;

    private static final Set<String> REASONS = Set.of("because", "since", "due", "therefore", "so", "as");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "until", "only", "must", "condition", "before", "after");

    /** What a word in the sentence that a passage is taken from counts. */
    private static final double CONTEXT = 0.8;

    /** What a word in the sentence before or behind counts. */
    private static final double NEIGHBOUR = 0.5;

    private static final int[] BESIDE = {-1, 1};

    private static final Feature COVER = Feature.named("cover");
    private static final Feature AROUND = Feature.named("around");
    private static final Feature SPEAKER = Feature.named("speaker");
    private static final Feature ACTORS = Feature.named("actors");
    private static final Feature TYPE = Feature.named("type");
    private static final Feature PAIRS = Feature.named("pairs");
    private static final Feature PERIOD = Feature.named("period");
    private static final Feature BYLINE = Feature.named("byline");
    private static final Feature LEAD = Feature.named("lead");
    private static final Feature VERBATIM = Feature.named("verbatim");

    /** A passage as it was looked through. */
    private static final class Seen {

        private final Gist gist;
        /** How well it holds each of the question's words. */
        private final double[] held;

        Seen(Gist gist, double[] held) {
            this.gist = gist;
            this.held = held;
        }
    }

    private final Question.Inquiry question;
    private final List<Sought> words;
    private final double[] weights;
    private final double total;
    private final Corpus corpus;
    private final Gists gists;
    private final Set<String> asked;
    /** By the passage's id; asked for again and again, worked out once. */
    private final Map<Long, Seen> seen = new HashMap<>();

    /**
     * @param words the question's, in the order of its terms
     * @param weights of these words
     */
    Features(Question.Inquiry question, List<Sought> words, double[] weights, Corpus corpus, Gists gists) {
        this.question = question;
        this.words = words;
        this.weights = weights;
        this.total = DoubleStream.of(weights).sum();
        this.corpus = corpus;
        this.gists = gists;
        this.asked = question.actors().stream().map(Actor::name).collect(Collectors.toSet());
    }

    /** What a pool of passages holds of the question's words, each as well as the passage that holds it best. */
    double[] best(Collection<PassageEvidence> pool) {
        double[] best = new double[weights.length];
        for (PassageEvidence passage : pool) {
            raise(best, seen(passage).held);
        }
        return best;
    }

    private static void raise(double[] values, double[] others) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(values[i], others[i]);
        }
    }

    /**
     * The share of the question's words, weighted by rarity, that no passage of a pool holds: what the sources never speak of.
     *
     * @param best what the pool holds
     */
    double novelty(double[] best) {
        return share(i -> 1 - best[i]);
    }

    /**
     * Whether the question names somebody or something, by a proper name, whom no passage of a pool names.
     *
     * @param best what the pool holds
     */
    boolean namesStranger(double[] best) {
        for (int i = 0; i < weights.length; i++) {
            Term term = question.terms().get(i);
            if (best[i] == 0 && term.tag().equals("PROPN") && capitalised(term.surface())) {
                return true;
            }
        }
        return false;
    }

    private boolean capitalised(String word) {
        int at = question.text().toLowerCase(Locale.ROOT).indexOf(word);
        return at > 0 && Character.isUpperCase(question.text().charAt(at));
    }

    /** Those of a passage. */
    FeatureVector.Builder of(PassageEvidence passage) {
        FeatureVector.Builder values = FeatureVector.EMPTY.more();
        values.set(COVER, coverage(passage));
        values.set(AROUND, coverageAround(passage));
        values.set(SPEAKER, speaker(passage));
        values.set(ACTORS, actors(passage));
        values.set(TYPE, type(passage));
        values.set(PAIRS, pairs(passage));
        values.set(PERIOD, period(passage));
        values.set(BYLINE, passage.passage().kind() == Passage.Kind.BYLINE);
        values.set(LEAD, 1.0 / (1 + passage.passage().ordinal()));
        values.set(VERBATIM, ownWords(passage));
        Aftermath.add(values, question.before(), passage);
        return values;
    }

    /** Whether an official's own words are at hand, unless a question asks who somebody is. */
    private boolean ownWords(PassageEvidence passage) {
        boolean words = question.intent() != Intent.WHO_IS && question.wants() != AnswerType.PERSON;
        return words && passage.passage().kind() == Passage.Kind.QUOTE;
    }

    /** The share of the question's words, weighted by rarity, that the passage holds. */
    private double coverage(PassageEvidence passage) {
        double[] held = seen(passage).held;
        return share(i -> held[i]);
    }

    /** The same, where the sentences before and behind hold something too. */
    private double coverageAround(PassageEvidence passage) {
        double[] held = seen(passage).held;
        double[] around = new double[weights.length];
        for (int offset : BESIDE) {
            corpus.neighbour(passage, offset).ifPresent(n -> raise(around, seen(n).held));
        }
        return share(i -> Math.max(held[i], NEIGHBOUR * around[i]));
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

    private Seen seen(PassageEvidence passage) {
        return seen.computeIfAbsent(passage.id(), id -> {
            Gist own = gists.of(passage.passage().text());
            String context = passage.passage().context();
            return new Seen(own, held(own, context.isEmpty() ? null : gists.of(context)));
        });
    }

    private double[] held(Gist own, @Nullable Gist context) {
        double[] held = new double[weights.length];
        for (int i = 0; i < held.length; i++) {
            held[i] = own.holds(words.get(i));
            if (held[i] == 0 && context != null) {
                held[i] = CONTEXT * context.holds(words.get(i));
            }
        }
        return held;
    }

    private boolean speaker(PassageEvidence passage) {
        return !asked.isEmpty()
                && SPOKEN.contains(question.intent())
                && (passage.heard().stream().anyMatch(q -> speaksForOne(q.canonical()))
                        || passage.facts().stream().anyMatch(f -> speaksForOne(f.saidBy())));
    }

    private boolean speaksForOne(@Nullable String speaker) {
        return speaker != null && asked.stream().anyMatch(a -> corpus.speaksFor(speaker, a));
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
            case PERSON -> !asked.containsAll(passage.actors());
            case REASON -> has(passage, REASONS);
            case CONDITION -> has(passage, CONDITIONS);
            case STATEMENT ->
                !passage.heard().isEmpty() || passage.facts().stream().anyMatch(f -> f.saidBy() != null);
            case DESCRIPTION -> question.intent() == Intent.WHO_IS && tellsPost(passage);
            case PLACE, YES_NO, LIST, THING -> false;
        };
    }

    /** Whether a passage names the post that somebody asked about holds. */
    private boolean tellsPost(PassageEvidence passage) {
        Set<String> told = seen(passage).gist.words();
        return question.actors().stream()
                .map(Actor::role)
                .filter(Objects::nonNull)
                .flatMap(role -> Stream.of(role.toLowerCase(Locale.ROOT).split("\\W+")))
                .anyMatch(word -> word.length() >= LONG_WORD && told.contains(word));
    }

    private boolean has(PassageEvidence passage, Set<String> some) {
        return !Collections.disjoint(seen(passage).gist.words(), some);
    }

    /** The share of the question's neighbouring words that stand side by side in the passage too. */
    private double pairs(PassageEvidence passage) {
        List<Term> terms = question.terms();
        if (terms.size() < 2) {
            return 0;
        }
        List<String> lemmas = seen(passage).gist.content();
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
