package dragoman.language;

import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns text into sentences with tagged and lemmatised tokens, every one at its exact place in the text as given.
 * Thread-safe; takes a moment to build, since it loads the language models.
 */
public final class Linguist {

    private static final int LONGEST_SENTENCE = 5_000;

    /** As many messages are read more than once on their way to an answer. */
    private static final int REMEMBERED = 500;

    private final Tagger tagger = new Tagger();
    private final int longest;
    private final Remembered<String, Sentence> messages =
            new Remembered<>(REMEMBERED, text -> sentence(text, new Span(0, text.length()), 1, false));

    /** Cuts sentences of more than 5,000 characters. */
    public Linguist() {
        this(LONGEST_SENTENCE);
    }

    /**
     * Takes a limit, so that no text can take time or memory without bound.
     *
     * @param longest the most characters of a sentence; a longer stretch without an end is cut at a blank
     */
    public Linguist(int longest) {
        this.longest = longest;
    }

    /** The sentences of an article's body; a byline that opens it is a sentence of its own. */
    public List<Sentence> sentences(String body) {
        List<Byline> bylines = Bylines.opening(body);
        List<Sentence> found = new ArrayList<>();
        int paragraph = 0;
        for (Span part : Paragraphs.of(body)) {
            paragraph++;
            int from = part.start();
            for (Byline byline : bylines) {
                if (part.contains(byline.span())) {
                    addSentences(body, new Span(from, byline.span().start()), paragraph, found);
                    found.add(sentence(body, byline.span(), paragraph, true));
                    from = Math.min(byline.next(), part.end());
                }
            }
            addSentences(body, new Span(from, part.end()), paragraph, found);
        }
        NameTags names = new NameTags(found);
        return found.stream().map(names::mended).toList();
    }

    /** A message or any short text as one sentence. */
    public Sentence sentence(String text) {
        return messages.of(text);
    }

    private void addSentences(String body, Span part, int paragraph, List<Sentence> found) {
        Boundaries.within(body, part).stream()
                .flatMap(sentence -> pieces(body, sentence).stream())
                .forEach(piece -> found.add(sentence(body, piece, paragraph, false)));
    }

    private List<Span> pieces(String body, Span sentence) {
        List<Span> pieces = new ArrayList<>();
        int from = sentence.start();
        while (sentence.end() - from > longest) {
            int blank = body.lastIndexOf(' ', from + longest);
            int to = blank > from ? blank : from + longest;
            pieces.add(new Span(from, to));
            from = blank > from ? blank + 1 : to;
        }
        pieces.add(new Span(from, sentence.end()));
        return pieces;
    }

    private Sentence sentence(String text, Span span, int paragraph, boolean byline) {
        List<Span> spans = Tokenizer.of(text, span);
        String[] words = spans.stream().map(s -> plain(s.of(text))).toArray(String[]::new);
        String[] tags = tagger.tags(words);
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
