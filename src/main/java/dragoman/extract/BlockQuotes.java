package dragoman.extract;

import dragoman.language.Cues;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds quotes set as a paragraph of their own, without marks, behind "… said on Friday:". */
final class BlockQuotes {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "us", "my", "me");

    private BlockQuotes() {}

    static List<Stretch> in(String body, List<List<Sentence>> paragraphs, Cues cues, List<Stretch> marked) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Span next = span(paragraphs.get(i + 1));
            boolean free = marked.stream().noneMatch(m -> m.span().overlaps(next));
            boolean continued = !found.isEmpty()
                    && found.getLast().span().overlaps(span(paragraphs.get(i)))
                    && paragraphs.get(i + 1).stream()
                            .noneMatch(s -> s.tokens().stream()
                                    .anyMatch(t -> cues.verb(t).isPresent() && third(s)));
            boolean announced = announces(paragraphs.get(i).getLast(), cues);
            if (free && (announced || continued) && speaks(paragraphs.get(i + 1))) {
                found.add(new Stretch(next, true, next.of(body)));
            }
        }
        return found;
    }

    /** Whether a sentence speaks of somebody by "he" or "she" before it speaks for itself. */
    private static boolean third(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.is("PRON"))
                .findFirst()
                .map(t -> !FIRST_PERSON.contains(t.lower()))
                .orElse(true);
    }

    private static boolean announces(Sentence sentence, Cues cues) {
        List<Token> tokens = sentence.tokens();
        return !tokens.isEmpty()
                && tokens.getLast().text().equals(":")
                && tokens.stream()
                        .anyMatch(t -> cues.verb(t).isPresent() || cues.noun(t).isPresent());
    }

    private static boolean speaks(List<Sentence> paragraph) {
        return paragraph.stream().flatMap(s -> s.tokens().stream()).anyMatch(t -> FIRST_PERSON.contains(t.lower()));
    }

    private static Span span(List<Sentence> paragraph) {
        return new Span(
                paragraph.getFirst().span().start(), paragraph.getLast().span().end());
    }
}
