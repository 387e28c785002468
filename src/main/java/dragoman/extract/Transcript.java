package dragoman.extract;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The labelled paragraphs of a transcript ({@code MARLOW: We shall see.}): who speaks holds for the paragraph and for
 * those behind it, up to the next label. One label alone is a headline, and makes no transcript.
 */
final class Transcript {

    private static final Pattern LABEL =
            Pattern.compile("^[\"“]?(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}|Q|A):\\s+(?=\\S)");

    /** Names in usual letters are labels only where there are several, since headings look like them. */
    private static final Pattern NAME_LABEL =
            Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}):\\s+(?=[\\p{Lu}“\"])");

    private static final int FEWEST = 2;
    private static final int FEWEST_NAMES = 4;

    /**
     * A paragraph and the label that holds for it.
     *
     * @param label null where none does
     * @param words where what is said in it stands
     */
    private record Turn(Span paragraph, @Nullable NounPhrase label, Span words) {}

    private final List<Turn> turns = new ArrayList<>();

    /** Reads an article's paragraphs. */
    Transcript(String body, List<List<Sentence>> paragraphs) {
        if (!read(body, paragraphs, LABEL, FEWEST)) {
            read(body, paragraphs, NAME_LABEL, FEWEST_NAMES);
        }
    }

    private boolean read(String body, List<List<Sentence>> paragraphs, Pattern pattern, int fewest) {
        turns.clear();
        NounPhrase label = null;
        int labels = 0;
        for (List<Sentence> paragraph : paragraphs) {
            Span span = new Span(
                    paragraph.getFirst().span().start(),
                    paragraph.getLast().span().end());
            Matcher matcher = pattern.matcher(span.of(body));
            if (matcher.find()) {
                label = label(paragraph.getFirst(), new Span(matcher.start(1), matcher.end(1)).shifted(span.start()))
                        .orElse(label);
                labels++;
                turns.add(new Turn(span, label, new Span(span.start() + matcher.end(), span.end())));
            } else {
                turns.add(new Turn(span, label, span));
            }
        }
        if (labels < fewest) {
            turns.clear();
        }
        return !turns.isEmpty();
    }

    private static Optional<NounPhrase> label(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() && !span.contains(tokens.get(first).span())) {
            first++;
        }
        int last = first;
        while (last < tokens.size() && span.contains(tokens.get(last).span())) {
            last++;
        }
        return last > first ? Optional.of(new NounPhrase(tokens.subList(first, last), first, last)) : Optional.empty();
    }

    /** The label of whoever speaks a stretch that opens its paragraph; empty outside of a transcript. */
    Optional<NounPhrase> speakerOf(Stretch stretch) {
        return turns.stream()
                .filter(t -> t.label() != null
                        && t.paragraph().contains(stretch.span().start()))
                .filter(t -> stretch.span().start() <= t.words().start())
                .findFirst()
                .map(Turn::label);
    }

    /** The stretches of an article in which labelled turns without marks of their own are stretches as well. */
    List<Stretch> with(List<Stretch> marked, String body) {
        List<Stretch> all = new ArrayList<>();
        turns.stream()
                .filter(t -> unmarked(t, body))
                .forEach(t -> all.add(new Stretch(t.words(), true, t.words().of(body))));
        marked.stream()
                .filter(m -> all.stream().noneMatch(t -> t.span().overlaps(m.span())))
                .toList()
                .forEach(all::add);
        return all;
    }

    private static boolean unmarked(Turn turn, String body) {
        return turn.label() != null
                && turn.words().start() > turn.paragraph().start()
                && "\"“".indexOf(body.charAt(turn.paragraph().start())) < 0
                && turn.words().length() > 0;
    }
}
