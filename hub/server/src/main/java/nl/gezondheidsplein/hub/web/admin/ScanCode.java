package nl.gezondheidsplein.hub.web.admin;

import com.google.zxing.WriterException;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A code for a scanner as one path of an SVG, in modules.
 *
 * @param width in modules, the white margins included
 * @param height likewise
 * @param path the dark modules
 */
public record ScanCode(int width, int height, String path) {
    /** Modules of white that a scanner of squares needs on every side. */
    private static final int SQUARE_MARGIN = 4;

    /** Modules of white that a scanner of bars needs at both ends. */
    private static final int BAR_MARGIN = 10;

    private static final int BAR_HEIGHT = 30;

    /** A QR code; it still reads with a quarter of it smudged by many hands. */
    static ScanCode square(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        bar(path, x + SQUARE_MARGIN, y + SQUARE_MARGIN, 1, 1);
                    }
                }
            }
            return new ScanCode(
                    modules.getWidth() + 2 * SQUARE_MARGIN,
                    modules.getHeight() + 2 * SQUARE_MARGIN,
                    path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code holds this text", e);
        }
    }

    /** Bars of Code 128, for scanners that know no squares. */
    static ScanCode bars(String text) {
        boolean[] modules = new Code128Writer().encode(text);
        StringBuilder path = new StringBuilder();
        for (int x = 0; x < modules.length; x++) {
            int width = 0;
            while (x + width < modules.length && modules[x + width]) {
                width++;
            }
            if (width > 0) {
                bar(path, x + BAR_MARGIN, 0, width, BAR_HEIGHT);
                x += width;
            }
        }
        return new ScanCode(modules.length + 2 * BAR_MARGIN, BAR_HEIGHT, path.toString());
    }

    private static void bar(StringBuilder path, int x, int y, int width, int height) {
        path.append('M').append(x).append(' ').append(y);
        path.append('h').append(width).append('v').append(height);
        path.append('h').append(-width).append('z');
    }
}
