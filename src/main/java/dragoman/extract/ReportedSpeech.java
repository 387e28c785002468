package dragoman.extract;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the clause that a speech word reports without quotation marks: "said that talks had failed". */
final class ReportedSpeech {

    private final String body;

    ReportedSpeech(String body) {
        this.body = body;
    }

    /** The clause; none where quoted words stand in it, since those are told by themselves. */
    Optional<Span> in(Frame frame, SpeechCue cue) {
        List<Token> tokens = frame.tokens();
        int from = complement(tokens, cue);
        if (from < 0) {
            return Optional.empty();
        }
        int to = from;
        while (to < tokens.size() && !tokens.get(to).is(Frame.QUOTE)) {
            to++;
        }
        if (to < tokens.size() || to - from < 3) {
            return Optional.empty();
        }
        return Optional.of(trimmed(new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end())));
    }

    /** Index of the first token of what a cue reports, or -1 where it reports nothing. */
    private static int complement(List<Token> tokens, SpeechCue cue) {
        int limit = Math.min(tokens.size(), cue.at() + 12);
        for (int i = cue.at() + 1; i < limit; i++) {
            if (tokens.get(i).lower().equals("that") && i + 1 < tokens.size()) {
                return i + 1;
            }
        }
        boolean bare = cue.verb()
                && Set.of("say", "tell", "add", "claim", "insist", "warn", "note", "argue", "announce")
                        .contains(cue.token().lemma());
        int next = cue.at() + 1;
        while (bare && next < limit && (tokens.get(next).is("ADV") || Subjects.temporal(tokens, next))) {
            next++;
        }
        boolean clause = bare
                && next < limit
                && Set.of("DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM")
                        .contains(tokens.get(next).tag());
        return clause && tokens.subList(next, tokens.size()).stream().anyMatch(Token::isVerb) ? next : -1;
    }

    private Span trimmed(Span span) {
        int end = span.end();
        while (end > span.start() + 1 && (".,:; \u00a0".indexOf(body.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
