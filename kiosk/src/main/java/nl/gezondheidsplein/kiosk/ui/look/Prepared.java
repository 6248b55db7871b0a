package nl.gezondheidsplein.kiosk.ui.look;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * What was set in type or drawn already, for the screens that show it again: breaking a text into
 * lines and drawing curves take longer than a frame may. Forgotten at the end of a visit, for it
 * tells what was on the screen. Event dispatch thread only.
 */
public final class Prepared {
    /** More than a visit through every screen asks for. */
    private static final int MOST_TEXTS = 4000;

    /**
     * Room for the bar, the faces and a few screens; a larger drawing stands on one screen only.
     */
    private static final int MOST_PIXELS = 1_000_000;

    private static final int LARGE_PIXELS = 500_000;

    private final Map<Text, TextBlock> texts = new HashMap<>();
    private final SequencedMap<Drawing, BufferedImage> drawings =
            new LinkedHashMap<>(16, 0.75f, true);
    private int pixels;

    private record Text(String words, Role role, float body, boolean rightToLeft, float width) {}

    private record Drawing(Object shown, int width, int height) {}

    /** A text broken into lines, see {@link TextBlock#of}. */
    TextBlock text(String words, Role role, float body, boolean rightToLeft, float width) {
        if (texts.size() >= MOST_TEXTS) {
            texts.clear();
        }
        return texts.computeIfAbsent(
                new Text(words, role, body, rightToLeft, width),
                asked -> TextBlock.of(words, role, body, rightToLeft, width));
    }

    /** An image of something in a size, in pixels; drawn when it is not there. */
    BufferedImage image(Object shown, int width, int height, Supplier<BufferedImage> drawn) {
        if (width * height > LARGE_PIXELS) {
            return drawn.get();
        }
        Drawing asked = new Drawing(shown, width, height);
        BufferedImage kept = drawings.get(asked);
        if (kept == null) {
            kept = drawn.get();
            drawings.put(asked, kept);
            pixels += width * height;
            while (pixels > MOST_PIXELS) {
                BufferedImage oldest = drawings.pollFirstEntry().getValue();
                pixels -= oldest.getWidth() * oldest.getHeight();
            }
        }
        return kept;
    }

    /** Forgets all of it. */
    public void forget() {
        texts.clear();
        drawings.clear();
        pixels = 0;
    }
}
