package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the sources have something from, for "How do we know that?", "Who says so?" and "Which paper reports it?". */
final class Origin {

    private static final Pattern HOW_KNOWN = Pattern.compile(
            "\\bhow (?:do|can|does) (?:we|you|they|one|anyone|anybody) know\\b|\\bsays who\\b|\\baccording to wh(?:o|om|at|ich)\\b"
                    + "|\\bwho (?:is|was) the source\\b|\\bwhat(?:'s| is) (?:the|your) source\\b|\\bfirst.?hand\\b"
                    + "|\\bwhere does (?:the|this|that) \\p{L}+ come from\\b");
    private static final Pattern WHICH_OUTLET = Pattern.compile(
            "\\b(?:which|what) (?:outlet|paper|newspaper|source|agency|news agency|site|website|magazine|broadcaster)s?\\b");

    private static final Pattern PLURAL =
            Pattern.compile("\\b(?:outlets|papers|newspapers|sources|agencies|sites|websites)\\b");

    private Origin() {}

    /** The line on where the passages come from; empty where the question does not ask. */
    static Optional<Block.Phrase> line(Question.Inquiry question, List<Citation> citations) {
        String asked = question.text().toLowerCase(Locale.ROOT);
        if (WHICH_OUTLET.matcher(asked).find()) {
            boolean one = !PLURAL.matcher(asked).find();
            return Optional.of(Block.Phrase.of("line.these", publishers(one ? citations.subList(0, 1) : citations)));
        }
        return HOW_KNOWN.matcher(asked).find() ? Optional.of(known(citations.getFirst())) : Optional.empty();
    }

    private static Block.Phrase known(Citation citation) {
        String speaker = citation.speaker();
        return speaker == null
                ? Block.Phrase.of("line.origin.nobody", citation.publisher())
                : Block.Phrase.of(
                        citation.sure() ? "line.origin" : "line.origin.probably", citation.publisher(), speaker);
    }

    private static Block.Phrase publishers(List<Citation> citations) {
        return Block.Phrase.all(
                citations.stream().map(Citation::publisher).distinct().toList());
    }
}
