package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondheidsplein.kiosk.typeface.Typeface;

/**
 * A text broken into lines of about the same length, within a width. Immutable; made anew when the
 * width changes.
 */
final class TextBlock {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** The hyphen within a telephone number, at which no line may end. */
    private static final Pattern NUMBER_HYPHEN = Pattern.compile("(?<=\\d)-(?=\\d)");

    /** Between two marks, or the halves of a number would change places in a text in Arabic. */
    private static final String UNBROKEN_HYPHEN = "\u200e\u2011\u200e";

    /** From one time to another, at which no line may end either. */
    private static final Pattern FROM_TO =
            Pattern.compile("(?<=\\d)(\u2069?) (\u2013) (\u2068?)(?=\\d)");

    /**
     * The colon of a time of the day: an hour on one line and its minutes on the next is no time.
     */
    private static final Pattern CLOCK_COLON = Pattern.compile("(?<=\\d):(?=\\d)");

    /** A letter that looks like one, for no mark keeps a line from ending after a true colon. */
    private static final String UNBROKEN_COLON = "\u200e\ua789\u200e";

    private static final String UNBROKEN_FROM_TO = "$1\u00a0$2\u00a0$3";

    /** How far the baseline lies below the middle of a line, as a part of the body. */
    private static final float BELOW_THE_MIDDLE = 0.36f;

    private final List<TextLayout> lines;
    private final float body;
    private final float width;
    private final boolean fits;
    private final Optional<TextBlock> under;

    /** From the top to the first baseline, from one to the next, and from the last to the end. */
    private final float above;

    private final float pitch;
    private final float below;

    private TextBlock(
            List<TextLayout> lines, float body, float leading, float width, boolean fits) {
        this.lines = lines;
        this.body = body;
        this.width = width;
        this.fits = fits;
        this.under = Optional.empty();
        float highest = body * (leading / 2 + BELOW_THE_MIDDLE);
        float lowest = body * (leading / 2 - BELOW_THE_MIDDLE);
        float furthest = body * leading;
        float descent = 0;
        for (int i = 0; i < lines.size(); i++) {
            // Arabic letters reach higher and lower than the Latin ones that a leading is made for.
            Rectangle2D ink = lines.get(i).getBounds();
            float ascent = (float) -ink.getMinY();
            if (i == 0) {
                highest = Math.max(highest, ascent);
            } else {
                furthest = Math.max(furthest, descent + ascent);
            }
            descent = (float) ink.getMaxY();
        }
        above = highest;
        pitch = furthest;
        below = Math.max(lowest, descent);
    }

    private TextBlock(TextBlock upper, TextBlock under) {
        this.lines = upper.lines;
        this.body = upper.body;
        this.width = upper.width;
        this.fits = upper.fits;
        this.above = upper.above;
        this.pitch = upper.pitch;
        this.below = upper.below;
        this.under = Optional.of(under);
    }

    /** The same with another text under it, which is read from left to right. */
    TextBlock over(TextBlock other) {
        return new TextBlock(this, other);
    }

    /**
     * Breaks a text into lines.
     *
     * @param rightToLeft the direction of the paragraph; runs of the other direction keep theirs
     * @param width in pixels
     */
    static TextBlock of(String text, Role role, float body, boolean rightToLeft, float width) {
        if (text.isEmpty() || width < 1) {
            return new TextBlock(List.of(), body, role.leading(), 0, text.isEmpty());
        }
        String bound = unbroken(text);
        AttributedString set = Typeface.of(role.isBold()).set(bound, body);
        set.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        // Shaping the letters is what takes time: once for all widths.
        LineBreakMeasurer measurer = new LineBreakMeasurer(set.getIterator(), CONTEXT);
        int end = bound.length();
        int count = lineCount(measurer, end, width);
        float narrow = width;
        if (count > 1) {
            float low = width / 2;
            while (narrow - low > 2) {
                float middle = (low + narrow) / 2;
                if (lineCount(measurer, end, middle) > count
                        || breaksAWord(measurer, end, middle)) {
                    low = middle;
                } else {
                    narrow = middle;
                }
            }
        }
        return new TextBlock(
                lines(measurer, end, narrow),
                body,
                role.leading(),
                width,
                !breaksAWord(measurer, end, width));
    }

    private static String unbroken(String text) {
        String hyphens = NUMBER_HYPHEN.matcher(text).replaceAll(UNBROKEN_HYPHEN);
        String spans = FROM_TO.matcher(hyphens).replaceAll(UNBROKEN_FROM_TO);
        return CLOCK_COLON.matcher(spans).replaceAll(UNBROKEN_COLON);
    }

    float height() {
        return upperHeight() + under.map(TextBlock::height).orElse(0f);
    }

    /** The height without what stands under it. */
    float upperHeight() {
        return lines.isEmpty() ? 0 : above + (lines.size() - 1) * pitch + below;
    }

    int lineCount() {
        return lines.size();
    }

    /** The width of the longest line. */
    float longest() {
        float longest = 0;
        for (TextLayout line : lines) {
            longest = Math.max(longest, line.getVisibleAdvance());
        }
        return Math.max(longest, under.map(TextBlock::longest).orElse(0f));
    }

    /** Whether no word had to be broken. */
    boolean fits() {
        return fits && under.map(TextBlock::fits).orElse(true);
    }

    /** What stands under it. */
    Optional<TextBlock> under() {
        return under;
    }

    float body() {
        return body;
    }

    /**
     * Paints the lines in the present colour.
     *
     * @param x left edge of the width given at the start
     * @param y top
     */
    void paint(Graphics2D g, float x, float y, Align align) {
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        float baseline = y + above;
        for (TextLayout line : lines) {
            float room = width - line.getVisibleAdvance();
            float indent =
                    switch (align) {
                        case LEFT -> 0;
                        case CENTRE -> room / 2;
                        case RIGHT -> room;
                    };
            // The blank that ends a line read from right to left stands on its left.
            float blank = line.isLeftToRight() ? 0 : line.getAdvance() - line.getVisibleAdvance();
            line.draw(g, x + indent - blank, baseline);
            baseline += pitch;
        }
        Align leading = align == Align.CENTRE ? align : Align.LEFT;
        under.ifPresent(other -> other.paint(g, x, y + upperHeight(), leading));
    }

    private static List<TextLayout> lines(LineBreakMeasurer measurer, int end, float width) {
        measurer.setPosition(0);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < end) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    private static int lineCount(LineBreakMeasurer measurer, int end, float width) {
        int count = 0;
        int at = 0;
        while (at < end) {
            measurer.setPosition(at);
            at = measurer.nextOffset(width);
            count++;
        }
        return count;
    }

    private static boolean breaksAWord(LineBreakMeasurer measurer, int end, float width) {
        int at = 0;
        while (at < end) {
            measurer.setPosition(at);
            int next = measurer.nextOffset(width, end, true);
            if (next == at) {
                return true;
            }
            at = next;
        }
        return false;
    }

    /** Where the lines stand within the width; sides of the screen, not of the language. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }
}
