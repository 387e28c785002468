package dragoman.judge;

import dragoman.language.Gists;
import dragoman.language.Thesaurus;
import dragoman.language.Token;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds who says the opposite of what a passage's speaker says. Only what is sure counts: both are surely quoted, on a
 * topic that they share, and tell of the same act of the same or to the same, which the one denies or calls by its opposite.
 */
record Opposition(Gists gists, Thesaurus thesaurus, Function<PassageEvidence, Statement> told) {

    List<PassageEvidence> to(PassageEvidence passage, List<PassageEvidence> others) {
        Set<String> speakers = speakers(passage);
        if (speakers.isEmpty()) {
            return List.of();
        }
        Claim claim = new Claim(tokens(passage), List.of(), thesaurus);
        return others.stream()
                .filter(o -> o.topics().stream().anyMatch(passage.topics()::contains))
                .filter(o -> isAnother(speakers(o), speakers))
                .filter(o -> excludes(claim, o))
                .toList();
    }

    private boolean excludes(Claim claim, PassageEvidence other) {
        return claim.against(told.apply(other)).stream()
                .anyMatch(s -> s.grounded()
                        && s.conflict()
                                .filter(c -> c.equals("negation") || c.equals("act"))
                                .isPresent());
    }

    private static boolean isAnother(Set<String> theirs, Set<String> ours) {
        return !theirs.isEmpty() && theirs.stream().noneMatch(ours::contains);
    }

    private static Set<String> speakers(PassageEvidence passage) {
        return passage.heard().stream()
                .filter(Quote::sure)
                .map(Quote::canonical)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<Token> tokens(PassageEvidence passage) {
        return gists.of(passage.passage().text()).sentence().tokens();
    }
}
