package nl.gezondheidsplein.kiosk.hardware;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * The few sentences of ESC/POS that a slip needs: a raster in bands, paper fed, cut off. Pure.
 *
 * @see <a href="https://download4.epson.biz/sec_pubs/pos/reference_en/escpos/">the reference</a>
 */
final class EscPos {
    /** Which answer is asked for by {@link #ask}. */
    enum Question {
        /** Why the printer is offline. */
        OFFLINE(2),
        /** What its paper sensors see. */
        PAPER(4);

        private final int number;

        Question(int number) {
            this.number = number;
        }
    }

    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int DC4 = 0x14;

    /** Small enough for the memory of every printer: 24 rows are 3 mm. */
    private static final int ROWS_OF_A_BAND = 24;

    private static final int BITS = 8;
    private static final int BYTE = 0xFF;
    private static final int HALF = 0x80;

    /** From the head to the knife. */
    private static final int LINES_TO_THE_KNIFE = 4;

    private EscPos() {}

    /** Begins anew, whatever was said before. */
    static byte[] reset() {
        return bytes(ESC, '@');
    }

    /** The picture, from top to bottom, one sentence for each band of it. */
    static List<byte[]> raster(BufferedImage picture) {
        List<byte[]> bands = new ArrayList<>();
        for (int top = 0; top < picture.getHeight(); top += ROWS_OF_A_BAND) {
            bands.add(band(picture, top, Math.min(ROWS_OF_A_BAND, picture.getHeight() - top)));
        }
        return bands;
    }

    /** {@code GS v 0}: width in bytes and height in rows, low byte first, then the dots. */
    private static byte[] band(BufferedImage picture, int top, int rows) {
        int width = Math.ceilDiv(picture.getWidth(), BITS);
        byte[] head =
                bytes(GS, 'v', '0', 0, width & BYTE, width >> BITS, rows & BYTE, rows >> BITS);
        byte[] band = new byte[head.length + width * rows];
        System.arraycopy(head, 0, band, 0, head.length);
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (isDark(picture.getRGB(x, top + y))) {
                    band[head.length + y * width + x / BITS] |= (byte) (HALF >> (x % BITS));
                }
            }
        }
        return band;
    }

    /** A slip is black or white; what lies between would be the edge of something. */
    private static boolean isDark(int rgb) {
        return ((rgb >> BITS) & BYTE) < HALF;
    }

    /** Feeds the slip past the knife and cuts; a printer without a knife only feeds. */
    static byte[] cut() {
        return bytes(ESC, 'd', LINES_TO_THE_KNIFE, GS, 'V', 'B', 0);
    }

    /** Asks for one byte of status, which a printer answers even while it is offline. */
    static byte[] ask(Question question) {
        return bytes(DLE, EOT, question.number);
    }

    /**
     * Forgets what was sent and not printed, so that it does not come out for somebody else. First
     * it fills up a band that ended half way, for which the printer still waits; else nothing is
     * what a printer does with a zero.
     */
    static byte[] forget(int width) {
        byte[] clear = bytes(DLE, DC4, 8, 1, 3, 20, 1, 6, 2, 8);
        int rest = ROWS_OF_A_BAND * Math.ceilDiv(width, BITS);
        byte[] all = new byte[rest + clear.length];
        System.arraycopy(clear, 0, all, rest, clear.length);
        return all;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
