package dragoman.compose;

import dragoman.model.Event;
import dragoman.model.Modality;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import dragoman.model.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A passage that may stand in a summary.
 *
 * @param outlets those that print the same sentence or a reprint of its article, its own among them
 * @param lead its place among the sentences of its article, from 0
 */
record Candidate(PassageEvidence evidence, Bag bag, Set<String> outlets, int lead) {

    /** The newest first, in the order of the text. */
    static final Comparator<Candidate> NEWEST_FIRST = Comparator.comparing(
                    (Candidate c) -> c.evidence.article().published())
            .reversed()
            .thenComparing(c -> c.evidence.article().id())
            .thenComparingInt(c -> c.evidence.passage().ordinal());

    private static final int SHORTEST = 7;
    private static final int LONGEST = 45;
    private static final int SHORT = 9;
    private static final int LONGEST_IN_CHARACTERS = 450;

    /** PLOVER's events against somebody, without crime. */
    private static final Set<String> CONFLICT = Set.of(
            "DEMAND",
            "DISAPPROVE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT",
            "FIGHT");

    /** A first word that points to a sentence before. */
    private static final Pattern LEANING = Pattern.compile(
            "(?i)^[\\p{P}\\p{S}\\s]*(?:he|she|it|they|his|her|its|their|this|that|these|those|both|such|there|here|one)\\b.*",
            Pattern.DOTALL);

    /** Who speaks where the text does not say it. */
    static final Pattern PRONOUN = Pattern.compile("(?i)he|she|it|they|who|i|we");

    private static final Pattern JOINING = Pattern.compile(
            "(?i)^[\\p{P}\\p{S}\\s]*(?:but|and|however|or|so|then|also|similarly|even so|meanwhile|instead|still|yet|moreover)\\b.*",
            Pattern.DOTALL);

    String text() {
        return evidence.passage().text();
    }

    /** Its article's id. */
    String article() {
        return evidence.article().id();
    }

    /** Those who are surely heard in it, by name. */
    Set<String> speakers() {
        return evidence.quotes().stream()
                .filter(Quote::sure)
                .map(Quote::canonical)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether it can stand in a summary at all. */
    boolean isFit() {
        String text = text().strip();
        return evidence.passage().kind() != Passage.Kind.BYLINE
                && bag.all().size() >= SHORTEST
                && text.length() <= LONGEST_IN_CHARACTERS
                && !text.endsWith("?")
                && !text.endsWith(":");
    }

    /** How much news it holds and how well it stands alone, about 0 to 1. */
    double importance() {
        double sum = 0;
        sum += happened() ? 0.3 : 0;
        sum += planned() ? 0.15 : 0;
        sum += conflict() ? 0.15 : 0;
        sum += speakers().isEmpty() ? 0 : 0.15;
        sum += Consequence.of(text());
        sum += evidence.figures().isEmpty() ? 0 : 0.1;
        sum += evidence.dates().isEmpty() ? 0 : 0.05;
        sum += Math.min(0.3, 0.15 * (outlets.size() - 1));
        return sum - weakness();
    }

    private double weakness() {
        double sum = isExclamation() ? 0.15 : 0;
        sum += LEANING.matcher(text()).matches() ? 0.3 : 0;
        sum += JOINING.matcher(text()).matches() ? 0.12 : 0;
        sum += wordless() ? 0.3 : 0;
        sum += bag.all().size() > LONGEST ? 0.15 : 0;
        sum += isBackground() ? 0.25 : 0;
        sum += spokenByPronoun() ? 0.25 : 0;
        return sum;
    }

    private boolean happened() {
        return evidence.events().stream()
                .anyMatch(e -> e.polarity() == Modality.ASSERTED && !e.actors().isEmpty());
    }

    private boolean conflict() {
        return evidence.events().stream().map(Event::type).anyMatch(CONFLICT::contains);
    }

    /** Whether it tells what is to come. */
    boolean planned() {
        return evidence.events().stream().map(Event::polarity).anyMatch(Modality.PLANNED::equals);
    }

    /** Whether it tells of other years than that of its article, and the ones around it, alone. */
    private boolean isBackground() {
        int year = evidence.article().published().getYear();
        List<Integer> years = evidence.dates().stream()
                .filter(TimeExpression::isOnCalendar)
                .filter(d -> d.value().matches("\\d{4}.*"))
                .map(d -> Integer.valueOf(d.value().substring(0, 4)))
                .toList();
        return !years.isEmpty() && years.stream().allMatch(y -> Math.abs(y - year) > 1);
    }

    /** Whether only "he" is said to speak, who may be taken for another. */
    private boolean spokenByPronoun() {
        return !evidence.quotes().isEmpty()
                && evidence.quotes().stream()
                        .map(Quote::speaker)
                        .allMatch(s -> s == null || PRONOUN.matcher(s).matches());
    }

    /** Whether it is little more than a few words between quotation marks, which colour what others tell. */
    private boolean isExclamation() {
        return evidence.quotes().stream()
                .anyMatch(q -> q.type() == Quote.Type.DIRECT && bag.content().size() < SHORT);
    }

    /** Words of somebody whom nobody names. */
    private boolean wordless() {
        List<Quote> quotes = evidence.quotes();
        return !quotes.isEmpty() && quotes.stream().allMatch(q -> q.canonical() == null);
    }
}
