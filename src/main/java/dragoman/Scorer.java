package dragoman;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Scores replies against what is expected of them.
 *
 * <p>An answer passes when its first citation holds a gold passage (or its citations together hold the several that are
 * needed), its verdict and text are right, and it does not hide among too many citations. An abstention passes where
 * nothing can be known, and is worth half where a correction is due. An excerpt that is not verbatim spoils everything.
 */
final class Scorer {

    private static final int MOST_CITATIONS = 5;
    private static final int MOST_CITATIONS_OF_SEVERAL = 10;
    private static final int SHOWN = 70;

    private final Verbatim verbatim;

    Scorer(Verbatim verbatim) {
        this.verbatim = verbatim;
    }

    Score score(GoldQuestion gold, GivenReply reply) {
        return unusable(reply).map(Score::none).orElseGet(() -> switch (gold.expects()) {
            case ANSWER -> answer(gold, reply);
            case CORRECT -> correction(gold, reply);
            case ABSTAIN ->
                reply.is("abstain")
                        ? Score.FULL
                        : Score.none(
                                "kind " + reply.kind() + ": " + reply.text().beginning(SHOWN));
            case HANDLE -> handling(gold, reply);
        });
    }

    private Optional<String> unusable(GivenReply reply) {
        return reply.is("error")
                ? Optional.of("no reply: error")
                : reply.citations().stream()
                        .flatMap(c -> verbatim.fault(c).stream())
                        .findFirst();
    }

    private static Score answer(GoldQuestion gold, GivenReply reply) {
        return passUnless(asserted(gold, reply)
                .or(() -> notAnAnswer(gold, reply))
                .or(() -> gold.evidence().together() ? tooFew(gold, reply) : notFirst(gold, reply))
                .or(() -> unsaid(gold, reply)));
    }

    private static Score correction(GoldQuestion gold, GivenReply reply) {
        Optional<String> asserted = asserted(gold, reply);
        if (asserted.isEmpty() && reply.is("abstain")) {
            return Score.half("abstained (half)");
        }
        return passUnless(asserted.or(() -> notACorrection(gold, reply)).or(() -> unsaid(gold, reply)));
    }

    private static Score handling(GoldQuestion gold, GivenReply reply) {
        boolean right = gold.functions().isEmpty() || gold.functions().contains(String.valueOf(reply.function()));
        return right
                ? Score.FULL
                : Score.none("function " + shown(reply.function()) + ", not " + String.join(" or ", gold.functions()));
    }

    private static Score passUnless(Optional<String> fault) {
        return fault.map(Score::none).orElse(Score.FULL);
    }

    private static Optional<String> asserted(GoldQuestion gold, GivenReply reply) {
        return gold.mustNot().stream().filter(reply.text()::hasWord).findFirst().map(bad -> "asserts: " + bad);
    }

    private static Optional<String> notAnAnswer(GoldQuestion gold, GivenReply reply) {
        boolean denied = reply.is("correction") && "no".equals(gold.verdict());
        return faultIf(!reply.is("answer") && !denied, "kind " + reply.kind());
    }

    private static Optional<String> notACorrection(GoldQuestion gold, GivenReply reply) {
        GoldEvidence evidence = gold.evidence();
        boolean shown =
                evidence.passages().isEmpty() || reply.citations().stream().anyMatch(evidence::isIn);
        return faultIf(!reply.is("correction"), "kind " + reply.kind())
                .or(() -> faultIf(!shown, "corrects without the passage: " + reply.first()))
                .or(() -> tooMany(reply, MOST_CITATIONS));
    }

    private static Optional<String> notFirst(GoldQuestion gold, GivenReply reply) {
        GoldEvidence evidence = gold.evidence();
        if (evidence.passages().isEmpty()) {
            return Optional.empty();
        }
        List<Boolean> right = reply.citations().stream().map(evidence::isIn).toList();
        return faultIf(!right.contains(true), "wrong passage: " + reply.first())
                .or(() -> faultIf(!right.getFirst(), "right passage not first"))
                .or(() -> tooMany(reply, MOST_CITATIONS));
    }

    private static Optional<String> tooFew(GoldQuestion gold, GivenReply reply) {
        GoldEvidence evidence = gold.evidence();
        if (evidence.passages().isEmpty()) {
            return Optional.empty();
        }
        long cited = evidence.groupsIn(reply.citations());
        return faultIf(cited < evidence.least(), cited + " of " + evidence.least() + " passages cited")
                .or(() -> tooMany(reply, MOST_CITATIONS_OF_SEVERAL));
    }

    private static Optional<String> tooMany(GivenReply reply, int most) {
        return faultIf(reply.citations().size() > most, reply.citations().size() + " citations");
    }

    private static Optional<String> unsaid(GoldQuestion gold, GivenReply reply) {
        boolean wrong = gold.verdict() != null && !gold.verdict().equals(reply.verdict());
        return faultIf(wrong, "verdict " + shown(reply.verdict()) + ", not " + gold.verdict())
                .or(() -> gold.must().stream()
                        .filter(ways -> ways.stream().noneMatch(reply.text()::hasWord))
                        .findFirst()
                        .map(ways -> "text lacks '" + String.join("' or '", ways) + "'"));
    }

    private static String shown(@Nullable String word) {
        return Objects.requireNonNullElse(word, "none");
    }

    private static Optional<String> faultIf(boolean wrong, String fault) {
        return wrong ? Optional.of(fault) : Optional.empty();
    }
}
