package dragoman.extract;

import dragoman.language.Cues;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that a reporter wrote around quotes: the sentences from where a quote begins to where it ends, each stretch
 * between marks replaced by one token, so that what is quoted never confuses the grammar of what is not.
 */
final class Frame {

    /** Tag of the token that stands for a stretch. */
    static final String QUOTE = "QUOTE";

    /** Tag of the token that stands between two sentences of a frame. */
    static final String STOP = "STOP";

    private static final Set<String> BEHIND_SPEECH = Set.of("DET", "PRON", "PROPN", "SCONJ", "ADV", "NUM", QUOTE);

    private final int first;
    private final int last;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private String quoted = "";
    private final Map<Stretch, Integer> places = new HashMap<>();

    private Frame(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** The frames of an article, in order; every sentence is in one of them. */
    static List<Frame> of(List<Sentence> sentences, List<Stretch> stretches, Cues cues) {
        List<Frame> frames = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int from = next;
            int last = i;
            while (next < stretches.size()
                    && stretches.get(next).span().start()
                            < sentences.get(last).span().end()) {
                last = reach(sentences, stretches.get(next), last, cues);
                next++;
            }
            Frame frame = new Frame(i, last);
            frame.fill(sentences.subList(i, last + 1), stretches.subList(from, next));
            frame.mend(cues);
            frames.add(frame);
            i = last;
        }
        return frames;
    }

    /** Index of the sentence in which a stretch ends, or of the one behind it that only tells who asked or shouted it. */
    private static int reach(List<Sentence> sentences, Stretch stretch, int from, Cues cues) {
        int last = from;
        while (last + 1 < sentences.size()
                && sentences.get(last + 1).span().start() < stretch.span().end()) {
            last++;
        }
        Span end = sentences.get(last).span();
        boolean next = last + 1 < sentences.size()
                && end.end() == stretch.span().end()
                && sentences.get(last + 1).paragraph() == sentences.get(last).paragraph();
        if (!next) {
            return last;
        }
        List<Token> behind = sentences.get(last + 1).tokens();
        return (stretch.asks() && shortSpeech(behind, cues)) || signature(behind) ? last + 1 : last;
    }

    private static boolean shortSpeech(List<Token> tokens, Cues cues) {
        return tokens.size() <= 12
                && tokens.stream().limit(8).anyMatch(t -> cues.verb(t).isPresent());
    }

    /** "– Ivo Marlow" */
    private static boolean signature(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.size() <= 10
                && "-–—―".contains(tokens.getFirst().text())
                && tokens.stream().noneMatch(Token::isVerb);
    }

    private void fill(List<Sentence> sentences, List<Stretch> within) {
        stretches.addAll(within);
        quoted = within.stream().map(Stretch::text).collect(Collectors.joining(" "));
        int next = 0;
        for (Sentence sentence : sentences) {
            if (!tokens.isEmpty() && !tokens.getLast().is(QUOTE)) {
                tokens.add(new Token(
                        ".", new Span(sentence.span().start(), sentence.span().start()), STOP, ""));
            }
            for (Token token : sentence.tokens()) {
                while (next < within.size()
                        && within.get(next).span().start() <= token.span().start()) {
                    place(within.get(next++));
                }
                boolean quoted = next > 0 && within.get(next - 1).span().contains(token.span());
                if (!quoted) {
                    tokens.add(token);
                }
            }
        }
        while (next < within.size()) {
            place(within.get(next++));
        }
    }

    private void place(Stretch stretch) {
        places.putIfAbsent(stretch, tokens.size());
        tokens.add(new Token("“”", stretch.span(), QUOTE, ""));
    }

    /** A form of a verb of saying that the tagger took for a plural: "Marlow tells the …". */
    private void mend(Cues cues) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean name = tokens.get(i - 1).is("PROPN");
            Token next = tokens.get(i + 1);
            boolean reports = tokens.get(i - 1).is("NOUN") && next.lower().equals("that") && next.is("SCONJ");
            if ((name || reports)
                    && token.is("NOUN")
                    && token.text().endsWith("s")
                    && (BEHIND_SPEECH.contains(next.tag()) || ",:".contains(next.text()))) {
                int at = i;
                cues.verbOf(token.lower()).ifPresent(lemma -> tokens.set(at, token.as("VERB", lemma)));
            }
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Index of its first sentence in the article. */
    int first() {
        return first;
    }

    /** Index of its last sentence in the article. */
    int last() {
        return last;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** All words between its marks. */
    String quoted() {
        return quoted;
    }

    /** Index of the token that stands for a stretch of this frame. */
    int placeOf(Stretch stretch) {
        return Objects.requireNonNull(places.get(stretch), "a stretch of another frame");
    }

    /** Whether nothing but marks stands around its quotes. */
    boolean bare() {
        return !stretches.isEmpty() && tokens.stream().noneMatch(Token::isWord);
    }
}
