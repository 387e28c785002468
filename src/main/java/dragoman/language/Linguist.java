package dragoman.language;

import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns text into sentences with tagged and lemmatised tokens, every one at its exact place in the text as given.
 * Thread-safe; takes a moment to build, since it loads the language models.
 */
public final class Linguist {

    /** Longer stretches without an end are cut at a blank, so that no text can take time or memory without bound. */
    private static final int LONGEST_SENTENCE = 5_000;

    private final Tagger tagger = new Tagger();

    /** The sentences of an article's body; a byline that opens it is a sentence of its own. */
    public List<Sentence> sentences(String body) {
        List<Sentence> found = new ArrayList<>();
        int paragraph = 0;
        for (Span part : Paragraphs.of(body)) {
            paragraph++;
            for (Span sentence : split(body, part, paragraph == 1, found)) {
                found.add(sentence(body, sentence, paragraph, false));
            }
        }
        Retagger retagger = new Retagger(found);
        return found.stream().map(retagger::mended).toList();
    }

    /** A message or any short text as one sentence. */
    public Sentence sentence(String text) {
        return sentence(text, new Span(0, text.length()), 1, false);
    }

    private List<Span> split(String body, Span paragraph, boolean first, List<Sentence> found) {
        Span rest = paragraph;
        Optional<Span> byline = first ? Bylines.of(body, paragraph) : Optional.empty();
        if (byline.isPresent()) {
            found.add(sentence(body, byline.get(), 1, true));
            rest = new Span(Math.min(Bylines.behind(body, byline.get()), paragraph.end()), paragraph.end());
        }
        return Boundaries.within(body, rest).stream()
                .flatMap(s -> pieces(body, s).stream())
                .toList();
    }

    private static List<Span> pieces(String body, Span sentence) {
        List<Span> pieces = new ArrayList<>();
        int from = sentence.start();
        while (sentence.end() - from > LONGEST_SENTENCE) {
            int blank = body.lastIndexOf(' ', from + LONGEST_SENTENCE);
            int to = blank > from ? blank : from + LONGEST_SENTENCE;
            pieces.add(new Span(from, to));
            from = blank > from ? blank + 1 : to;
        }
        pieces.add(new Span(from, sentence.end()));
        return pieces;
    }

    private Sentence sentence(String text, Span span, int paragraph, boolean byline) {
        List<Span> spans = Tokenizer.of(text, span);
        String[] words = spans.stream().map(s -> plain(s.of(text))).toArray(String[]::new);
        String[] tags = words.length == 0 ? words : tagger.tags(words);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Span at = spans.get(i);
            tokens.add(new Token(at.of(text), at, tags[i], tagger.lemma(words[i], tags[i])));
        }
        return new Sentence(span, paragraph, byline, tokens);
    }

    /** Typographic marks as the tagger's training data write them. */
    private static String plain(String word) {
        return word.replace('’', '\'').replace('“', '"').replace('”', '"').replace('‘', '\'');
    }
}
