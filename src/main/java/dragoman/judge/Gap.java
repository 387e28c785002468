package dragoman.judge;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.Sought;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.AnswerType;
import dragoman.model.Figure;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.TimeExpression;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a passage holds the kind of thing that a question wants: a count of what is counted, a day, a name, a reason. For one
 * question.
 */
final class Gap {

    /**
     * What fills a gap.
     *
     * @param filled whether the passage holds such a thing
     * @param words the thing itself, or null where it is the passage as a whole
     */
    record Filling(boolean filled, @Nullable String words) {
        static final Filling NONE = new Filling(false, null);
        static final Filling WHOLE = new Filling(true, null);
    }

    /** Words that give a reason, wherever they stand. */
    private static final Set<String> REASONS = Set.of(
            "because",
            "due",
            "therefore",
            "reason",
            "owing",
            "amid",
            "prompt",
            "cause",
            "motive",
            "explain",
            "order",
            "accuse",
            "blame",
            "thanks",
            "so");
    /** Words that give a reason where a clause or a phrase hangs on them, and often something else. */
    private static final Set<String> LOOSE_REASONS =
            Set.of("since", "as", "after", "for", "over", "while", "until", "to");

    private static final Set<String> CONDITIONS = Set.of(
            "if",
            "unless",
            "until",
            "only",
            "must",
            "condition",
            "before",
            "after",
            "demand",
            "require",
            "guarantee",
            "need",
            "have",
            "insist",
            "once");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of(
            "in", "at", "to", "from", "near", "on", "along", "toward", "towards", "into", "across", "north", "south",
            "east", "west", "off", "outside", "inside", "around", "between");

    private static final Set<String> COUNTING = Set.of("many", "much", "number");
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "civilian",
            "refugee",
            "migrant",
            "seeker",
            "resident",
            "villager",
            "displaced",
            "man",
            "woman",
            "child",
            "family");
    /** How well a figure's thing must be found in what is counted. */
    private static final double ALIKE = 0.6;

    private static final Pattern YEAR_ASKED = Pattern.compile("\\b(?:what|which) year\\b");
    private static final Pattern YEAR = Pattern.compile("\\b1\\d{3}\\b|\\b20\\d\\d\\b|\\byear");

    private static final Pattern STRETCH_ASKED = Pattern.compile("\\bhow (?:long|often)\\b");

    private final Question.Inquiry question;
    private final Gists gists;
    private final Set<String> named;
    private final boolean year;
    private final boolean stretch;
    private final Optional<Measure> measure;
    /** The noun behind "how many". */
    private final Optional<Gist> counted;

    Gap(Question.Inquiry question, Gists gists) {
        String asked = question.text().toLowerCase(Locale.ROOT);
        this.question = question;
        this.gists = gists;
        this.named = question.actors().stream().map(Actor::name).collect(Collectors.toSet());
        this.year = YEAR_ASKED.matcher(asked).find();
        this.stretch = STRETCH_ASKED.matcher(asked).find();
        boolean count = question.wants() == AnswerType.NUMBER;
        this.measure = count ? Measure.asked(asked) : Optional.empty();
        this.counted =
                count ? counted(gists.of(question.text()).sentence().tokens()).map(gists::of) : Optional.empty();
    }

    Filling fill(PassageEvidence passage, Statement told) {
        return switch (question.wants()) {
            case NUMBER -> number(passage);
            case DATE -> date(passage);
            case PERSON -> person(passage);
            case PLACE -> place(passage, told.tokens()) ? Filling.WHOLE : Filling.NONE;
            case REASON -> reason(told) ? Filling.WHOLE : Filling.NONE;
            case CONDITION -> any(CONDITIONS, told) ? Filling.WHOLE : Filling.NONE;
            case STATEMENT, DESCRIPTION, YES_NO, LIST, THING -> Filling.WHOLE;
        };
    }

    private Filling date(PassageEvidence passage) {
        return passage.dates().stream()
                .filter(TimeExpression::isOnCalendar)
                .filter(d -> !year || YEAR.matcher(d.text()).find())
                .findFirst()
                .map(d -> new Filling(true, d.text()))
                .orElse(Filling.NONE);
    }

    private static boolean reason(Statement told) {
        return plainReason(told) || any(LOOSE_REASONS, told);
    }

    /** Whether a passage plainly gives a reason: "because", "due to", "blamed". */
    static boolean plainReason(Statement told) {
        return any(REASONS, told);
    }

    private static boolean any(Set<String> words, Statement told) {
        return !Collections.disjoint(told.gist().words(), words);
    }

    /** The figure that counts what the question counts. */
    private Filling number(PassageEvidence passage) {
        if (stretch) {
            return passage.dates().stream()
                    .filter(TimeExpression::isStretch)
                    .findFirst()
                    .map(d -> new Filling(true, d.text()))
                    .orElse(Filling.NONE);
        }
        if (measure.isPresent()) {
            return measure.get().in(passage) ? Filling.WHOLE : Filling.NONE;
        }
        boolean counts = passage.figures().stream().anyMatch(f -> counted.isEmpty() || counts(f, counted.get()));
        return counts ? Filling.WHOLE : Filling.NONE;
    }

    private static Optional<String> counted(List<Token> question) {
        for (int i = 0; i + 1 < question.size(); i++) {
            if (COUNTING.contains(question.get(i).lower())) {
                return question.subList(i + 1, question.size()).stream()
                        .filter(t -> t.is("NOUN") || t.is("PROPN"))
                        .findFirst()
                        .map(Token::text);
            }
        }
        return Optional.empty();
    }

    private boolean counts(Figure figure, Gist asked) {
        if (figure.of() == null) {
            return false;
        }
        if ("people".equals(figure.unit()) && people(asked)) {
            return true; // "the death toll rose to 250": people are counted though none are named
        }
        Gist of = gists.of(figure.of());
        return asked.sentence().tokens().stream()
                        .anyMatch(t -> of.holds(new Sought(t.lemma(), t.lower(), asked.concepts())) >= ALIKE)
                || (people(asked) && people(of));
    }

    private static boolean people(Gist gist) {
        return !Collections.disjoint(gist.words(), PEOPLE);
    }

    /** Somebody whom the question does not name already. */
    private Filling person(PassageEvidence passage) {
        boolean another = !named.containsAll(passage.actors());
        boolean speaks = passage.heard().stream().anyMatch(q -> q.canonical() != null);
        return another || speaks || named.isEmpty() ? Filling.WHOLE : Filling.NONE;
    }

    /** A place is named behind a preposition of place: a name, or a thing that is no time. */
    private static boolean place(PassageEvidence passage, List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (PLACE_PREPOSITIONS.contains(tokens.get(i).lower()) && placed(tokens, i + 1, passage)) {
                return true;
            }
        }
        return false;
    }

    private static boolean placed(List<Token> tokens, int from, PassageEvidence passage) {
        for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
            Token token = tokens.get(i);
            boolean time = passage.dates().stream().anyMatch(d -> d.text().contains(token.text()));
            if (token.is("PROPN") || token.is("NOUN")) {
                return !time;
            }
            if (!token.is("DET") && !token.is("ADJ") && !token.is("NUM")) {
                return false;
            }
        }
        return false;
    }
}
