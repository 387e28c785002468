package dragoman.compose;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text laid out in lines of some width, in the direction of its script; what does not fit ends in an ellipsis.
 *
 * @param lines from the top
 * @param leading the height of a line in pixels
 */
record Paragraph(List<TextLayout> lines, float leading) {

    private static final String ELLIPSIS = "…";
    private static final float SPACING = 1.16f;

    Paragraph {
        lines = List.copyOf(lines);
    }

    /**
     * @param ending what must stand at the end, also of a text that is cut
     */
    static Paragraph of(String text, String ending, Font font, FontRenderContext context, float width, int most) {
        String whole = text.strip().replaceAll("\\s+", " ") + ending;
        List<TextLayout> lines = new ArrayList<>();
        if (!whole.isEmpty()) {
            int taken = lay(whole, font, context, width, most, lines);
            if (taken < whole.length()) {
                lines.removeLast();
                lines.add(shortened(
                        whole, start(whole, font, context, width, most), ELLIPSIS + ending, font, context, width));
            }
        }
        return new Paragraph(lines, font.getSize2D() * SPACING);
    }

    /** Adds at most so many lines; returns how much of the text is on them. */
    private static int lay(
            String text, Font font, FontRenderContext context, float width, int most, List<TextLayout> lines) {
        LineBreakMeasurer measurer = measurer(text, font, context);
        while (lines.size() < most && measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(width));
        }
        return measurer.getPosition();
    }

    /** Where the last of so many lines begins. */
    private static int start(String text, Font font, FontRenderContext context, float width, int most) {
        LineBreakMeasurer measurer = measurer(text, font, context);
        for (int line = 1; line < most; line++) {
            measurer.setPosition(measurer.nextOffset(width));
        }
        return measurer.getPosition();
    }

    /** As many whole words as there is room for before the ellipsis; of one long word, as many letters. */
    private static TextLayout shortened(
            String text, int start, String ending, Font font, FontRenderContext context, float width) {
        float dots = layout(ending, font, context).getAdvance();
        LineBreakMeasurer measurer = measurer(text, font, context);
        measurer.setPosition(start);
        int end = Math.max(measurer.nextOffset(Math.max(1, width - dots)), start + 1);
        String kept = text.substring(start, end).replaceAll("[\\s,;:–—-]+$", "");
        return layout(kept + ending, font, context);
    }

    private static LineBreakMeasurer measurer(String text, Font font, FontRenderContext context) {
        AttributedCharacterIterator set = Typeface.set(text, font).getIterator();
        return new LineBreakMeasurer(set, BreakIterator.getLineInstance(Locale.ROOT), context);
    }

    private static TextLayout layout(String text, Font font, FontRenderContext context) {
        return new TextLayout(Typeface.set(text, font).getIterator(), context);
    }

    float height() {
        return lines.size() * leading;
    }

    float width() {
        return (float)
                lines.stream().mapToDouble(TextLayout::getVisibleAdvance).max().orElse(0);
    }

    /**
     * Draws it below {@code top}.
     *
     * @param x the left end of the lines, their middle or their right end
     * @param shift how much of a line's width lies left of {@code x}: 0, 0.5 or 1
     */
    void draw(Graphics2D graphics, float x, float top, float shift) {
        float baseline = top + leading * 0.79f;
        for (TextLayout line : lines) {
            // A line from right to left has the blank that it was broken at on its left.
            float blank = line.isLeftToRight() ? 0 : line.getAdvance() - line.getVisibleAdvance();
            line.draw(graphics, x - shift * line.getVisibleAdvance() - blank, baseline);
            baseline += leading;
        }
    }
}
