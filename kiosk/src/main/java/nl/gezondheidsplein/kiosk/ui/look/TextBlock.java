package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
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

    private static final String UNBROKEN_HYPHEN = "\u2011";

    /** From one time to another, at which no line may end either. */
    private static final Pattern FROM_TO =
            Pattern.compile("(?<=\\d)(\u2069?) (\u2013) (\u2068?)(?=\\d)");

    private static final String UNBROKEN_FROM_TO = "$1\u00a0$2\u00a0$3";

    private final List<TextLayout> lines;
    private final float body;
    private final float leading;
    private final float width;
    private final boolean fits;

    private TextBlock(
            List<TextLayout> lines, float body, float leading, float width, boolean fits) {
        this.lines = lines;
        this.body = body;
        this.leading = leading;
        this.width = width;
        this.fits = fits;
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
        String bound =
                FROM_TO.matcher(NUMBER_HYPHEN.matcher(text).replaceAll(UNBROKEN_HYPHEN))
                        .replaceAll(UNBROKEN_FROM_TO);
        AttributedString set = Typeface.of(role.isBold()).set(bound, body);
        set.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        AttributedCharacterIterator letters = set.getIterator();
        List<TextLayout> widest = broken(letters, width);
        float narrow = width;
        if (widest.size() > 1) {
            float low = width / 2;
            while (narrow - low > 2) {
                float middle = (low + narrow) / 2;
                if (broken(letters, middle).size() > widest.size()
                        || breaksAWord(letters, middle)) {
                    low = middle;
                } else {
                    narrow = middle;
                }
            }
        }
        return new TextBlock(
                broken(letters, narrow), body, role.leading(), width, !breaksAWord(letters, width));
    }

    float height() {
        return lines.isEmpty() ? 0 : lines.size() * body * leading;
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
        return longest;
    }

    /** Whether no word had to be broken. */
    boolean fits() {
        return fits;
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
        float baseline = y + body * (leading / 2 + 0.36f);
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
            baseline += body * leading;
        }
    }

    private static List<TextLayout> broken(AttributedCharacterIterator letters, float width) {
        LineBreakMeasurer measurer = new LineBreakMeasurer(letters, CONTEXT);
        measurer.setPosition(letters.getBeginIndex());
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < letters.getEndIndex()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    private static boolean breaksAWord(AttributedCharacterIterator letters, float width) {
        LineBreakMeasurer measurer = new LineBreakMeasurer(letters, CONTEXT);
        measurer.setPosition(letters.getBeginIndex());
        while (measurer.getPosition() < letters.getEndIndex()) {
            if (measurer.nextLayout(width, letters.getEndIndex(), true) == null) {
                return true;
            }
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
