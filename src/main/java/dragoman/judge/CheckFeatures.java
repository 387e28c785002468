package dragoman.judge;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.Token;
import dragoman.model.AnswerType;
import dragoman.model.Finding;
import dragoman.model.Intent;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What in a passage and beside it speaks for its answering a question, each as a feature between -1 and 1 that a person can
 * read off. For one question.
 */
final class CheckFeatures {

    private static final Set<Intent> OF_WORDS = Set.of(Intent.WHAT_SAID, Intent.POSITION);
    /** The words of a passage up to which it is short. */
    private static final double LONG = 40;

    /** How many words away from a thing its name may stand. */
    private static final int NEAR = 3;

    private static final Map<AnswerType, String> WANTS = byType(type -> "wants-" + word(type));
    private static final Map<AnswerType, String> GAPS = byType(type -> "gap-" + word(type));

    private final Question.Inquiry question;
    private final Claim claim;
    private final Gap gap;
    private final Field field;
    private final Gists gists;
    private final List<Token> asked;
    private final Wanted wanted;
    /** Its nouns and names that tell what it asks about. */
    private final List<Token> nouns;

    private final boolean which;

    /**
     * @param findings all that are to be checked
     */
    CheckFeatures(Question.Inquiry question, Claim claim, Gap gap, List<Finding> findings, Gists gists) {
        this.question = question;
        this.claim = claim;
        this.gap = gap;
        this.field = Field.of(findings);
        this.gists = gists;
        this.asked = gists.of(question.text()).sentence().tokens();
        this.wanted = Wanted.by(asked);
        this.nouns = asked.stream()
                .filter(t -> t.is("NOUN") || t.is("PROPN"))
                .filter(t -> question.terms().stream().anyMatch(q -> q.surface().equals(t.lower())))
                .toList();
        this.which = wanted.head().isPresent()
                && asked.stream().anyMatch(t -> t.lower().equals("which"));
    }

    /** The features of a finding: those of its rank, and those that the check adds. */
    Map<String, Double> of(Check check) {
        PassageEvidence evidence = check.finding().evidence();
        Gist passage = gists.of(evidence.passage().text());
        Map<String, Double> all = new LinkedHashMap<>(check.finding().features());
        ranked(all, check.finding());
        acts(all, check.slots());
        kinds(all, check.filling());
        Traits.add(all, passage.sentence().tokens(), asked, question.wants());
        wanted(all, passage, check.beside());
        all.put("plain-reason", flag(question.wants() == AnswerType.REASON && gap.plainReason(evidence)));
        opened(all, evidence, check.beside());
        Curves.add(all);
        all.put("length", Math.min(1, passage.sentence().tokens().size() / LONG));
        return all;
    }

    /** Who asks or announces something answers nothing; what comes behind may. */
    private void opened(Map<String, Double> all, PassageEvidence passage, List<PassageEvidence> beside) {
        all.put("opens", flag(opens(passage)));
        all.put(
                "opened",
                beside.stream()
                        .filter(p -> p.passage().ordinal() == passage.passage().ordinal() - 1 && opens(p))
                        .mapToDouble(p -> held(gists.of(p.passage().text())))
                        .findFirst()
                        .orElse(0));
    }

    /** Whether a passage is a question, or ends where somebody's words begin. */
    private static boolean opens(PassageEvidence passage) {
        String text = passage.passage().text().strip();
        return text.endsWith("?") || text.endsWith(":");
    }

    /** The share of the question's words that a text holds. */
    private double held(Gist text) {
        return question.terms().stream()
                .mapToDouble(t ->
                        text.holds(t.lemma(), t.surface(), gists.of(t.surface()).concepts()))
                .average()
                .orElse(0);
    }

    private void ranked(Map<String, Double> all, Finding finding) {
        double covered = covered(finding);
        all.put("covered", covered);
        all.put("covered-squared", covered * covered);
        all.put("behind", finding.score() - field.score().first());
        all.put("margin", field.score().first() - field.score().second());
        all.put("top", field.score().first() / 10);
        double near = finding.feature("near");
        all.put("near-behind", near - field.near().first());
        all.put("near-lead", field.near().lead(near));
        double maxsim = finding.feature("maxsim");
        all.put("maxsim-behind", maxsim - field.maxsim().first());
        all.put("maxsim-lead", field.maxsim().lead(maxsim));
        all.put("terms", Math.min(1, question.terms().size() / 8.0));
        boolean words =
                OF_WORDS.contains(question.intent()) && !question.actors().isEmpty();
        all.put("spoken", words ? finding.feature("speaker") * finding.feature("cover") : 0.0);
        all.put("unspoken", words ? 1 - finding.feature("speaker") : 0.0);
    }

    private void acts(Map<String, Double> all, List<Slots> slots) {
        all.put(
                "act",
                flag(slots.stream().anyMatch(s -> s.alike() && s.conflict().isEmpty())));
        all.put("confirmed", flag(slots.stream().anyMatch(Slots::confirms)));
        all.put("conflict", flag(slots.stream().anyMatch(s -> s.conflict().isPresent())));
        all.put("actless", flag(!claim.acts()));
        all.put("who-same", flag(slots.stream().anyMatch(s -> s.alike() && s.who() == Slot.SAME)));
        all.put("whom-same", flag(slots.stream().anyMatch(s -> s.alike() && s.whom() == Slot.SAME)));
        all.put("who-other", flag(slots.stream().anyMatch(s -> s.alike() && s.who() == Slot.OTHER)));
        all.put("whom-other", flag(slots.stream().anyMatch(s -> s.alike() && s.whom() == Slot.OTHER)));
    }

