package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Answer;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Question;
import dragoman.model.QuoteMatch;
import dragoman.model.QuoteMatch.Likeness;
import dragoman.model.Verdict;
import dragoman.model.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reply to a quote check. Said by the one named, in these words or all but these: yes. By another, or in words that
 * make a difference: no, with what the sources have. By the one named in one source and by another in the next:
 * disputed.
 */
record Checked(Question.QuoteCheck check, List<QuoteMatch> matches, Sources sources) {

    /** So many places in which the same words stand are shown. */
    private static final int MOST = 3;

    Answer reply() {
        if (matches.isEmpty()) {
            Block line = Block.Phrase.of("line.check.none", check.words());
            return new Answer.Abstention(List.of(line), List.of(), Verdict.UNKNOWN, 0.7, List.of());
        }
        Optional<QuoteMatch> theirs =
                matches.stream().filter(m -> names(speaker(m))).findFirst();
        QuoteMatch best = matches.getFirst();
        boolean asWell = theirs.isPresent() && theirs.get().likeness().compareTo(best.likeness()) <= 0;
        QuoteMatch match = asWell ? theirs.get() : best;
        Optional<QuoteMatch> other = asWell ? sure(match).flatMap(this::creditedTo) : Optional.empty();
        return other.isPresent() ? disputed(match, other.get()) : reply(match);
    }

    private Answer reply(QuoteMatch match) {
        boolean right = check.open() || names(speaker(match));
        if (match.likeness() != Likeness.ALTERED && right) {
            return yes(match);
        }
        if (match.likeness() != Likeness.ALTERED && speaker(match) == null) {
            Block.Phrase line = Block.Phrase.of("line.check.stand");
            List<Citation> citations = List.of(sources.cite(match));
            return new Answer.Cited(shown(line, match, citations), citations, Verdict.UNKNOWN, null, 0.6, List.of());
        }
        List<Citation> citations = List.of(sources.cite(match));
        return new Answer.Correction(shown(no(match, right), match, citations), citations, Verdict.NO, 0.8);
    }

    private Answer yes(QuoteMatch match) {
        boolean exact = match.likeness() == Likeness.EXACT;
        String yes = exact ? "line.check.yes" : differs(match) ? "line.check.nearly" : "line.check.spelling";
        List<Citation> citations = matches.stream()
                .filter(m -> m.likeness() == match.likeness() && same(speaker(m), speaker(match)))
                .limit(MOST)
                .map(sources::cite)
                .toList();
        Verdict verdict = check.open() ? null : Verdict.YES;
        Block.Phrase line = check.open() ? said(match, "") : Block.Phrase.of(yes);
        return new Answer.Cited(shown(line, match, citations), citations, verdict, null, exact ? 0.9 : 0.85, List.of());
    }

    private Block.Phrase no(QuoteMatch match, boolean right) {
        return right
                ? Block.Phrase.of("line.check.altered")
                : said(match, match.likeness() == Likeness.ALTERED ? ".altered" : ".not", asked());
    }

    private Answer disputed(QuoteMatch match, QuoteMatch other) {
        List<Citation> citations = List.of(sources.cite(match), sources.cite(other));
        Block.Phrase line = Block.Phrase.of(
                "line.check.differ",
                citations.getFirst().publisher(),
                named(match),
                citations.getLast().publisher(),
                named(other));
        return new Answer.Cited(shown(line, match, citations), citations, Verdict.DISPUTED, null, 0.7, List.of());
    }

    /** The line, the difference word by word where there is one, and the passages. */
    private static List<Block> shown(Block.Phrase line, QuoteMatch match, List<Citation> citations) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(line);
        if (differs(match)) {
            blocks.add(new Block.Compared(match.wording()));
        }
        citations.forEach(c -> blocks.addAll(Composer.shown(c)));
        return blocks;
    }

    /** Whether a word differs, and not only its spelling. */
    private static boolean differs(QuoteMatch match) {
        return match.wording().stream().anyMatch(w -> w.kind() == Wording.Kind.ASKED || w.kind() == Wording.Kind.TOLD);
    }

    /** Whose words they are, and by its ending whose or which they are not. */
    private static Block.Phrase said(QuoteMatch match, String ending, Object... not) {
        String speaker = speaker(match);
        List<Object> names = new ArrayList<>(Arrays.asList(not));
        if (speaker == null) {
            return new Block.Phrase("line.check.nobody" + ending, names);
        }
        names.addFirst(speaker);
        return new Block.Phrase((sure(match).isPresent() ? "line.check.was" : "line.check.probably") + ending, names);
    }

    private static String named(QuoteMatch match) {
        return Optional.ofNullable(speaker(match)).orElseThrow();
    }

    /** Another who is credited with the same words for sure. */
    private Optional<QuoteMatch> creditedTo(String not) {
        return matches.stream()
                .filter(m -> m.likeness() == Likeness.EXACT)
                .filter(m -> sure(m).filter(s -> !s.equals(not)).isPresent())
                .findFirst();
    }

    private static Optional<String> sure(QuoteMatch match) {
        return Optional.ofNullable(match.quote()).filter(q -> q.sure()).map(q -> q.canonical());
    }

    private static @Nullable String speaker(QuoteMatch match) {
        return match.quote() == null ? null : match.quote().canonical();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private boolean names(@Nullable String speaker) {
        return speaker != null
                && (check.speakers().stream().map(Actor::name).anyMatch(speaker::equals)
                        || check.named().stream().anyMatch(n -> parts(speaker).containsAll(parts(n))));
    }

    private static List<String> parts(String name) {
        return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[ -]"));
    }

    private String asked() {
        return check.speakers().isEmpty()
                ? String.join(" ", check.named())
                : check.speakers().getFirst().name();
    }
}
