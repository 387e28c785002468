package dragoman.judge;

import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a question asks for by name: the noun of "which port", "how many trucks", "what is the interest on …".
 *
 * @param head that noun; empty where the question word stands alone ("Who …", "What did …")
 * @param name whether somebody or something is to be called by a name: "what is the ship called"
 */
record Wanted(Optional<Token> head, boolean name) {

    private static final Set<String> ASKING = Set.of("what", "which", "whose", "many", "much");
    private static final Set<String> LINKS = Set.of("be", "do", "have", "will", "would", "can", "could");
    private static final Set<String> INSIDE = Set.of("ADJ", "DET", "NUM", "PROPN", "PART", "ADV");

    static Wanted by(List<Token> question) {
        boolean called =
                question.stream().anyMatch(t -> t.is("VERB") && t.lower().matches("called|named"))
                        && question.stream().anyMatch(t -> t.lower().matches("what|how"));
        for (int i = 0; i < question.size(); i++) {
            if (ASKING.contains(question.get(i).lower())) {
                Optional<Token> head = noun(question, i + 1);
                boolean name = head.filter(t -> t.lemma().equals("name")).isPresent();
                return new Wanted(name ? behindOf(question, i) : head, name || called);
            }
        }
        return new Wanted(Optional.empty(), called);
    }

    private static Optional<Token> noun(List<Token> question, int from) {
        for (int i = from; i < question.size(); i++) {
            Token token = question.get(i);
            if (token.is("NOUN")) {
                boolean more = i + 1 < question.size() && question.get(i + 1).is("NOUN");
                return Optional.of(more ? question.get(i + 1) : token);
            }
            boolean link = LINKS.contains(token.lemma()) && i == from;
            if (!link && !INSIDE.contains(token.tag())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** In "the name of the captain", the captain. */
    private static Optional<Token> behindOf(List<Token> question, int from) {
        for (int i = from; i < question.size(); i++) {
            if (question.get(i).lower().equals("of")) {
                return question.subList(i, question.size()).stream()
                        .filter(t -> t.is("NOUN"))
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
