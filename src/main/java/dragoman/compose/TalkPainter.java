package dragoman.compose;

import dragoman.model.Block;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.FlowEntity;
import org.jfree.chart.entity.NodeEntity;
import org.jfree.chart.plot.flow.FlowPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.flow.DefaultFlowDataset;
import org.jfree.data.flow.NodeKey;

/** Draws who speaks about whom: speakers on the left, bands as broad as they have quotes, subjects on the right. */
final class TalkPainter {

    private static final float NAMES = 262;
    private static final float GAP = 14;
    private static final float NODE = 20;
    private static final float ROW = 108;
    private static final float AIR = 8;

    /** How much of the height lies between the nodes, where their names must find room. */
    private static final double GAPS = 0.43;

    private static final float LEAST_BAND = 26;

    /** Of Okabe and Ito's palette, those that stand out from both grounds. */
    private static final List<Color> COLOURS = List.of(
            new Color(0x0072B2),
            new Color(0xD55E00),
            new Color(0x009E73),
            new Color(0xCC79A7),
            new Color(0xE69F00),
            new Color(0x56B4E9),
            new Color(0x8C7A4B),
            new Color(0x7F7F9F));

    /** What stands beside a node. */
    private record Label(String name, Paragraph text) {

        float height() {
            return text.height() + AIR;
        }
    }

    private final Canvas canvas;
    private final Theme theme;
    private final TalkChart talk;

    private TalkPainter(Canvas canvas, TalkChart talk) {
        this.canvas = canvas;
        this.theme = canvas.theme();
        this.talk = talk;
    }

    static void paint(Canvas canvas, TalkChart talk) {
        TalkPainter painter = new TalkPainter(canvas, talk);
        painter.ends();
        painter.bands();
    }

    /** Says which side is which. */
    private void ends() {
        Paragraph speaks = canvas.said(Block.Phrase.of("picture.speaks"), Typeface.regular(26), NAMES, 1);
        Paragraph about = canvas.said(Block.Phrase.of("picture.about"), Typeface.regular(26), NAMES, 1);
        canvas.write(speaks, Canvas.MARGIN + NAMES, canvas.y(), 1, theme.muted());
        canvas.write(about, Canvas.WIDTH - Canvas.MARGIN - NAMES, canvas.y(), 0, theme.muted());
        canvas.down(speaks.height() + 14);
    }

    private void bands() {
        List<Label> speakers = labels(talk.speakers(), talk::of);
        List<Label> subjects = labels(talk.subjects(), talk::about);
        int most = Math.max(speakers.size(), subjects.size());
        float height = Math.max(most * ROW - 24, Math.max(height(speakers), height(subjects)));
        float left = Canvas.MARGIN + NAMES + GAP;
        float width = Canvas.INNER - 2 * (NAMES + GAP);
        ChartRenderingInfo info = canvas.chart(chart(most), new Rectangle2D.Float(left, canvas.y(), width, height));
        Map<NodeKey<?>, Float> middles = new HashMap<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            switch (entity) {
                case NodeEntity node ->
                    middles.put(
                            node.getKey(), (float) node.getArea().getBounds2D().getCenterY());
                case FlowEntity flow -> number(flow);
                default -> {}
            }
        }
        names(speakers, middles, 0, height);
        names(subjects, middles, 1, height);
        canvas.down(height + 26);
    }

    private List<Label> labels(List<String> names, ToIntFunction<String> quotes) {
        return names.stream()
                .map(name -> new Label(name, label(name, quotes.applyAsInt(name))))
                .toList();
    }

    /** Blanks that do not break keep the number with the name. */
    private Paragraph label(String name, int quotes) {
        return canvas.paragraph(name, "\u00a0·\u00a0" + quotes, Typeface.bold(28), NAMES, 2);
    }

    private static float height(List<Label> labels) {
        return (float) labels.stream().mapToDouble(Label::height).sum();
    }

    private JFreeChart chart(int most) {
        DefaultFlowDataset<String> flows = new DefaultFlowDataset<>();
        // The order in which pairs are put in is the order from the top, on either side.
        for (String speaker : talk.speakers()) {
            for (String subject : talk.subjects()) {
                talk.strands().stream()
                        .filter(s -> s.speaker().equals(speaker) && s.subject().equals(subject))
                        .forEach(s -> flows.setFlow(0, speaker, subject, s.quotes()));
            }
        }
        FlowPlot plot = new FlowPlot(flows);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(theme.ground());
        plot.setOutlineVisible(false);
        plot.setNodeWidth(NODE);
        plot.setNodeMargin(most < 2 ? 0 : GAPS / (most - 1));
        plot.setFlowMargin(0.006);
        plot.setDefaultNodeLabelPaint(new Color(0, 0, 0, 0));
        for (int at = 0; at < talk.speakers().size(); at++) {
            plot.setNodeFillColor(new NodeKey<>(0, talk.speakers().get(at)), COLOURS.get(at % COLOURS.size()));
        }
        talk.subjects().forEach(s -> plot.setNodeFillColor(new NodeKey<>(1, s), theme.muted()));
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(theme.ground());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /** At the band's beginning, if it is broad enough. */
    private void number(FlowEntity flow) {
        Rectangle2D begin = beginning(flow.getArea());
        if (begin.getHeight() >= LEAST_BAND) {
            int quotes = talk.strands().stream()
                    .filter(s -> s.speaker().equals(flow.getKey().getSource())
                            && s.subject().equals(flow.getKey().getDestination()))
                    .mapToInt(TalkChart.Strand::quotes)
                    .sum();
            Paragraph number = canvas.paragraph(Integer.toString(quotes), Typeface.bold(25), 80, 1);
            canvas.write(
                    number,
                    (float) begin.getX() + 16,
                    (float) begin.getCenterY() - number.height() / 2,
                    0,
                    theme.ink());
        }
    }

    /** The band's left edge: from the path's first point to its last curve's end. */
    private static Rectangle2D beginning(Shape band) {
        double[] at = new double[6];
        Rectangle2D edge = new Rectangle2D.Double();
        double x = 0;
        double top = 0;
        for (PathIterator path = band.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                x = at[0];
                top = at[1];
            } else if (kind == PathIterator.SEG_CUBICTO) {
                edge.setRect(x, top, 0, at[5] - top);
            }
        }
        return edge;
    }

    /** A label beside each node; moved apart where nodes are near to one another. */
    private void names(List<Label> unordered, Map<NodeKey<?>, Float> middles, int side, float height) {
        // The plot orders the right side by the bands that arrive there.
        List<Label> labels = unordered.stream()
                .sorted(Comparator.comparing(label -> middles.get(new NodeKey<>(side, label.name()))))
                .toList();
        List<Float> tops = Spread.tops(
                labels.stream()
                        .map(label -> middles.get(new NodeKey<>(side, label.name())))
                        .toList(),
                labels.stream().map(Label::height).toList(),
                canvas.y(),
                canvas.y() + height);
        float x = side == 0 ? Canvas.MARGIN + NAMES : Canvas.WIDTH - Canvas.MARGIN - NAMES;
        for (int at = 0; at < labels.size(); at++) {
            canvas.write(labels.get(at).text(), x, tops.get(at) + AIR / 2, side == 0 ? 1 : 0, theme.ink());
        }
    }
}
