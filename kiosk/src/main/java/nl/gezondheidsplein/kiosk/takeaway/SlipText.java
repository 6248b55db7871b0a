package nl.gezondheidsplein.kiosk.takeaway;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.typeface.Typeface;

/**
 * A text broken into lines of paper, at the side where its language begins to read.
 *
 * @param body height of the letter body in dots
 * @param left where the lines may begin
 * @param width how wide they may be
 */
record SlipText(List<TextLayout> lines, float body, boolean isRightToLeft, int left, int width)
        implements SlipPaper.Strip {
    /** Whole dots: a printer knows no grey that could stand for a part of one. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, false, false);

    private static final float LEADING = 1.35f;

    /** Where the letters stand within their line, from its top. */
    private static final float BASELINE = 1.02f;

    SlipText {
        lines = List.copyOf(lines);
    }

    static SlipText of(
            String text,
            SlipPart.Size size,
            float factor,
            boolean isRightToLeft,
            int left,
            int width) {
        float body = dots(size) * factor;
        if (text.isEmpty()) {
            return new SlipText(List.of(), body, isRightToLeft, left, width);
        }
        AttributedString set = Typeface.of(isBold(size)).set(text, body);
        set.addAttribute(
                TextAttribute.RUN_DIRECTION,
                isRightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return new SlipText(broken(set.getIterator(), width), body, isRightToLeft, left, width);
    }

    /** The smallest capital is 2 mm high. */
    private static int dots(SlipPart.Size size) {
        return switch (size) {
            case HEADING -> 44;
            case TITLE -> 36;
            case SENTENCE -> 30;
            case SMALL -> 26;
        };
    }

    private static boolean isBold(SlipPart.Size size) {
        return switch (size) {
            case HEADING, TITLE -> true;
            case SENTENCE, SMALL -> false;
        };
    }

    private static List<TextLayout> broken(AttributedCharacterIterator letters, int width) {
        LineBreakMeasurer measurer = new LineBreakMeasurer(letters, CONTEXT);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < letters.getEndIndex()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    @Override
    public int height() {
        return Math.round(lines.size() * body * LEADING);
    }

    @Override
    public void paint(Graphics2D g, int top) {
        float baseline = top + body * BASELINE;
        for (TextLayout line : lines) {
            float indent = isRightToLeft ? width - line.getVisibleAdvance() : 0;
            // The blank that ends a line read from right to left stands on its left.
            float blank = line.isLeftToRight() ? 0 : line.getAdvance() - line.getVisibleAdvance();
            line.draw(g, Math.round(left + indent - blank), Math.round(baseline));
            baseline += body * LEADING;
        }
    }
}