    private void wanted(Map<String, Double> all, Gist passage, List<PassageEvidence> beside) {
        List<Gist> near = beside.stream().map(p -> gists.of(p.passage().text())).toList();
        all.put("head", wanted.head().map(t -> held(t, passage, gists)).orElse(0.0));
        all.put("headless", flag(wanted.head().isEmpty()));
        all.put(
                "head-beside",
                wanted.head()
                        .map(t -> near.stream()
                                .mapToDouble(n -> held(t, n, gists))
                                .max()
                                .orElse(0))
                        .orElse(0.0));
        all.put(
                "nouns",
                nouns.stream()
                        .mapToDouble(t -> held(t, passage, gists))
                        .average()
                        .orElse(0.5));
        all.put(
                "noun-missing",
                flag(nouns.stream()
                        .anyMatch(t ->
                                held(t, passage, gists) == 0 && near.stream().allMatch(n -> held(t, n, gists) == 0))));
        all.put(
                "name-unnamed",
                flag(wanted.name()
                        && wanted.head().filter(t -> called(t, passage)).isEmpty()));
        all.put("wants-name", flag(wanted.name()));
        which(all);
    }

    /** "Which hotel" wants one of its kind by name or number, and "the hotel" tells none. */
    private void which(Map<String, Double> all) {
        all.put("which", flag(which));
        all.put("which-names", which ? all.getOrDefault("names", 0.0) : 0.0);
        all.put("which-numbers", which ? all.getOrDefault("numbers", 0.0) : 0.0);
        all.put("which-head", which ? all.getOrDefault("head", 0.0) : 0.0);
    }

    /** Whether a thing stands right beside a name that the question does not have: "the trawler Vega", "Vega, the trawler". */
    private boolean called(Token thing, Gist passage) {
        String text = question.text().toLowerCase(Locale.ROOT);
        List<Token> tokens = passage.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).lemma().equals(thing.lemma())
                    && tokens.subList(Math.max(0, i - NEAR), Math.min(tokens.size(), i + NEAR + 1)).stream()
                            .anyMatch(t -> t.is("PROPN") && t.capitalised() && !text.contains(t.lower()))) {
                return true;
            }
        }
        return false;
    }

    /** How well a word is found in a text: see {@link Gist#holds}. */
    static double held(Token token, Gist gist, Gists gists) {
        return gist.holds(token.lemma(), token.lower(), gists.of(token.text()).concepts());
    }

    private void kinds(Map<String, Double> all, Gap.Filling filling) {
        double filled = flag(filling.filled());
        all.put("gap", filled);
        for (AnswerType type : AnswerType.values()) {
            all.put(WANTS.get(type), flag(question.wants() == type));
            all.put(GAPS.get(type), question.wants() == type ? filled : 0.0);
        }
        all.put("out-of-scope", flag(question.intent() == Intent.OUT_OF_SCOPE));
    }

    /** A kind of thing that is wanted, as the features' names have it. */
    static String word(AnswerType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Something for each kind of thing that is wanted. */
    static <T> Map<AnswerType, T> byType(Function<AnswerType, T> value) {
        Map<AnswerType, T> values = new EnumMap<>(AnswerType.class);
        for (AnswerType type : AnswerType.values()) {
            values.put(type, value.apply(type));
        }
        return values;
    }

    private static double flag(boolean holds) {
        return holds ? 1.0 : 0.0;
    }

    /** The share of the question's words, actors among them, that passage and neighbours hold. */
    private double covered(Finding finding) {
        double words = Math.max(finding.feature("cover"), finding.feature("around"));
        if (question.actors().isEmpty()) {
            return words;
        }
        double actors = Math.max(finding.feature("actors"), finding.feature("speaker"));
        return question.terms().isEmpty() ? actors : (2 * words + actors) / 3;
    }

    /**
     * How the best findings of the question stand: by rank, by nearness in meaning, and by that of their words; the latter two
     * are 0 without an embedding model.
     */
    record Field(Best score, Best near, Best maxsim) {

        static Field of(List<Finding> findings) {
            return new Field(
                    Best.of(findings, Finding::score),
                    Best.of(findings, f -> f.feature("near")),
                    Best.of(findings, f -> f.feature("maxsim")));
        }
    }

    /** The greatest value and the next one, 0 where there is none. */
    record Best(double first, double second) {

        static Best of(List<Finding> findings, ToDoubleFunction<Finding> value) {
            double[] sorted = findings.stream().mapToDouble(value).sorted().toArray();
            int last = sorted.length - 1;
            return new Best(last < 0 ? 0 : sorted[last], last < 1 ? 0 : sorted[last - 1]);
        }

        /** By how much a value leads, 0 where it is not the first. */
        double lead(double value) {
            return value == first ? first - second : 0;
        }
    }
}
