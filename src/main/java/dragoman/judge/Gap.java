package dragoman.judge;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.Token;
import dragoman.model.Figure;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a passage holds the kind of thing that a question wants: a count of what is counted, a day, a name, a reason. */
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

    private static final Pattern YEAR_ASKED = Pattern.compile("(?i)\\b(?:what|which) year\\b");
    private static final Pattern YEAR = Pattern.compile("\\b1\\d{3}\\b|\\b20\\d\\d\\b|\\byear");

    private final Gists gists;

    Gap(Gists gists) {
        this.gists = gists;
    }

    Filling fill(Question.Inquiry question, PassageEvidence passage) {
        return switch (question.wants()) {
            case NUMBER -> number(question, passage);
            case DATE -> date(question, passage);
            case PERSON -> person(question, passage);
            case PLACE -> place(passage) ? Filling.WHOLE : Filling.NONE;
            case REASON -> reason(passage) ? Filling.WHOLE : Filling.NONE;
            case CONDITION -> words(passage).stream().anyMatch(CONDITIONS::contains) ? Filling.WHOLE : Filling.NONE;
            case STATEMENT, DESCRIPTION, YES_NO, LIST, THING -> Filling.WHOLE;
        };
    }

    private static Filling date(Question.Inquiry question, PassageEvidence passage) {
        boolean year = YEAR_ASKED.matcher(question.text()).find();
        return passage.dates().stream()
                .filter(TimeExpression::isOnCalendar)
                .filter(d -> !year || YEAR.matcher(d.text()).find())
                .findFirst()
                .map(d -> new Filling(true, d.text()))
                .orElse(Filling.NONE);
    }

    private boolean reason(PassageEvidence passage) {
        return words(passage).stream().anyMatch(w -> REASONS.contains(w) || LOOSE_REASONS.contains(w));
    }

    /** Whether a passage plainly gives a reason: "because", "due to", "blamed". */
    boolean plainReason(PassageEvidence passage) {
        return words(passage).stream().anyMatch(REASONS::contains);
    }

    private Set<String> words(PassageEvidence passage) {
        return gists.of(passage.passage().text()).words();
    }

    /** The figure that counts what the question counts. */
    private Filling number(Question.Inquiry question, PassageEvidence passage) {
        String asked = question.text().toLowerCase(Locale.ROOT);
        if (asked.matches(".*\\bhow (?:long|often)\\b.*")) {
            return passage.dates().stream()
                    .filter(TimeExpression::isStretch)
                    .findFirst()
                    .map(d -> new Filling(true, d.text()))
                    .orElse(Filling.NONE);
        }
        Optional<Measure> measure = Measure.asked(asked);
        if (measure.isPresent()) {
            return measure.get().in(passage) ? Filling.WHOLE : Filling.NONE;
        }
        Optional<String> counted = counted(question.text());
        return passage.figures().stream()
                .filter(f -> counted.isEmpty() || counts(f, counted.get()))
                .findFirst()
                .map(f -> new Filling(true, null))
                .orElse(Filling.NONE);
    }

    /** The noun behind "how many". */
    private Optional<String> counted(String question) {
        List<Token> tokens = gists.of(question).sentence().tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (Set.of("many", "much", "number").contains(tokens.get(i).lower())) {
                return tokens.subList(i + 1, tokens.size()).stream()
                        .filter(t -> t.is("NOUN") || t.is("PROPN"))
                        .findFirst()
                        .map(Token::text);
            }
        }
        return Optional.empty();
    }

    private boolean counts(Figure figure, String counted) {
        if (figure.of() == null) {
            return false;
        }
        if ("people".equals(figure.unit()) && people(gists.of(counted))) {
            return true; // "the death toll rose to 250": people are counted though none are named
        }
        Gist of = gists.of(figure.of());
        Gist asked = gists.of(counted);
        return asked.sentence().tokens().stream().anyMatch(t -> of.holds(t.lemma(), t.lower(), asked.concepts()) >= 0.6)
                || (people(asked) && people(of));
    }

    private static boolean people(Gist gist) {
        return gist.words().stream()
                .anyMatch(Set.of(
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
                        "family")::contains);
    }

    /** Somebody whom the question does not name already. */
    private static Filling person(Question.Inquiry question, PassageEvidence passage) {
        boolean another = passage.actors().stream()
                .anyMatch(
                        a -> question.actors().stream().noneMatch(q -> q.name().equals(a)));
        boolean speaks = passage.heard().stream().anyMatch(q -> q.canonical() != null);
        return another || speaks || question.actors().isEmpty() ? Filling.WHOLE : Filling.NONE;
    }

    /** A place is named behind a preposition of place: a name, or a thing that is no time. */
    private boolean place(PassageEvidence passage) {
        List<Token> tokens = gists.of(passage.passage().text()).sentence().tokens();
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
