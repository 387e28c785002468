package dragoman.compose;

import java.awt.Color;

/**
 * The colours of a picture. Each theme brings its own ground, so that it reads the same whatever colours the chat has.
 *
 * <p>For and against are a blue and an orange of the palette of Okabe and Ito, which people with any of the common colour
 * blindnesses tell apart; darkened or lightened until the words on them stand out by 4.5 to 1, as WCAG 2.2 asks.
 */
public enum Theme {
    LIGHT("#FBFAF6", "#1B2128", "#57616C", "#C4CAD0", "#E9EBE8", "#0068A5", "#B84A00", "#F2C94C", "#FFFFFF"),
    DARK("#17212B", "#F2F4F6", "#AAB6C2", "#45525F", "#2A3948", "#62BCEF", "#F39A63", "#F0E05A", "#10181F");

    private static final Color DARK_INK = new Color(0x1B2128);

    private final Color ground;
    private final Color ink;
    private final Color muted;
    private final Color line;
    private final Color faint;
    private final Color pro;
    private final Color contra;
    private final Color conditional;
    private final Color onStance;

    Theme(
            String ground,
            String ink,
            String muted,
            String line,
            String faint,
            String pro,
            String contra,
            String conditional,
            String onStance) {
        this.ground = Color.decode(ground);
        this.ink = Color.decode(ink);
        this.muted = Color.decode(muted);
        this.line = Color.decode(line);
        this.faint = Color.decode(faint);
        this.pro = Color.decode(pro);
        this.contra = Color.decode(contra);
        this.conditional = Color.decode(conditional);
        this.onStance = Color.decode(onStance);
    }

    /** What everything stands on. */
    Color ground() {
        return ground;
    }

    Color ink() {
        return ink;
    }

    /** Ink for what matters less. */
    Color muted() {
        return muted;
    }

    /** Axes and rules; no words are written in it. */
    Color line() {
        return line;
    }

    /** A field that holds something, but no stance. */
    Color faint() {
        return faint;
    }

    /** For something, or co-operation. */
    Color pro() {
        return pro;
    }

    /** Against something, or conflict. */
    Color contra() {
        return contra;
    }

    Color conditional() {
        return conditional;
    }

    /** Ink on {@link #pro} and {@link #contra}. */
    Color onStance() {
        return onStance;
    }

    /** Ink on {@link #conditional}. */
    Color onConditional() {
        return DARK_INK;
    }
}
