package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Png;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.encoders.EncoderUtil;
import org.jfree.chart.encoders.ImageFormat;

/**
 * A sheet on which a picture grows from the top: as wide as a phone's photo, as high as what was drawn on it.
 *
 * <p>Not thread-safe; a picture has its own.
 */
final class Canvas implements AutoCloseable {

    /** Telegram shows photos at most 1,280 pixels high or wide; of this width one keeps all its pixels on most phones. */
    static final int WIDTH = 1080;

    static final int MARGIN = 44;
    static final int INNER = WIDTH - 2 * MARGIN;

    /** No picture gets nearly as high. */
    private static final int HIGHEST = 4000;

    private static final float TITLE = 46;
    private static final float SUBTITLE = 29;
    private static final float FOOT = 24;

    private final BufferedImage sheet = new BufferedImage(WIDTH, HIGHEST, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = sheet.createGraphics();
    private final Theme theme;
    private final Phrasebook book;
    private float y = MARGIN - 6;

    /** @param book the language of what it says itself */
    Canvas(Theme theme, Phrasebook book) {
        this.theme = theme;
        this.book = book;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(theme.ground());
        graphics.fillRect(0, 0, WIDTH, HIGHEST);
    }

    Theme theme() {
        return theme;
    }

    /** How far down the sheet is filled. */
    float y() {
        return y;
    }

    /** Leaves room. */
    void down(float pixels) {
        y += pixels;
    }

    /** Title and subtitle. */
    void head(Block.Phrase title, Block.Phrase subtitle) {
        y += begin(said(title, Typeface.bold(TITLE), INNER, 2), theme.ink()) + 2;
        y += begin(said(subtitle, Typeface.regular(SUBTITLE), INNER, 2), theme.muted()) + 22;
    }

    /** The last line. */
    void foot(Block.Phrase line) {
        y += begin(said(line, Typeface.regular(FOOT), INNER, 2), theme.muted());
    }

    /** At the margin where lines begin. */
    private float begin(Paragraph paragraph, Color ink) {
        boolean right = book.rightToLeft();
        return write(paragraph, right ? WIDTH - MARGIN : MARGIN, y, right ? 1 : 0, ink);
    }

    Phrasebook book() {
        return book;
    }

    /** Words of the picture's own, in its language. */
    Paragraph said(Block.Phrase phrase, Font font, float width, int most) {
        return paragraph(book.drawn(phrase), font, width, most);
    }

    Paragraph paragraph(String text, Font font, float width, int most) {
        return paragraph(text, "", font, width, most);
    }

    /** With an ending that stays if the text is cut. */
    Paragraph paragraph(String text, String ending, Font font, float width, int most) {
        return Paragraph.of(text, ending, font, graphics.getFontRenderContext(), width, most);
    }

    /** Returns the height of what it wrote; for {@code shift} see {@link Paragraph#draw}. */
    float write(Paragraph paragraph, float x, float top, float shift, Color ink) {
        graphics.setColor(ink);
        paragraph.draw(graphics, x, top, shift);
        return paragraph.height();
    }

    /** Writes from the bottom to the top, the lines from left to right, with their middle at {@code x}. */
    void writeUpwards(Paragraph paragraph, float x, float bottom, Color ink) {
        AffineTransform upright = graphics.getTransform();
        graphics.translate(x, bottom);
        graphics.rotate(-Math.PI / 2);
        graphics.setColor(ink);
        paragraph.draw(graphics, 0, -paragraph.height() / 2, 0);
        graphics.setTransform(upright);
    }

    void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    /** Returns where its parts came to stand. */
    ChartRenderingInfo chart(JFreeChart chart, Rectangle2D place) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, place, null, info);
        return info;
    }

    /** What was drawn so far, with a margin below. */
    Png png() {
        int height = Math.min(HIGHEST, Math.round(y) + MARGIN - 10);
        try {
            return new Png(EncoderUtil.encode(sheet.getSubimage(0, 0, WIDTH, height), ImageFormat.PNG));
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written to memory", e);
        }
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
