package nl.gezondheidsplein.kiosk.takeaway;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Graphics2D;
import java.util.Map;

/** A QR code as its modules, without a size. Immutable. */
public final class QrCode {
    /** Modules of white that a scanner needs on every side. */
    public static final int MARGIN = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** The code of an address; it still reads with a seventh of it smudged. */
    public static QrCode of(String address) {
        try {
            return new QrCode(
                    Encoder.encode(
                                    address,
                                    ErrorCorrectionLevel.M,
                                    Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"))
                            .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds this text", e);
        }
    }

    /** Modules on a side, the white margins included. */
    public int size() {
        return modules.getWidth() + 2 * MARGIN;
    }

    /** Whether a module is dark; the margins never are. */
    public boolean isDark(int x, int y) {
        int column = x - MARGIN;
        int row = y - MARGIN;
        return column >= 0
                && row >= 0
                && column < modules.getWidth()
                && row < modules.getHeight()
                && modules.get(column, row) == 1;
    }

    /**
     * Paints the dark modules in the present colour; the ground must be light already.
     *
     * @param module the side of a module in pixels
     */
    public void paint(Graphics2D g, int left, int top, int module) {
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (isDark(x, y)) {
                    g.fillRect(left + x * module, top + y * module, module, module);
                }
            }
        }
    }
}
