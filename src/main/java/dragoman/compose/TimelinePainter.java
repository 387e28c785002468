package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Period;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;

/** Draws a timeline: how many events each stretch of the period holds, then the chosen ones from top to bottom. */
final class TimelinePainter {

    private static final float DATE_WIDTH = 176;
    private static final float TRACK = Canvas.MARGIN + DATE_WIDTH + 34;
    private static final float LABEL = TRACK + 38;
    private static final float LABEL_WIDTH = Canvas.WIDTH - Canvas.MARGIN - LABEL;
    private static final float GAP = 17;
    private static final int STRIP = 172;
    private static final float MARK = 22;

    private final Canvas canvas;
    private final TimelineChart timeline;
    private final boolean years;

    private TimelinePainter(Canvas canvas, TimelineChart timeline) {
        this.canvas = canvas;
        this.timeline = timeline;
        this.years = timeline.moments().stream()
                        .map(m -> m.when().from().getYear())
                        .distinct()
                        .count()
                > 1;
    }

    static void paint(Canvas canvas, TimelineChart timeline) {
        TimelinePainter painter = new TimelinePainter(canvas, timeline);
        painter.strip();
        painter.list();
        painter.legend();
    }

    /** Of one day or week alone there is nothing to compare. */
    private void strip() {
        Frequency frequency = Frequency.of(timeline.days());
        if (frequency.bars() > 2) {
            canvas.chart(
                    frequency.chart(canvas.theme(), canvas.book().locale()),
                    new Rectangle2D.Float(Canvas.MARGIN, canvas.y(), Canvas.INNER, STRIP));
            canvas.down(STRIP + 26);
        }
    }

    private void list() {
        track();
        Period before = null;
        for (Moment moment : timeline.moments()) {
            row(moment, before);
            before = moment.when();
        }
    }

    /** The line that the marks stand on, from the first to the last; it must lie under them, so it is drawn first. */
    private void track() {
        float length = 0;
        Period before = null;
        for (Moment moment : timeline.moments().subList(0, timeline.moments().size() - 1)) {
            length += height(moment, before) + GAP;
            before = moment.when();
        }
        canvas.fill(
                new Rectangle2D.Float(TRACK - 1.5f, canvas.y() + MARK, 3, length),
                canvas.theme().line());
    }

    private float height(Moment moment, @Nullable Period before) {
        return Math.max(
                label(moment).height(),
                date(moment.when()).height() + year(moment.when(), before).height());
    }

    private Paragraph label(Moment moment) {
        return canvas.paragraph(moment.label(), Typeface.regular(31), LABEL_WIDTH, 3);
    }

    private Paragraph date(Period when) {
        return canvas.paragraph(canvas.book().brief(when), Typeface.bold(29), DATE_WIDTH, 2);
    }

    /** The year, once for all events of a year, where there are several years. */
    private Paragraph year(Period when, @Nullable Period before) {
        boolean told = !years
                || Dates.tellsYear(when)
                || (before != null && before.from().getYear() == when.from().getYear());
        return canvas.paragraph(
                told ? "" : Integer.toString(when.from().getYear()), Typeface.regular(26), DATE_WIDTH, 1);
    }

    private void row(Moment moment, @Nullable Period before) {
        Theme theme = canvas.theme();
        float right = Canvas.MARGIN + DATE_WIDTH;
        if (!moment.when().equals(before)) {
            float height = canvas.write(date(moment.when()), right, canvas.y() + 1, 1, theme.ink());
            canvas.write(year(moment.when(), before), right, canvas.y() + height, 1, theme.muted());
        }
        mark(moment.tone(), moment.planned(), TRACK, canvas.y() + MARK);
        canvas.write(label(moment), LABEL, canvas.y(), 0, theme.ink());
        canvas.down(height(moment, before) + GAP);
    }

    private void mark(Moment.Tone tone, boolean planned, float x, float y) {
        Theme theme = canvas.theme();
        canvas.fill(shape(tone, x, y, MARK + 8), theme.ground());
        canvas.fill(shape(tone, x, y, MARK), tone == Moment.Tone.CONFLICT ? theme.contra() : theme.pro());
        if (planned) {
            canvas.fill(shape(tone, x, y, MARK - 9), theme.ground());
        }
    }

    /** A disc, or a square on its corner: told apart without colours too. */
    private static Shape shape(Moment.Tone tone, float x, float y, float size) {
        return switch (tone) {
            case COOPERATION -> new Ellipse2D.Float(x - size / 2, y - size / 2, size, size);
            case CONFLICT -> {
                float side = size * 0.85f;
                Shape square = new RoundRectangle2D.Float(x - side / 2, y - side / 2, side, side, 4, 4);
                yield AffineTransform.getRotateInstance(Math.PI / 4, x, y).createTransformedShape(square);
            }
        };
    }

    private void legend() {
        canvas.down(8);
        Legend legend = new Legend(canvas, MARK, 14, 40, 42);
        legend.add(mark(Moment.Tone.COOPERATION, false), Block.Phrase.of("picture.cooperation"));
        legend.add(mark(Moment.Tone.CONFLICT, false), Block.Phrase.of("picture.conflict"));
        if (timeline.moments().stream().anyMatch(Moment::planned)) {
            legend.add(mark(Moment.Tone.COOPERATION, true), Block.Phrase.of("picture.planned"));
        }
        legend.end();
    }

    private Legend.Mark mark(Moment.Tone tone, boolean planned) {
        return (x, top) -> mark(tone, planned, x + MARK / 2, top + MARK / 2);
    }
}
