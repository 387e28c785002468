package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Position.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what a picture shows. */
final class PictureText {

    private PictureText() {}

    static List<Block> of(Chart chart) {
        if (chart.empty()) {
            return List.of(new Block.Line(PictureCaption.nothing(chart)));
        }
        Stream<String> lines = switch (chart) {
            case TimelineChart timeline -> timeline.moments().stream().map(PictureText::line);
            case PositionsChart matrix ->
                IntStream.range(0, matrix.topics().size()).mapToObj(topic -> line(matrix, topic));
            case TalkChart talk -> talk.speakers().stream().map(speaker -> line(talk, speaker));
        };
        return Stream.of(
                        Stream.of(chart.title() + ", " + chart.subtitle() + ":"),
                        lines.map(line -> "• " + line),
                        Stream.of(chart.credits().line(Integer.MAX_VALUE)))
                .flatMap(part -> part)
                .<Block>map(Block.Line::new)
                .toList();
    }

    private static String line(Moment moment) {
        String told = moment.verbatim() ? "“" + moment.label() + "”" : moment.label();
        return Dates.full(moment.when()) + ": " + told + " (" + moment.source().publisher()
                + (moment.verbatim() ? "" : ", in our words") + (moment.planned() ? "; planned at the time)" : ")");
    }

    /** "ceasefire: for: Russia (2 quotes), Iran; on a condition: …; quoted: John Kerry (4 quotes)". */
    private static String line(PositionsChart matrix, int topic) {
        List<String> parts = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            add(parts, word(stance), who(matrix, topic, stance));
        }
        add(parts, "quoted without taking sides", who(matrix, topic, null));
        return matrix.topics().get(topic) + " – " + String.join("; ", parts);
    }

    private static void add(List<String> parts, String what, String who) {
        if (!who.isEmpty()) {
            parts.add(what + ": " + who);
        }
    }

    private static String who(PositionsChart matrix, int topic, @Nullable Stance stance) {
        return IntStream.range(0, matrix.actors().size())
                .filter(actor -> {
                    Standpoint stand = matrix.stand(actor, topic);
                    return stance == null
                            ? stand.stances().isEmpty() && stand.quotes() > 0
                            : stand.stances().contains(stance);
                })
                .mapToObj(actor -> matrix.actors().get(actor)
                        + (matrix.stand(actor, topic).quotes() == 0
                                ? ""
                                : " (" + Words.count(matrix.stand(actor, topic).quotes(), "quote") + ")"))
                .collect(Collectors.joining(", "));
    }

    static String word(Stance stance) {
        return switch (stance) {
            case FOR -> "for";
            case AGAINST -> "against";
            case CONDITIONAL -> "on a condition";
        };
    }

    private static String line(TalkChart talk, String speaker) {
        return speaker + " about "
                + talk.strands().stream()
                        .filter(s -> s.speaker().equals(speaker))
                        .sorted(TalkChart.Strand.MOST_FIRST)
                        .map(s -> s.subject() + " (" + s.quotes() + ")")
                        .collect(Collectors.joining(", "));
    }
}
