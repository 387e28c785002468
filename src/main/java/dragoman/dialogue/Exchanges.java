package dragoman.dialogue;

import dragoman.model.Answer;
import dragoman.model.Citation;
import dragoman.model.Exchange;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes down of a question and its answer what the next question may lean on, and reads it again. */
final class Exchanges {

    private static final String LINE = "\n";
    private static final String CELL = "\t";

    private Exchanges() {}

    static Exchange of(Question.Inquiry question, Answer answer, List<Judgement> judgements) {
        List<Citation> cited = switch (answer) {
            case Answer.Cited a -> a.citations();
            case Answer.Correction c -> c.citations();
            case Answer.Abstention _, Answer.Clarification _, Answer.Handled _, Answer.Fault _ -> List.<Citation>of();
        };
        List<String> speakers = cited.stream()
                .flatMap(c -> Stream.ofNullable(c.speaker()))
                .distinct()
                .toList();
        Optional<Judgement> best = cited.stream()
                .findFirst()
                .flatMap(c -> judgements.stream()
                        .filter(j -> shows(j.finding().evidence(), c))
                        .findFirst());
        return new Exchange(
                question.text(),
                speakers,
                best.map(j -> j.finding().evidence().actors()).orElse(List.of()),
                best.flatMap(Exchanges::direct).orElse(""),
                best.map(j -> place(j.finding().evidence())).orElse(null));
    }

    private static Exchange.Place place(PassageEvidence passage) {
        return new Exchange.Place(passage.article().id(), passage.passage().ordinal());
    }

    private static boolean shows(PassageEvidence passage, Citation citation) {
        String words = citation.quote();
        return passage.article().id().equals(citation.article())
                && (passage.passage().text().contains(words)
                        || words.contains(passage.passage().text()));
    }

    private static Optional<String> direct(Judgement judgement) {
        return judgement instanceof Judgement.Answers a ? Optional.ofNullable(a.direct()) : Optional.empty();
    }

    /** As one text: the question, the speakers, the actors, the direct answer and the passage's place, a line each. */
    static String written(Exchange exchange) {
        return Stream.of(
                        exchange.question(),
                        String.join(CELL, exchange.speakers()),
                        String.join(CELL, exchange.actors()),
                        exchange.direct(),
                        written(exchange.place()))
                .map(line -> line.replaceAll("[\\n\\r]+", " "))
                .reduce((one, other) -> one + LINE + other)
                .orElseThrow();
    }

    private static String written(Exchange.@Nullable Place place) {
        return place == null ? "" : place.ordinal() + CELL + place.article();
    }

    /** The reverse of {@link #written}; a text of one line is a question alone. */
    static Exchange read(String written) {
        String[] lines = written.split(LINE, -1);
        return lines.length < 4
                ? Exchange.of(lines[0])
                : new Exchange(
                        lines[0],
                        cells(lines[1]),
                        cells(lines[2]),
                        lines[3],
                        lines.length > 4 ? place(cells(lines[4])) : null);
    }

    private static Exchange.@Nullable Place place(List<String> cells) {
        return cells.size() == 2 && cells.getFirst().matches("\\d{1,9}")
                ? new Exchange.Place(cells.getLast(), Integer.parseInt(cells.getFirst()))
                : null;
    }

    private static List<String> cells(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(CELL));
    }
}
