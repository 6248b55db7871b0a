package nl.gezondheidsplein.hub.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.PictureChoice;
import org.junit.jupiter.api.Test;

/** What a scanner reads from the sheets of the stands. */
final class ScanCodeTest {
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-\\3z");
    private static final int PIXELS = 4;

    @Test
    void readsBackAsTheIdOfTheStand() throws ReaderException {
        for (PictureChoice stand : StandChoices.USUAL) {
            assertThat(read(ScanCode.square(stand.id()), new QRCodeReader())).isEqualTo(stand.id());
            assertThat(read(ScanCode.bars(stand.id()), new Code128Reader())).isEqualTo(stand.id());
        }
        assertThat(read(ScanCode.bars("stand-12"), new Code128Reader())).isEqualTo("stand-12");
    }

    private static String read(ScanCode code, Reader reader) throws ReaderException {
        int width = code.width() * PIXELS;
        int height = code.height() * PIXELS;
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher bar = BAR.matcher(code.path());
        while (bar.find()) {
            paint(pixels, width, bar);
        }
        return reader.decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }

    private static void paint(int[] pixels, int width, Matcher bar) {
        int left = Integer.parseInt(bar.group(1)) * PIXELS;
        int top = Integer.parseInt(bar.group(2)) * PIXELS;
        int right = left + Integer.parseInt(bar.group(3)) * PIXELS;
        int bottom = top + Integer.parseInt(bar.group(4)) * PIXELS;
        for (int y = top; y < bottom; y++) {
            Arrays.fill(pixels, y * width + left, y * width + right, 0);
        }
    }
}
