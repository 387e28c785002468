package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Picture;
import java.util.List;
import java.util.Optional;

/** Writes what stands under a picture: what it shows, for those who cannot see it; its title; its sources. */
final class PictureCaption {

    private static final int LONGEST_SAMPLE = 90;

    private PictureCaption() {}

    static String of(Chart chart, Phrasebook book) {
        if (chart.empty()) {
            return book.line(nothing(chart));
        }
        String above = Words.shortened(book.line(alternative(chart)), Picture.LONGEST_CAPTION / 2) + "\n"
                + book.line(Block.Phrase.row(List.of(chart.title(), chart.subtitle()))) + "\n";
        String below = ownWords(chart).map(note -> "\n" + book.line(note)).orElse("");
        return above + chart.credits().line(Picture.LONGEST_CAPTION - above.length() - below.length(), book) + below;
    }

    /** What to say where there is nothing to show. */
    static Block.Phrase nothing(Chart chart) {
        return Block.Phrase.of(
                switch (chart) {
                    case TimelineChart _ -> "picture.none.timeline";
                    case PositionsChart _ -> "picture.none.positions";
                    case TalkChart _ -> "picture.none.who";
                });
    }

    private static Block.Phrase alternative(Chart chart) {
        return switch (chart) {
            case TimelineChart timeline -> alternative(timeline);
            case PositionsChart matrix ->
                Block.Phrase.of(
                        "picture.shows.positions",
                        Block.Phrase.all(matrix.actors()),
                        Block.Phrase.all(matrix.topics()));
            case TalkChart talk -> alternative(talk);
        };
    }

    private static Block.Phrase alternative(TimelineChart timeline) {
        int shown = timeline.moments().size();
        Block.Phrase first = sample(timeline.moments().getFirst());
        return shown == 1
                ? Block.Phrase.of("picture.shows.event", first)
                : Block.Phrase.of(
                        "picture.shows.timeline",
                        Block.Phrase.of("part.happenings", shown),
                        first,
                        sample(timeline.moments().getLast()));
    }

    private static Block.Phrase sample(Moment moment) {
        return Block.Phrase.of(
                "picture.sample", Words.shortened(moment.label(), LONGEST_SAMPLE), Dates.full(moment.when()));
    }

    private static Block.Phrase alternative(TalkChart talk) {
        TalkChart.Strand first =
                talk.strands().stream().min(TalkChart.Strand.MOST_FIRST).orElseThrow();
        return Block.Phrase.of(
                "picture.shows.who",
                Block.Phrase.all(talk.speakers()),
                Block.Phrase.all(talk.subjects()),
                first.speaker(),
                first.subject(),
                Block.Phrase.of("part.quotes", first.quotes()));
    }

    /** What a reader should know of whose words these are. */
    private static Optional<Block.Phrase> ownWords(Chart chart) {
        return switch (chart) {
            case TimelineChart timeline ->
                timeline.moments().stream().allMatch(Moment::verbatim)
                        ? Optional.empty()
                        : Optional.of(Block.Phrase.of("picture.own.timeline"));
            case PositionsChart _ -> Optional.of(Block.Phrase.of("picture.own.positions"));
            case TalkChart _ -> Optional.empty();
        };
    }
}
