package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Position.Stance;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;

/** Draws a matrix: a coloured block and a sign for each stance, and how many quotes there are. */
final class PositionsPainter {

    private static final float NAMES = 268;
    private static final float NAMES_BESIDE_FEW = 350;
    private static final int FEW = 5;
    private static final float GAP = 18;
    private static final float MARK = 38;
    private static final float WIDE = 120;
    private static final float TALLEST_HEADING = 262;
    private static final float WIDEST_CELL = 190;
    private static final double FILLED = 0.93;

    private final Canvas canvas;
    private final Theme theme;
    private final PositionsChart matrix;
    private final float names;
    private final float cellWidth;
    private final float cellHeight;

    private PositionsPainter(Canvas canvas, PositionsChart matrix) {
        this.canvas = canvas;
        this.theme = canvas.theme();
        this.matrix = matrix;
        this.names = matrix.topics().size() <= FEW ? NAMES_BESIDE_FEW : NAMES;
        this.cellWidth = Math.min(
                WIDEST_CELL, (Canvas.INNER - names - GAP) / matrix.topics().size());
        this.cellHeight = Math.max(70, Math.min(92, 840f / matrix.actors().size()));
    }

    static void paint(Canvas canvas, PositionsChart matrix) {
        PositionsPainter painter = new PositionsPainter(canvas, matrix);
        painter.headings();
        painter.names();
        painter.cells();
        painter.legend();
    }

    private float left() {
        return Canvas.MARGIN + names + GAP;
    }

    /** The topics: level where the columns are wide enough, else from the bottom to the top. */
    private void headings() {
        boolean level = cellWidth >= WIDE;
        Font font = Typeface.regular(level ? 27 : 28);
        List<Paragraph> headings = matrix.topics().stream()
                .map(t -> canvas.paragraph(t, font, level ? cellWidth - 12 : TALLEST_HEADING, level ? 3 : 2))
                .toList();
        float tallest = (float) headings.stream()
                .mapToDouble(h -> level ? h.height() : h.width())
                .max()
                .orElse(0);
        float bottom = canvas.y() + tallest;
        for (int column = 0; column < headings.size(); column++) {
            Paragraph heading = headings.get(column);
            float middle = left() + (column + 0.5f) * cellWidth;
            if (level) {
                canvas.write(heading, middle, bottom - heading.height(), 0.5f, theme.ink());
            } else {
                canvas.writeUpwards(heading, middle, bottom, theme.ink());
            }
        }
        canvas.down(tallest + 12);
    }

    private void names() {
        for (int row = 0; row < matrix.actors().size(); row++) {
            Paragraph name = canvas.paragraph(matrix.actors().get(row), Typeface.bold(28), names, 2);
            float top = canvas.y() + (row + 0.5f) * cellHeight - name.height() / 2;
            canvas.write(name, Canvas.MARGIN + names, top, 1, theme.ink());
        }
    }

    private void cells() {
        float width = cellWidth * matrix.topics().size();
        float height = cellHeight * matrix.actors().size();
        canvas.chart(chart(), new Rectangle2D.Float(left(), canvas.y(), width, height));
        canvas.down(height + 26);
    }

    /** Rows count downwards, as they are read. */
    private JFreeChart chart() {
        XYPlot plot = new XYPlot(
                fields(),
                axis(matrix.topics().size(), false),
                axis(matrix.actors().size(), true),
                blocks());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(theme.ground());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        for (int row = 0; row < matrix.actors().size(); row++) {
            for (int column = 0; column < matrix.topics().size(); column++) {
                annotate(plot, column, row, matrix.stand(row, column));
            }
        }
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(theme.ground());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private static NumberAxis axis(int fields, boolean inverted) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(-0.5, fields - 0.5);
        axis.setInverted(inverted);
        axis.setVisible(false);
        return axis;
    }

    /** The ground of each field: bare where the actor is silent. */
    private DefaultXYZDataset fields() {
        int columns = matrix.topics().size();
        double[][] fields = new double[3][columns * matrix.actors().size()];
        int at = 0;
        for (int row = 0; row < matrix.actors().size(); row++) {
            for (int column = 0; column < columns; column++) {
                fields[0][at] = column;
                fields[1][at] = row;
                fields[2][at] = matrix.stand(row, column).silent() ? 0 : 1;
                at++;
            }
        }
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries("fields", fields);
        return dataset;
    }

