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
    private final List<Stretch> stretches;

    ReportedSpeech(String body, List<Stretch> stretches) {
        this.body = body;
        this.stretches = stretches;
    }

    /** The clause, up to the first quotation mark in it. */
    Optional<Span> in(Sentence sentence, SpeechCue cue) {
        List<Token> tokens = sentence.tokens();
        int from = complement(tokens, cue);
        if (from < 0) {
            return Optional.empty();
        }
        int start = tokens.get(from).span().start();
        int end = stretches.stream()
                .map(s -> s.span().start())
                .filter(s -> s >= start && s < sentence.span().end())
                .min(Integer::compare)
                .orElse(sentence.span().end());
        Span content = trimmed(new Span(start, end));
        boolean quoted = stretches.stream().anyMatch(s -> s.span().overlaps(content));
        boolean tooShort = content.of(body).split("\\s+").length < 3;
        return quoted || tooShort ? Optional.empty() : Optional.of(content);
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
