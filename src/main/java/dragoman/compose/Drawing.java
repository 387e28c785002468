package dragoman.compose;

import dragoman.model.Png;

/** Draws charts; everything below it knows the chart library. */
final class Drawing {

    private Drawing() {}

    static Png of(Chart chart, Theme theme, Phrasebook book) {
        try (Canvas canvas = new Canvas(theme, book)) {
            canvas.head(chart.title(), chart.subtitle());
            switch (chart) {
                case TimelineChart timeline -> TimelinePainter.paint(canvas, timeline);
                case PositionsChart matrix -> PositionsPainter.paint(canvas, matrix);
                case TalkChart talk -> TalkPainter.paint(canvas, talk);
            }
            canvas.foot(chart.credits().footer());
            return canvas.png();
        }
    }
}
