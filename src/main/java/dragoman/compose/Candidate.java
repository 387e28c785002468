package dragoman.compose;

import dragoman.model.Event;
import dragoman.model.Modality;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
            .thenComparing(c -> c.evidence.passage().ordinal());

    private static final int SHORTEST = 7;
    private static final int LONGEST = 45;
    private static final int LONGEST_IN_CHARACTERS = 450;

    /** A first word that points to a sentence before. */
    private static final Pattern LEANING = Pattern.compile(
            "(?i)^[\\p{P}\\s]*(?:he|she|it|they|his|her|its|their|this|that|these|those|both|such|there|here|one)\\b.*",
            Pattern.DOTALL);

    private static final Pattern JOINING = Pattern.compile(
            "(?i)^[\\p{P}\\s]*(?:but|and|however|or|so|then|also|similarly|even so|meanwhile|instead|still|yet|moreover)\\b.*",
            Pattern.DOTALL);

    String text() {
        return evidence.passage().text();
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
        sum += spokenByName() ? 0.25 : 0;
        sum += evidence.figures().isEmpty() ? 0 : 0.1;
        sum += evidence.dates().isEmpty() ? 0 : 0.05;
        sum += Math.min(0.3, 0.15 * (outlets.size() - 1));
        return sum - weakness();
    }

    private double weakness() {
        double sum = 0;
        sum += LEANING.matcher(text()).matches() ? 0.3 : 0;
        sum += JOINING.matcher(text()).matches() ? 0.12 : 0;
        sum += wordless() ? 0.3 : 0;
        sum += bag.all().size() > LONGEST ? 0.15 : 0;
        return sum;
    }

    private boolean happened() {
        return evidence.events().stream().anyMatch(e -> e.polarity() == Modality.ASSERTED && !e.actors().isEmpty());
    }

    /** Whether it tells what is to come. */
    boolean planned() {
        return evidence.events().stream().map(Event::polarity).anyMatch(Modality.PLANNED::equals);
    }

    private boolean spokenByName() {
        return evidence.quotes().stream().anyMatch(q -> q.canonical() != null && q.sure());
    }

    /** Words of somebody whom nobody names. */
    private boolean wordless() {
        List<Quote> quotes = evidence.quotes();
        return !quotes.isEmpty() && quotes.stream().allMatch(q -> q.canonical() == null);
    }
}
