package dragoman.compose;

import dragoman.model.Png;

/** Draws charts; everything below it knows the chart library. */
final class Drawing {

    private Drawing() {}

    static Png of(Chart chart, Theme theme) {
        try (Canvas canvas = new Canvas(theme)) {
            canvas.head(chart.title(), chart.subtitle());
            switch (chart) {
                case Timeline timeline -> TimelinePainter.paint(canvas, timeline);
                case Matrix matrix -> MatrixPainter.paint(canvas, matrix);
                case Talk talk -> TalkPainter.paint(canvas, talk);
            }
            canvas.foot(chart.credits().footer());
            return canvas.png();
        }
    }
}
