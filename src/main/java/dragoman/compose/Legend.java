package dragoman.compose;

import dragoman.model.Block;
import java.awt.Font;

/** Says what the marks on a picture mean, one behind the other from where lines begin, in as many rows as it takes. */
final class Legend {

    /** Draws a mark with its left end at {@code x}. */
    @FunctionalInterface
    interface Mark {
        void draw(float x, float top);
    }

    private static final Font FONT = Typeface.regular(26);

    private final Canvas canvas;
    private final float markWidth;
    private final float space;
    private final float between;
    private final float rowHeight;
    /** How far from the margin the next entry begins. */
    private float filled;

    /**
     * @param space between a mark and its meaning
     * @param between two entries, at least
     */
    Legend(Canvas canvas, float markWidth, float space, float between, float rowHeight) {
        this.canvas = canvas;
        this.markWidth = markWidth;
        this.space = space;
        this.between = between;
        this.rowHeight = rowHeight;
    }

    void add(Mark mark, Block.Phrase meaning) {
        Paragraph word = canvas.said(meaning, FONT, Canvas.INNER, 1);
        float width = markWidth + space + word.width();
        if (filled > 0 && filled + width > Canvas.INNER) {
            end();
        }
        float wordTop = canvas.y() + (markWidth - word.height()) / 2;
        if (canvas.book().rightToLeft()) {
            float right = Canvas.WIDTH - Canvas.MARGIN - filled;
            mark.draw(right - markWidth, canvas.y());
            canvas.write(
                    word, right - markWidth - space, wordTop, 1, canvas.theme().muted());
        } else {
            float left = Canvas.MARGIN + filled;
            mark.draw(left, canvas.y());
            canvas.write(
                    word, left + markWidth + space, wordTop, 0, canvas.theme().muted());
        }
        filled += width + between;
    }

    /** Leaves the row. */
    void end() {
        canvas.down(rowHeight);
        filled = 0;
    }
}
