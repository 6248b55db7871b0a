package nl.gezondheidsplein.kiosk.takeaway;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.settings.PaperWidth;

/**
 * Sets a slip for a thermal printer, 8 dots to the millimetre, black or white and nothing between.
 * Safe from every thread.
 */
public final class SlipPaper {
    private static final int MARGIN = 12;
    private static final int RULE = 3;
    private static final int GAP = 18;

    /** Dots of white at the end, so that nothing stands where the paper is torn off. */
    private static final int TEAR = 40;

    /** The Dutch under the resident's own sentence is a little smaller than that. */
    private static final float DUTCH = 0.85f;

    /** Dots across. */
    private final int width;

    private final boolean isRightToLeft;
    private final List<Strip> strips = new ArrayList<>();

    private SlipPaper(int width, boolean isRightToLeft) {
        this.width = width;
        this.isRightToLeft = isRightToLeft;
    }

    /** The slip as the printer gets it. */
    public static BufferedImage print(Slip slip, PaperWidth roll) {
        SlipPaper paper = new SlipPaper(roll.dots(), slip.isRightToLeft());
        slip.parts().forEach(paper::add);
        return paper.painted();
    }

    private BufferedImage painted() {
        int height = strips.stream().mapToInt(strip -> strip.height() + GAP).sum();
        BufferedImage paper =
                new BufferedImage(width, GAP + height + TEAR, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = paper.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, width, paper.getHeight());
            g.setColor(Color.BLACK);
            g.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
            int top = GAP;
            for (Strip strip : strips) {
                strip.paint(g, top);
                top += strip.height() + GAP;
            }
        } finally {
            g.dispose();
        }
        return paper;
    }

    private void add(SlipPart part) {
        switch (part) {
            case SlipPart.Words(SlipPart.Size size, Said said) -> {
                Strip own = words(said.own(), size, isRightToLeft, 1);
                strips.add(
                        said.dutch()
                                .<Strip>map(
                                        dutch -> new Closer(own, words(dutch, size, false, DUTCH)))
                                .orElse(own));
            }
            case SlipPart.Rule() -> strips.add(new Line(width - 2 * MARGIN));
            case SlipPart.Code(QrCode code) -> strips.add(new Modules(code, width));
        }
    }

    private Strip words(String text, SlipPart.Size size, boolean fromTheRight, float factor) {
        return SlipText.of(text, size, factor, fromTheRight, MARGIN, width - 2 * MARGIN);
    }

    /** Something of a certain height across the paper. */
    interface Strip {
        int height();

        void paint(Graphics2D g, int top);
    }

    /** Two that belong together, with less white between them than around them. */
    private record Closer(Strip own, Strip dutch) implements Strip {
        @Override
        public int height() {
            return own.height() + dutch.height();
        }

        @Override
        public void paint(Graphics2D g, int top) {
            own.paint(g, top);
            dutch.paint(g, top + own.height());
        }
    }

    private record Line(int length) implements Strip {
        @Override
        public int height() {
            return RULE;
        }

        @Override
        public void paint(Graphics2D g, int top) {
            g.fillRect(MARGIN, top, length, RULE);
        }
    }

    /** A code in the middle, its own white margin around it. */
    private record Modules(QrCode code, int width) implements Strip {
        private int module() {
            return width / code.size();
        }

        @Override
        public int height() {
            return code.size() * module();
        }

        @Override
        public void paint(Graphics2D g, int top) {
            code.paint(g, (width - code.size() * module()) / 2, top, module());
        }
    }
}
