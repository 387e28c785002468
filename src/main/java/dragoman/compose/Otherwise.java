package dragoman.compose;

import dragoman.language.Clause;
import dragoman.language.Clauses;
import dragoman.language.Gists;
import dragoman.language.Phrase;
import dragoman.model.Block;
import dragoman.model.Judgement;
import dragoman.model.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in what the sources contradict a question: the act, who does it, to whom, or where. */
record Otherwise(Gists gists) {

    private static final Pattern STATED = Pattern.compile("(.+) \\((\\p{L}+)\\)");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "into", "to");
    private static final int LONGEST = 60;

    Block.Phrase line(Question.Inquiry question, Judgement.Contradicts contradicts) {
        Matcher stated = STATED.matcher(contradicts.stated());
        if (!stated.matches()) {
            return Block.Phrase.of("line.otherwise");
        }
        String told = stated.group(1);
        String asked = contradicts.claimed();
        return switch (stated.group(2)) {
            case "act" -> Block.Phrase.of("line.otherwise.act", told, asked);
            case "negation" -> Block.Phrase.of("line.otherwise.opposite", asked);
            case "who" -> others(question, contradicts, Clause::agents, "line.check.was.not");
            case "whom" -> others(question, contradicts, Clause::patients, "line.check.was.not");
            case "place" -> others(question, contradicts, Otherwise::places, "line.otherwise.place");
            default -> Block.Phrase.of("line.otherwise");
        };
    }

    /** "It was Ostria, not Norvale.", where passage and question each name one. */
    private Block.Phrase others(
            Question.Inquiry question,
            Judgement.Contradicts contradicts,
            Function<Clause, List<Phrase>> slot,
            String key) {
        String verb = contradicts.stated().replaceFirst(" \\(.*", "").split(" ")[0];
        Optional<String> told =
                phrase(contradicts.finding().evidence().passage().text(), verb, slot);
        Optional<String> asked = phrase(question.text(), contradicts.claimed().split(" ")[0], slot);
        return told.isPresent() && asked.isPresent() && !told.equals(asked)
                ? Block.Phrase.of(key, told.get(), asked.get())
                : Block.Phrase.of("line.otherwise");
    }

    private Optional<String> phrase(String text, String verb, Function<Clause, List<Phrase>> slot) {
        return Clauses.of(gists.of(text).sentence().tokens()).all().stream()
                .filter(c -> c.verbs().contains(verb))
                .map(slot)
                .filter(p -> p.size() == 1 && !p.getFirst().pronoun())
                .map(p -> p.getFirst().span().of(text))
                .filter(p -> p.length() <= LONGEST)
                .findFirst();
    }

    private static List<Phrase> places(Clause clause) {
        return clause.complements().stream()
                .filter(c -> PLACES.contains(c.preposition()))
                .flatMap(c -> c.phrases().stream())
                .filter(p -> !p.temporal() && p.head().capitalised())
                .limit(1)
                .toList();
    }
}
