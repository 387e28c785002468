package dragoman.language;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a short text is about, ready for comparing: its tokens, the lemmas and lower-case forms of its words, the first
 * letters of the longer ones, and the concepts that they stand for.
 *
 * @param content the lemmas of the words that name or describe something, in the order of the text
 */
public record Gist(
        Sentence sentence, List<String> content, Set<String> words, Set<String> stems, Set<String> concepts) {

    private static final int STEM = 5;
    /** How much a word counts that is there in another word's clothes. */
    private static final double BY_CONCEPT = 0.8;

    private static final double BY_STEM = 0.6;

    static Gist of(Sentence sentence, Thesaurus thesaurus) {
        Set<String> words = new LinkedHashSet<>();
        for (Token token : sentence.tokens()) {
            words.add(token.lemma());
            words.add(token.lower());
            Hyphens.joined(token.lower()).ifPresent(words::add);
            if (token.is("VERB")) {
                words.addAll(VerbForms.lemmas(token)); // the lemmatizer leaves "advanced" as it is
            }
        }
        Set<String> stems = words.stream()
                .filter(word -> word.length() >= STEM)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
        List<String> content = sentence.tokens().stream()
                .filter(Token::isContent)
                .map(Token::lemma)
                .toList();
        return new Gist(sentence, content, words, stems, thesaurus.concepts(sentence.tokens()));
    }

    /**
     * How well a word is found here.
     *
     * @return 1 for the word itself, less for one that means the same or begins alike, 0 for none
     */
    public double holds(Sought word) {
        if (words.contains(word.lemma()) || words.contains(word.surface()) || holdsJoined(word)) {
            return 1;
        }
        if (!Collections.disjoint(concepts, word.concepts())) {
            return BY_CONCEPT;
        }
        return word.stem() != null && stems.contains(word.stem()) ? BY_STEM : 0;
    }

    private boolean holdsJoined(Sought word) {
        return word.joined() != null && words.contains(word.joined());
    }

    /** What longer words that begin alike have in common; null for a word that is none the longer. */
    static @Nullable String stem(String word) {
        return word.length() > STEM ? word.substring(0, STEM) : null;
    }
}
