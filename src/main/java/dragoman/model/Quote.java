package dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * Words credited to a speaker.
 *
 * @param passage ordinal of the passage in which the words begin
 * @param span where they stand in the body, quotation marks included; null where the body is not held
 * @param text the words at {@code span}, or without their marks where the body is not held
 * @param speaker the mention in the text ("he", "the minister"), or null
 * @param speakerSpan where the mention stands
 * @param canonical the resolved name, or null where nobody could be named
 * @param cue where the word stands that introduces the speech
 * @param confidence how likely the speaker is right, 0 to 1
 * @param sure whether the speaker may be shown without a reservation
 * @param spoken the day of the words as a TIMEX3 value, or null
 */
public record Quote(
        String article,
        int passage,
        @Nullable Span span,
        String text,
        Type type,
        @Nullable String speaker,
        @Nullable Span speakerSpan,
        @Nullable String canonical,
        @Nullable Span cue,
        double confidence,
        boolean sure,
        @Nullable String spoken) {

    /** The same quote with another canonical name for its speaker. */
    public Quote by(String name) {
        return new Quote(article, passage, span, text, type, speaker, speakerSpan, name, cue, confidence, sure, spoken);
    }

    /** The same words, said on a day; a TIMEX3 value. */
    public Quote spoken(String day) {
        return new Quote(
                article, passage, span, text, type, speaker, speakerSpan, canonical, cue, confidence, sure, day);
    }

    /** Whether the words began in a passage before another one and go on in it. */
    public boolean goesOnIn(Passage later) {
        Span place = later.span();
        return span != null && place != null && passage < later.ordinal() && span.contains(place.start());
    }

    /** Whether the words are a quotation of their own, part of the reporter's sentence, or only its content. */
    public enum Type {
        DIRECT,
        MIXED,
        INDIRECT
    }
}
