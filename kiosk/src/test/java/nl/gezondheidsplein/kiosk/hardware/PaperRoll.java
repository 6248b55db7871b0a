package nl.gezondheidsplein.kiosk.hardware;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes out of a printer, read from its bytes as the reference of ESC/POS tells. It shares
 * nothing with what makes them.
 */
final class PaperRoll {
    private final List<Integer> waiting = new ArrayList<>();
    private final List<boolean[]> rows = new ArrayList<>();
    private final int dots;
    private Optional<BufferedImage> tray = Optional.empty();

    PaperRoll(int dots) {
        this.dots = dots;
    }

    /** One byte more; the numbers of the questions that are answered now. */
    Optional<Integer> hears(int value) {
        if (waiting.isEmpty() && value == 0) {
            return Optional.empty();
        }
        waiting.add(value);
        if (begins(0x10, 0x04) && waiting.size() == 3) {
            int question = waiting.get(2);
            waiting.clear();
            return Optional.of(question);
        }
        if (begins(0x1B, '@') && waiting.size() == 2) {
            rows.clear();
            waiting.clear();
        } else if (begins(0x10, 0x14) && waiting.size() == 10) {
            rows.clear();
            waiting.clear();
        } else if (begins(0x1B, 'd') && waiting.size() == 3) {
            waiting.clear();
        } else if (begins(0x1D, 'V') && waiting.size() == 4) {
            cut();
            waiting.clear();
        } else if (begins(0x1D, 'v') && waiting.size() > 8) {
            raster();
        } else if (waiting.size() == 2 && !isKnown()) {
            throw new AssertionError("no printer knows " + waiting);
        }
        return Optional.empty();
    }

    private boolean isKnown() {
        return begins(0x10, 0x04)
                || begins(0x10, 0x14)
                || begins(0x1B, 'd')
                || begins(0x1D, 'V')
                || begins(0x1D, 'v');
    }

    private boolean begins(int first, int second) {
        return waiting.size() >= 2 && waiting.get(0) == first && waiting.get(1) == second;
    }

    private void raster() {
        int across = waiting.get(4) + 256 * waiting.get(5);
        int down = waiting.get(6) + 256 * waiting.get(7);
        if (across * 8 > dots) {
            throw new AssertionError("wider than the paper: " + across * 8);
        }
        if (waiting.size() < 8 + across * down) {
            return;
        }
        for (int y = 0; y < down; y++) {
            boolean[] row = new boolean[dots];
            for (int x = 0; x < across * 8; x++) {
                row[x] = (waiting.get(8 + y * across + x / 8) >> (7 - x % 8) & 1) == 1;
            }
            rows.add(row);
        }
        waiting.clear();
    }

    private void cut() {
        if (rows.isEmpty()) {
            return;
        }
        BufferedImage slip = new BufferedImage(dots, rows.size(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < dots; x++) {
                slip.setRGB(x, y, (rows.get(y)[x] ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        tray = Optional.of(slip);
        rows.clear();
    }

    /** Whether something is half printed. */
    boolean isHalfDone() {
        return !rows.isEmpty() || !waiting.isEmpty();
    }

    /** The slip that was cut off last. */
    Optional<BufferedImage> take() {
        Optional<BufferedImage> slip = tray;
        tray = Optional.empty();
        return slip;
    }
}
