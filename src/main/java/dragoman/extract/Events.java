package dragoman.extract;

import dragoman.language.Knowledge;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Event;
import dragoman.model.Modality;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who did what to whom, by the verbs that signal PLOVER's event types. */
final class Events {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "without");
    private static final Set<String> UNREAL = Set.of("would", "could", "might", "may", "will", "should", "if", "can");

    private final Knowledge knowledge;

    Events(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Event> in(String article, String body, Sentence sentence, int passage, List<TimeExpression> times) {
        List<Event> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size() && !sentence.byline(); i++) {
            int at = i;
            knowledge
                    .plover()
                    .at(tokens, i)
                    .filter(t -> tokens.get(at).isVerb())
                    .ifPresent(type -> {
                        List<String> actors = names(new Subjects(tokens).leftOf(at), body);
                        List<String> targets = names(new Subjects(tokens).rightOf(at), body);
                        String date = times.stream()
                                .map(TimeExpression::value)
                                .findFirst()
                                .orElse(null);
                        Span span = tokens.get(at).span();
                        String title = tokens.get(at).lemma();
                        found.add(new Event(
                                article,
                                passage,
                                span,
                                title,
                                type,
                                actors,
                                targets,
                                date,
                                null,
                                polarity(tokens, at)));
                    });
        }
        return found;
    }

    private static List<String> names(Optional<NounPhrase> phrase, String body) {
        return phrase.map(p -> List.of(p.span().of(body))).orElse(List.of());
    }

    private static Modality polarity(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 4); i--) {
            String word = tokens.get(i).lower();
            if (NEGATIONS.contains(word)) {
                return Modality.DENIED;
            }
            if (UNREAL.contains(word)) {
                return Modality.HYPOTHETICAL;
            }
        }
        return Modality.ASSERTED;
    }
}
