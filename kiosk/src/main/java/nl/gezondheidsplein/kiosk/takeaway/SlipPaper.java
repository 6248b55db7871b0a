package nl.gezondheidsplein.kiosk.takeaway;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a slip for a thermal printer on 80 mm paper: 576 dots across at 8 dots to the millimetre,
 * black or white and nothing between. Safe from every thread.
 */
public final class SlipPaper {
    /** Dots across. */
    public static final int WIDTH = 576;

    private static final int MARGIN = 12;
    private static final int INSIDE = WIDTH - 2 * MARGIN;
    private static final int RULE = 3;
    private static final int GAP = 18;

    /** Dots of white at the end, so that nothing stands where the paper is torn off. */
    private static final int TEAR = 40;

    /** The Dutch under the resident's own sentence is a little smaller than that. */
    private static final float DUTCH = 0.85f;

    private SlipPaper() {}

    /** The slip as the printer gets it. */
    public static BufferedImage print(Slip slip) {
        List<Strip> strips = new ArrayList<>();
        slip.parts().forEach(part -> add(part, slip.isRightToLeft(), strips));
        int height = strips.stream().mapToInt(strip -> strip.height() + GAP).sum();
        BufferedImage paper =
                new BufferedImage(WIDTH, GAP + height + TEAR, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = paper.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, WIDTH, paper.getHeight());
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

    private static void add(SlipPart part, boolean isRightToLeft, List<Strip> strips) {
        switch (part) {
            case SlipPart.Words(SlipPart.Size size, Said said) -> {
                strips.add(words(said.own(), size, isRightToLeft, 1));
                said.dutch()
                        .ifPresent(
                                dutch ->
                                        strips.add(
                                                new Closer(
                                                        strips.removeLast(),
                                                        words(dutch, size, false, DUTCH))));
            }
            case SlipPart.Rule() -> strips.add(new Line());
            case SlipPart.Code(QrCode code) -> strips.add(new Modules(code));
        }
    }

    private static Strip words(
            String text, SlipPart.Size size, boolean isRightToLeft, float factor) {
        return SlipText.of(text, size, factor, isRightToLeft, MARGIN, INSIDE);
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

    private record Line() implements Strip {
        @Override
        public int height() {
            return RULE;
        }

        @Override
        public void paint(Graphics2D g, int top) {
            g.fillRect(MARGIN, top, INSIDE, RULE);
        }
    }

    /** A code in the middle, its own white margin around it. */
    private record Modules(QrCode code) implements Strip {
        private int module() {
            return WIDTH / code.size();
        }

        @Override
        public int height() {
            return code.size() * module();
        }

        @Override
        public void paint(Graphics2D g, int top) {
            code.paint(g, (WIDTH - code.size() * module()) / 2, top, module());
        }
    }
}
