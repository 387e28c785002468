package dragoman.judge;

import dragoman.model.Citation;
import dragoman.model.Finding;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sentence right before or behind a passage may hold the answer as well: what one sentence begins the next one often ends,
 * and which of the two an answer is looked for in is seldom plain. The two are shown as one excerpt, and are as likely to
 * hold the answer as that one of them does.
 */
final class Together {

    /** The share of a passage's likelihood that a sentence beside it must have to be shown with it. */
    private static final double SHARE = 0.3;

    private record Place(String article, int ordinal) {}

    private final Map<Place, Finding> findings = new HashMap<>();

    /** @param findings weighed */
    Together(List<Finding> findings) {
        findings.forEach(f -> this.findings.put(place(f.evidence(), 0), f));
    }

    /** The likelier one of the two, where it is no likelier than the passage itself and both can be shown as one. */
    Optional<Finding> with(Finding finding) {
        return Stream.of(-1, 1)
                .map(offset -> findings.get(place(finding.evidence(), offset)))
                .filter(Objects::nonNull)
                .filter(other -> other.likely() <= finding.likely() && other.likely() >= SHARE * finding.likely())
                .filter(other -> joined(finding.evidence(), other.evidence()))
                .max(Comparator.comparingDouble(Finding::likely));
    }

    private static Place place(PassageEvidence evidence, int offset) {
        return new Place(evidence.article().id(), evidence.passage().ordinal() + offset);
    }

    /**
     * Sentences of one paragraph, no longer than an excerpt may be, of which the second puts no words under the name of the
     * first one's speaker that are not his.
     */
    private static boolean joined(PassageEvidence one, PassageEvidence other) {
        Span own = span(one);
        Span beside = span(other);
        Set<String> speakers = speakers(one);
        return own != null
                && beside != null
                && one.passage().paragraph() == other.passage().paragraph()
                && own.with(beside).length() <= Citation.LONGEST
                && (speakers.isEmpty() || speakers.equals(speakers(other)));
    }

    private static @Nullable Span span(PassageEvidence evidence) {
        return evidence.passage().kind() == Passage.Kind.SENTENCE
                ? evidence.passage().span()
                : null;
    }

    private static Set<String> speakers(PassageEvidence evidence) {
        return evidence.heard().stream()
                .map(Quote::canonical)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
