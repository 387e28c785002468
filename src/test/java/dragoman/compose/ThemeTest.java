package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    /** WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (what is no text). */
    private static final double LEGIBLE = 4.5;

    private static final double VISIBLE = 3;

    @ParameterizedTest
    @EnumSource
    void everyInkIsLegibleOnItsGround(Theme theme) {
        assertThat(contrast(theme.ink(), theme.ground())).isGreaterThan(LEGIBLE);
        assertThat(contrast(theme.muted(), theme.ground())).isGreaterThan(LEGIBLE);
        assertThat(contrast(theme.ink(), theme.faint())).isGreaterThan(LEGIBLE);
        assertThat(contrast(theme.onStance(), theme.pro())).isGreaterThan(LEGIBLE);
        assertThat(contrast(theme.onStance(), theme.contra())).isGreaterThan(LEGIBLE);
        assertThat(contrast(theme.onConditional(), theme.conditional())).isGreaterThan(LEGIBLE);
    }

    @ParameterizedTest
    @EnumSource
    void marksStandOutFromTheGround(Theme theme) {
        assertThat(contrast(theme.pro(), theme.ground())).isGreaterThan(VISIBLE);
        assertThat(contrast(theme.contra(), theme.ground())).isGreaterThan(VISIBLE);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** As WCAG 2.2 defines relative luminance. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
