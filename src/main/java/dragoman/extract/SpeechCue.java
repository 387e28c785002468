package dragoman.extract;

import dragoman.language.Cues.Cue;
import dragoman.language.Token;

/**
 * A word that introduces speech, at its place.
 *
 * @param sentence index of the sentence in the article
 * @param at index of the token in the sentence
 */
record SpeechCue(Cue cue, Token token, int sentence, int at) {

    boolean verb() {
        return token.isVerb();
    }
}
