package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Position.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what a picture shows. */
final class PictureText {

    private PictureText() {}

    static List<Block> of(Chart chart) {
        if (chart.empty()) {
            return List.of(PictureCaption.nothing(chart));
        }
        Stream<Block.Phrase> lines = switch (chart) {
            case TimelineChart timeline -> timeline.moments().stream().map(PictureText::line);
            case PositionsChart matrix ->
                IntStream.range(0, matrix.topics().size()).mapToObj(topic -> line(matrix, topic));
            case TalkChart talk -> talk.speakers().stream().map(speaker -> line(talk, speaker));
        };
        return Stream.of(
                        Stream.of(Block.Phrase.of("picture.heading", chart.title(), chart.subtitle())),
                        lines.map(line -> Block.Phrase.of("picture.item", line)),
                        Stream.of(chart.credits().line()))
                .flatMap(part -> part)
                .<Block>map(line -> line)
                .toList();
    }

    private static Block.Phrase line(Moment moment) {
        return Block.Phrase.of(
                "picture.moment" + (moment.verbatim() ? "" : ".own") + (moment.planned() ? ".planned" : ""),
                Dates.full(moment.when()),
                moment.label(),
                moment.source().publisher());
    }

    /** "ceasefire – for: Russia (2 quotes), Iran; on a condition: …; quoted without taking sides: John Kerry (4 quotes)". */
    private static Block.Phrase line(PositionsChart matrix, int topic) {
        List<Block.Phrase> parts = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            add(parts, "picture." + stance.name().toLowerCase(Locale.ROOT) + ".those", who(matrix, topic, stance));
        }
        add(parts, "picture.quoted.those", who(matrix, topic, null));
        return Block.Phrase.of("picture.topic", matrix.topics().get(topic), Block.Phrase.series(parts));
    }

    private static void add(List<Block.Phrase> parts, String key, List<Object> who) {
        if (!who.isEmpty()) {
            parts.add(Block.Phrase.of(key, Block.Phrase.row(who)));
        }
    }

    private static List<Object> who(PositionsChart matrix, int topic, @Nullable Stance stance) {
        return IntStream.range(0, matrix.actors().size())
                .filter(actor -> {
                    Standpoint stand = matrix.stand(actor, topic);
                    return stance == null
                            ? stand.stances().isEmpty() && stand.quotes() > 0
                            : stand.stances().contains(stance);
                })
                .mapToObj(actor -> quoted(
                        matrix.actors().get(actor), matrix.stand(actor, topic).quotes()))
                .toList();
    }

    private static Object quoted(String actor, int quotes) {
        return quotes == 0 ? actor : Block.Phrase.of("part.aside", actor, Block.Phrase.of("part.quotes", quotes));
    }

    private static Block.Phrase line(TalkChart talk, String speaker) {
        return Block.Phrase.of(
                "picture.talk",
                speaker,
                Block.Phrase.row(talk.strands().stream()
                        .filter(s -> s.speaker().equals(speaker))
                        .sorted(TalkChart.Strand.MOST_FIRST)
                        .map(s -> Block.Phrase.of("part.aside", s.subject(), s.quotes()))
                        .toList()));
    }
}
