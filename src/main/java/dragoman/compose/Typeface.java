package dragoman.compose;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;

/**
 * The typeface of all pictures, DejaVu Sans Condensed: brought along, so that a picture is the same on every machine, and
 * with Latin, Greek, Cyrillic and Arabic letters. Characters that it lacks come from the machine's own fonts.
 */
final class Typeface {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final Font REGULAR = load("DejaVuSansCondensed.ttf");
    private static final Font BOLD = load("DejaVuSansCondensed-Bold.ttf");

    private Typeface() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    /** The text with a font for each of its characters. */
    static AttributedString set(String text, Font font) {
        AttributedString set = new AttributedString(text);
        set.addAttribute(TextAttribute.FONT, font);
        Font fallback = new Font(Font.SANS_SERIF, font.getStyle(), 1).deriveFont(font.getSize2D());
        int at = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (!font.canDisplay(text.codePointAt(at))) {
                set.addAttribute(TextAttribute.FONT, fallback, at, next);
            }
            at = next;
        }
        return set;
    }

    private static Font load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing from the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        }
    }
}
