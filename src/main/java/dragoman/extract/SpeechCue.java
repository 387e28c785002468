package dragoman.extract;

import dragoman.language.Cues.Cue;
import dragoman.language.Token;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word that introduces speech, at its place.
 *
 * @param at index of the token in its frame
 * @param speaker whom it makes the speaker, or null
 */
record SpeechCue(Cue cue, Token token, int at, @Nullable NounPhrase speaker) {

    /** The speaker of a cue that has one. */
    NounPhrase who() {
        return Objects.requireNonNull(speaker, "a cue without a speaker");
    }

    /** The same with the speaker of another one. */
    SpeechCue by(SpeechCue other) {
        return new SpeechCue(cue, token, at, other.speaker());
    }

    /** Whether a clause can be what it says. */
    boolean takesClause() {
        return cue.patterns().contains("that-clause");
    }

    /** Whether it names a source as "according to" does. */
    boolean preposition() {
        return cue.kind().equals("preposition");
    }

    boolean verb() {
        return token.isVerb();
    }
}
