package nl.gezondheidsplein.kiosk.takeaway;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import nl.gezondheidsplein.kiosk.settings.PaperWidth;
import org.junit.jupiter.api.Test;

final class QrCodeTest {
    private final TakeHome home = new TakeHome(Reports.HUB);

    @Test
    void isReadFromThePaper() throws ReaderException {
        String address = home.address(Reports.dutch());

        assertThat(scanned(printed(address))).isEqualTo(address);
    }

    @Test
    void isReadThoughSmudged() throws ReaderException {
        String address = home.address(Reports.arabic());
        BufferedImage paper = printed(address);
        Graphics2D g = paper.createGraphics();
        g.fillRect(PaperWidth.MM_80.dots() / 2, paper.getHeight() / 2, 40, 40);
        g.dispose();

        assertThat(scanned(paper)).isEqualTo(address);
    }

    @Test
    void printsFourDotsToAModuleAtTheLongest() throws ReaderException {
        String address = "https://plein.example/mee#";
        address += "A".repeat(TakeHome.MAX_LENGTH - address.length());

        assertThat(PaperWidth.MM_80.dots() / QrCode.of(address).size()).isGreaterThanOrEqualTo(4);
        assertThat(scanned(printed(address))).isEqualTo(address);
    }

    private static BufferedImage printed(String address) {
        return SlipPaper.print(
                new Slip(false, List.of(new SlipPart.Code(QrCode.of(address)))), PaperWidth.MM_80);
    }

    /** As a scanner sees it: only points of light and dark. */
    private static String scanned(BufferedImage paper) throws ReaderException {
        int width = paper.getWidth();
        int height = paper.getHeight();
        int[] points = paper.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(width, height, points))))
                .getText();
    }
}
