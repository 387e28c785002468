package dragoman.judge;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.Sought;
import dragoman.language.Token;
import dragoman.model.AnswerType;
import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import dragoman.model.Finding;
import dragoman.model.Intent;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Term;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    private static final Feature PLAIN_REASON = Feature.named("plain-reason");
    private static final Feature LENGTH = Feature.named("length");
    private static final Feature OPENS = Feature.named("opens");
    private static final Feature OPENED = Feature.named("opened");
    private static final Feature COVERED_SQUARED = Feature.named("covered-squared");
    private static final Feature BEHIND = Feature.named("behind");
    private static final Feature MARGIN = Feature.named("margin");
    private static final Feature TOP = Feature.named("top");
    private static final Feature NEAR_BEHIND = Feature.named("near-behind");
    private static final Feature NEAR_LEAD = Feature.named("near-lead");
    private static final Feature MAXSIM_BEHIND = Feature.named("maxsim-behind");
    private static final Feature MAXSIM_LEAD = Feature.named("maxsim-lead");
    private static final Feature TERMS = Feature.named("terms");
    private static final Feature SPOKEN = Feature.named("spoken");
    private static final Feature UNSPOKEN = Feature.named("unspoken");
    private static final Feature ACT = Feature.named("act");
    private static final Feature CONFIRMED = Feature.named("confirmed");
    private static final Feature CONFLICT = Feature.named("conflict");
    private static final Feature ACTLESS = Feature.named("actless");
    private static final Feature WHO_SAME = Feature.named("who-same");
    private static final Feature WHOM_SAME = Feature.named("whom-same");
    private static final Feature WHO_OTHER = Feature.named("who-other");
    private static final Feature WHOM_OTHER = Feature.named("whom-other");
    private static final Feature HEAD = Feature.named("head");
    private static final Feature HEADLESS = Feature.named("headless");
    private static final Feature HEAD_BESIDE = Feature.named("head-beside");
    private static final Feature NOUNS = Feature.named("nouns");
    private static final Feature NOUN_MISSING = Feature.named("noun-missing");
    private static final Feature NAME_UNNAMED = Feature.named("name-unnamed");
    private static final Feature WANTS_NAME = Feature.named("wants-name");
    private static final Feature WHICH = Feature.named("which");
    private static final Feature WHICH_NAMES = Feature.named("which-names");
    private static final Feature WHICH_NUMBERS = Feature.named("which-numbers");
    private static final Feature WHICH_HEAD = Feature.named("which-head");
    static final Feature GAP = Feature.named("gap");
    private static final Feature OUT_OF_SCOPE = Feature.named("out-of-scope");
    static final Feature NEARNESS = Feature.named("near");
    static final Feature MAXSIM = Feature.named("maxsim");
    private static final Feature SPEAKER = Feature.named("speaker");
    private static final Feature COVER = Feature.named("cover");
    private static final Feature AROUND = Feature.named("around");
    private static final Feature ACTORS = Feature.named("actors");
    private static final Feature NAMES = Feature.named("names");
    private static final Feature NUMBERS = Feature.named("numbers");

    private static final ByAnswerType WANTS = new ByAnswerType("wants");
    private static final ByAnswerType GAPS = new ByAnswerType("gap");

    private final Question.Inquiry question;
    private final Claim claim;
    private final Field field;
    /** Its words, in small letters. */
    private final Set<String> asked;

    private final List<Sought> terms;
    private final Wanted wanted;
    private final @Nullable Sought head;
    /** Its nouns and names that tell what it asks about. */
    private final List<Sought> nouns;

    private final boolean which;

    /**
     * @param findings all that are to be checked
     */
    CheckFeatures(Question.Inquiry question, Claim claim, List<Finding> findings, Gists gists) {
        List<Token> tokens = gists.of(question.text()).sentence().tokens();
        Set<String> told = question.terms().stream().map(Term::surface).collect(Collectors.toSet());
        this.question = question;
        this.claim = claim;
        this.field = Field.of(findings);
        this.asked = tokens.stream().map(Token::lower).collect(Collectors.toSet());
        this.terms = question.terms().stream().map(gists::sought).toList();
        this.wanted = Wanted.by(tokens);
        this.head = wanted.head().map(gists::sought).orElse(null);
        this.nouns = tokens.stream()
                .filter(t -> t.is("NOUN") || t.is("PROPN"))
                .filter(t -> told.contains(t.lower()))
                .map(gists::sought)
                .toList();
        this.which = head != null && asked.contains("which");
    }

    /** The features of a finding: those of its rank, and those that the check adds. */
    FeatureVector.Builder of(Check check) {
        FeatureVector.Builder all = check.finding().features().more();
        ranked(all, check.finding());
        acts(all, check.slots());
        kinds(all, check.filling());
        check.told().traits().add(all, asked, question.wants());
        wanted(all, check.told().gist(), check.near());
        all.set(PLAIN_REASON, question.wants() == AnswerType.REASON && Gap.plainReason(check.told()));
        opened(all, check);
        Curves.add(all);
        all.set(LENGTH, Math.min(1, check.told().tokens().size() / LONG));
        return all;
    }

    /** Who asks or announces something answers nothing; what comes behind may. */
    private void opened(FeatureVector.Builder all, Check check) {
        PassageEvidence passage = check.finding().evidence();
        all.set(OPENS, opens(passage));
        double opened = 0;
        for (int i = 0; i < check.beside().size(); i++) {
            PassageEvidence other = check.beside().get(i);
            if (other.passage().ordinal() == passage.passage().ordinal() - 1 && opens(other)) {
                opened = mean(terms, check.near().get(i), 0);
            }
        }
        all.set(OPENED, opened);
    }

    /** How well a text holds some words on average. */
    private static double mean(List<Sought> words, Gist text, double ofNone) {
        double sum = 0;
        for (Sought word : words) {
            sum += text.holds(word);
        }
        return words.isEmpty() ? ofNone : sum / words.size();
    }

    /** Whether a passage is a question, or ends where somebody's words begin. */
    private static boolean opens(PassageEvidence passage) {
        String text = passage.passage().text().strip();
        return text.endsWith("?") || text.endsWith(":");
    }

    private void ranked(FeatureVector.Builder all, Finding finding) {
        double covered = covered(finding);
        all.set(Finding.COVERED, covered);
        all.set(COVERED_SQUARED, covered * covered);
        all.set(BEHIND, finding.score() - field.score().first());
        all.set(MARGIN, field.score().first() - field.score().second());
        all.set(TOP, field.score().first() / 10);
        double near = finding.feature(NEARNESS);
        all.set(NEAR_BEHIND, near - field.near().first());
        all.set(NEAR_LEAD, field.near().lead(near));
        double maxsim = finding.feature(MAXSIM);
        all.set(MAXSIM_BEHIND, maxsim - field.maxsim().first());
        all.set(MAXSIM_LEAD, field.maxsim().lead(maxsim));
        all.set(TERMS, Math.min(1, question.terms().size() / 8.0));
        boolean words =
                OF_WORDS.contains(question.intent()) && !question.actors().isEmpty();
        all.set(SPOKEN, words ? finding.feature(SPEAKER) * finding.feature(COVER) : 0.0);
        all.set(UNSPOKEN, words ? 1 - finding.feature(SPEAKER) : 0.0);
    }

    private void acts(FeatureVector.Builder all, List<Slots> slots) {
        all.set(ACT, Slots.any(slots, s -> s.alike() && s.conflict().isEmpty()));
        all.set(CONFIRMED, Slots.any(slots, Slots::confirms));
        all.set(CONFLICT, Slots.any(slots, s -> s.conflict().isPresent()));
        all.set(ACTLESS, !claim.acts());
        all.set(WHO_SAME, Slots.any(slots, s -> s.alike() && s.who() == Slot.SAME));
        all.set(WHOM_SAME, Slots.any(slots, s -> s.alike() && s.whom() == Slot.SAME));
        all.set(WHO_OTHER, Slots.any(slots, s -> s.alike() && s.who() == Slot.OTHER));
        all.set(WHOM_OTHER, Slots.any(slots, s -> s.alike() && s.whom() == Slot.OTHER));
    }

    private void wanted(FeatureVector.Builder all, Gist passage, List<Gist> near) {
        all.set(HEAD, head == null ? 0 : passage.holds(head));
        all.set(HEADLESS, head == null);
        all.set(HEAD_BESIDE, head == null ? 0 : best(head, near));
        all.set(NOUNS, mean(nouns, passage, 0.5));
        all.set(NOUN_MISSING, missing(passage, near));
        all.set(NAME_UNNAMED, wanted.name() && !(head != null && called(head, passage)));
        all.set(WANTS_NAME, wanted.name());
        which(all);
    }

    private static double best(Sought word, List<Gist> texts) {
        double best = 0;
        for (Gist text : texts) {
            best = Math.max(best, text.holds(word));
        }
        return best;
    }

    /** Whether a noun is neither in the passage nor beside it. */
    private boolean missing(Gist passage, List<Gist> near) {
        for (Sought noun : nouns) {
            if (passage.holds(noun) == 0 && best(noun, near) == 0) {
                return true;
            }
        }
        return false;
    }

    /** "Which hotel" wants one of its kind by name or number, and "the hotel" tells none. */
    private void which(FeatureVector.Builder all) {
        all.set(WHICH, which);
        all.set(WHICH_NAMES, which ? all.of(NAMES) : 0.0);
        all.set(WHICH_NUMBERS, which ? all.of(NUMBERS) : 0.0);
        all.set(WHICH_HEAD, which ? all.of(HEAD) : 0.0);
    }

    /** Whether a thing stands right beside a name that the question does not have: "the trawler Vega", "Vega, the trawler". */
    private boolean called(Sought thing, Gist passage) {
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

    private void kinds(FeatureVector.Builder all, Gap.Filling filling) {
        all.set(GAP, filling.filled());
        for (AnswerType type : AnswerType.values()) {
            all.set(WANTS.of(type), question.wants() == type);
            all.set(GAPS.of(type), question.wants() == type && filling.filled());
        }
        all.set(OUT_OF_SCOPE, question.intent() == Intent.OUT_OF_SCOPE);
    }

    /** The share of the question's words, actors among them, that passage and neighbours hold. */
    private double covered(Finding finding) {
        double words = Math.max(finding.feature(COVER), finding.feature(AROUND));
        if (question.actors().isEmpty()) {
            return words;
        }
        double actors = Math.max(finding.feature(ACTORS), finding.feature(SPEAKER));
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
                    Best.of(findings, f -> f.feature(NEARNESS)),
                    Best.of(findings, f -> f.feature(MAXSIM)));
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