    private XYBlockRenderer blocks() {
        LookupPaintScale paints = new LookupPaintScale(0, 2, theme.ground());
        paints.add(0, theme.ground());
        paints.add(0.5, theme.faint());
        XYBlockRenderer blocks = new XYBlockRenderer();
        blocks.setPaintScale(paints);
        blocks.setBlockWidth(FILLED);
        blocks.setBlockHeight(FILLED);
        return blocks;
    }

    /** Each stance gets its part of the field; the number stands below the signs. */
    private void annotate(XYPlot plot, int column, int row, Standpoint stand) {
        if (stand.silent()) {
            plot.addAnnotation(text("·", column, row, 34, theme.muted(), false));
            return;
        }
        double part = FILLED / Math.max(1, stand.stances().size());
        double left = column - FILLED / 2;
        for (Stance stance : stand.stances()) {
            plot.addAnnotation(new XYBoxAnnotation(
                    left, row + FILLED / 2, left + part, row - FILLED / 2, null, null, colour(stance)));
            double high = stand.quotes() > 0 ? row - 0.17 : row;
            plot.addAnnotation(text(sign(stance), left + part / 2, high, size(stance, stand), ink(stance), true));
            left += part;
        }
        if (stand.quotes() > 0) {
            boolean bare = stand.stances().isEmpty();
            Color ink = bare
                    ? theme.ink()
                    : ink(Objects.requireNonNull(stand.stances().iterator().next()));
            String number = Integer.toString(stand.quotes());
            plot.addAnnotation(text(number, column, bare ? row : row + 0.24, bare ? 28 : 25, ink, false));
        }
    }

    /** Smaller where several share a field. */
    private static float size(Stance stance, Standpoint stand) {
        boolean word = stance == Stance.CONDITIONAL;
        return switch (stand.stances().size()) {
            case 1 -> word ? 30 : 40;
            case 2 -> word ? 25 : 32;
            default -> word ? 18 : 23;
        };
    }

    private static XYTextAnnotation text(String text, double x, double y, float size, Color ink, boolean bold) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
        annotation.setFont(bold ? Typeface.bold(size) : Typeface.regular(size));
        annotation.setPaint(ink);
        annotation.setTextAnchor(TextAnchor.CENTER);
        return annotation;
    }

    private String sign(Stance stance) {
        return switch (stance) {
            case FOR -> "+";
            case AGAINST -> "−";
            case CONDITIONAL -> canvas.book().say("picture.if");
        };
    }

    private Color colour(Stance stance) {
        return switch (stance) {
            case FOR -> theme.pro();
            case AGAINST -> theme.contra();
            case CONDITIONAL -> theme.conditional();
        };
    }

    private Color ink(Stance stance) {
        return stance == Stance.CONDITIONAL ? theme.onConditional() : theme.onStance();
    }

    private void legend() {
        Legend legend = new Legend(canvas, MARK, 10, 26, 52);
        legend.add(mark(sign(Stance.FOR), theme.pro(), theme.onStance()), Block.Phrase.of("picture.for"));
        legend.add(mark(sign(Stance.AGAINST), theme.contra(), theme.onStance()), Block.Phrase.of("picture.against"));
        legend.add(
                mark(sign(Stance.CONDITIONAL), theme.conditional(), theme.onConditional()),
                Block.Phrase.of("picture.conditional"));
        legend.add(mark("3", theme.faint(), theme.ink()), Block.Phrase.of("picture.quoted"));
        legend.add(mark("·", theme.ground(), theme.muted()), Block.Phrase.of("picture.silent"));
        legend.end();
        canvas.down(6);
    }

    private Legend.Mark mark(String sign, Color field, Color ink) {
        return (x, top) -> {
            canvas.fill(new RoundRectangle2D.Float(x, top, MARK, MARK, 6, 6), field);
            Paragraph mark = canvas.paragraph(sign, Typeface.bold(25), MARK, 1);
            canvas.write(mark, x + MARK / 2, top + (MARK - mark.height()) / 2, 0.5f, ink);
        };
    }
}
