package dragoman.model;

import org.jspecify.annotations.Nullable;

/** What a passage means for a question. */
public sealed interface Judgement {

    Finding finding();

    /**
     * It answers.
     *
     * @param confidence 0 to 1
     * @param beside the sentence right before or behind the passage, where the answer may stand in either; else null
     * @param direct the words that fill the gap (a number, a name, a place), or null
     * @param verdict for a yes/no question, else null
     */
    record Answers(
            Finding finding,
            double confidence,
            @Nullable PassageEvidence beside,
            @Nullable String direct,
            @Nullable Verdict verdict)
            implements Judgement {}

    /**
     * It says otherwise than the question takes for granted.
     *
     * @param claimed what the question presumes
     * @param stated what the passage says instead
     */
    record Contradicts(Finding finding, double confidence, String claimed, String stated) implements Judgement {}

    /**
     * It is about the matter but does not answer.
     *
     * @param missing what it lacks, for "The sources do not say …"
     */
    record Touches(Finding finding, String missing) implements Judgement {}

    /** It has nothing to do with the question. */
    record Unrelated(Finding finding) implements Judgement {}
}
