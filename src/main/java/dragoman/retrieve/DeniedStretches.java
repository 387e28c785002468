package dragoman.retrieve;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Tells which pieces of a text's words stand in a stretch in which something is denied: "but he has | not | seen it". */
final class DeniedStretches {

    private static final Set<String> DENIALS = Set.of(
            "abandoned",
            "absent",
            "cancelled",
            "cannot",
            "declined",
            "denied",
            "denies",
            "deny",
            "dismissed",
            "failed",
            "false",
            "lacks",
            "neither",
            "never",
            "no",
            "nobody",
            "none",
            "nor",
            "not",
            "nothing",
            "refuse",
            "refused",
            "refuses",
            "rejected",
            "rejects",
            "ruled",
            "short",
            "t",
            "turned",
            "unable",
            "without",
            "yet");

    /** Where another thought begins. */
    private static final Set<String> TURNS = Set.of(
            ",",
            ";",
            ":",
            "(",
            ")",
            "-",
            "–",
            "—",
            "\"",
            "“",
            "”",
            "although",
            "and",
            "but",
            "however",
            "that",
            "though",
            "where",
            "whereas",
            "which",
            "while",
            "who",
            "whose");

    private DeniedStretches() {}

    /**
     * @param pieces in small letters, as a model cuts them; "t" is what it makes of "n't"
     */
    static BitSet of(List<String> pieces) {
        BitSet denied = new BitSet(pieces.size());
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size() && !TURNS.contains(pieces.get(to))) {
                to++;
            }
            denied.set(from, to, pieces.subList(from, to).stream().anyMatch(DENIALS::contains));
            from = to;
        }
        return denied;
    }
}
