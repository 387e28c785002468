package dragoman.compose;

import dragoman.language.Token;
import dragoman.model.Block;
import dragoman.model.PassageEvidence;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a question asks for, in the passage's words and resolved: "late next week, 8 to 14 February 2016". */
final class DayLine {

    private static final Pattern FULL = Pattern.compile("\\d{4}");

    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:put off|postponed|delayed|moved|brought forward|put back|rescheduled|shifted|changed)\\b");
    private static final Set<String> FRONT = Set.of(
            "on", "in", "at", "by", "until", "till", "since", "before", "after", "from", "not", "only", "early", "late",
            "around", "within", "during", "through");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t");

    private DayLine() {}

    static Optional<Block.Phrase> of(Asked asked) {
        boolean year = asked.lower().contains("what year") || asked.lower().contains("which year");
        int moved = moved(asked);
        return asked.passage().dates().stream()
                .filter(d -> d.span() != null && d.isOnCalendar())
                .filter(d -> !asked.lower().contains(d.text().toLowerCase(Locale.ROOT)))
                .filter(d -> !year || FULL.matcher(d.text()).find())
                .filter(d -> asked.within(Objects.requireNonNull(d.span())).start() >= moved)
                .min(Comparator.comparingInt(d -> distance(asked, d)))
                .map(d -> text(asked, d));
    }

    /** Where the passage says that something was moved to another day: what counts stands behind it; 0 if it does not. */
    private static int moved(Asked asked) {
        Matcher moved = MOVED.matcher(asked.text());
        return moved.find() ? moved.end() : 0;
    }

    /** Whether a passage says that something was moved, and to which day. */
    static boolean movesOn(PassageEvidence passage) {
        Matcher moved = MOVED.matcher(passage.passage().text());
        int own =
                passage.passage().span() == null ? 0 : passage.passage().span().start();
        return moved.find()
                && passage.dates().stream()
                        .anyMatch(d ->
                                d.span() != null && d.isOnCalendar() && d.span().start() - own >= moved.end());
    }

    private static int distance(Asked asked, TimeExpression day) {
        Span span = asked.within(Objects.requireNonNull(day.span()));
        return DirectLine.distance(asked, asked.tokenAt(span.start()), asked.tokenAt(span.end()));
    }

    private static Block.Phrase text(Asked asked, TimeExpression day) {
        Span span = asked.within(Objects.requireNonNull(day.span()));
        String words = preposition(asked, asked.tokenAt(span.start()))
                + span.of(asked.text()).replace('\n', ' ');
        return FULL.matcher(words).find() || doubtful(asked, day)
                ? DirectLine.words(words)
                : resolved(words, day.value());
    }

    /** What something was moved to lies ahead; a day behind the article's own was resolved wrongly. */
    private static boolean doubtful(Asked asked, TimeExpression day) {
        String published = asked.passage().article().published().toString();
        return moved(asked) > 0
                && day.day().filter(d -> d.compareTo(published) < 0).isPresent();
    }

    /** With the day that it is; with the year alone where the words have the rest. */
    private static Block.Phrase resolved(String words, String value) {
        Optional<Object> day = Days.named(value);
        if (day.isEmpty()) {
            return DirectLine.words(words);
        }
        // The passage is in English, and so are the days in it.
        String whole = Phrasebook.ENGLISH.line(Block.Phrase.of("words", day.get()));
        String year = whole.substring(whole.lastIndexOf(' ') + 1);
        boolean rest = List.of(whole.split(" ")).stream()
                .limit(whole.split(" ").length - 1L)
                .allMatch(words::contains);
        boolean yearOnly = rest && whole.indexOf(' ') > 0;
        boolean month = words.matches(".*\\p{L}") && whole.indexOf(' ') == whole.lastIndexOf(' ');
        return yearOnly
                ? DirectLine.words(words + (month ? " " : ", ") + year)
                : Block.Phrase.of("line.words.day", DirectLine.capitalised(words), day.get());
    }

    /** "by", "until", "not before" in front of the day, since they belong to the answer. */
    private static String preposition(Asked asked, int at) {
        int from = at;
        while (from > 0 && at - from < 2 && belongs(asked.tokens().get(from - 1))) {
            from--;
        }
        String words = from == at ? "" : asked.text(from, at) + " ";
        boolean limit = words.toLowerCase(Locale.ROOT).matches("(?:before|until) ");
        boolean denied = asked.tokens().subList(0, from).stream().anyMatch(t -> NOT.contains(t.lower()));
        boolean not = limit && denied;
        return not ? "not " + words : words;
    }

    private static boolean belongs(Token token) {
        return FRONT.contains(token.lower());
    }
}
