package nl.gezondheidsplein.kiosk.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HexFormat;
import java.util.List;
import nl.gezondheidsplein.kiosk.settings.PaperWidth;
import nl.gezondheidsplein.kiosk.takeaway.QrCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class EscPosTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    @Test
    void saysARasterByteForByte() {
        BufferedImage picture = new BufferedImage(10, 2, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, Color.WHITE.getRGB());
        for (int x = 0; x < 10; x++) {
            picture.setRGB(x, 0, Color.WHITE.getRGB());
            picture.setRGB(x, 1, Color.LIGHT_GRAY.getRGB());
        }
        picture.setRGB(0, 0, Color.BLACK.getRGB());
        picture.setRGB(9, 0, Color.BLACK.getRGB());
        picture.setRGB(3, 1, Color.DARK_GRAY.getRGB());

        assertThat(EscPos.raster(picture))
                .extracting(HEX::formatHex)
                .containsExactly("1d 76 30 00 02 00 02 00 80 40 10 00");
    }

    @Test
    void goesInBandsThatEveryPrinterCanHold() {
        BufferedImage picture = new BufferedImage(576, 50, BufferedImage.TYPE_BYTE_BINARY);

        List<byte[]> bands = EscPos.raster(picture);

        assertThat(bands).extracting(band -> band.length).containsExactly(1736, 1736, 152);
        assertThat(HEX.formatHex(bands.getLast(), 0, 8)).isEqualTo("1d 76 30 00 48 00 02 00");
    }

    @Test
    void feedsCutsAsksAndForgetsByteForByte() {
        assertThat(HEX.formatHex(EscPos.reset())).isEqualTo("1b 40");
        assertThat(HEX.formatHex(EscPos.cut())).isEqualTo("1b 64 04 1d 56 42 00");
        assertThat(HEX.formatHex(EscPos.ask(EscPos.Question.OFFLINE))).isEqualTo("10 04 02");
        assertThat(HEX.formatHex(EscPos.ask(EscPos.Question.PAPER))).isEqualTo("10 04 04");
        byte[] forget = EscPos.forget(576);
        assertThat(HEX.formatHex(forget, 1_728, forget.length))
                .isEqualTo("10 14 08 01 03 14 01 06 02 08");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, READY",
        "16, 12, OPEN",
        "16, 72, OPEN",
        "32, 72, NO_PAPER",
        "12, 72, NO_PAPER",
        "12, 1E, PAPER_LOW",
        "52, 12, FAULT",
        "FF, 12, FAULT",
        "12, 00, FAULT"
    })
    void knowsWhatAPrinterAnswers(String offline, String paper, SlipPrinter.Condition condition) {
        assertThat(
                        EscPosStatus.of(
                                HexFormat.fromHexDigits(offline), HexFormat.fromHexDigits(paper)))
                .isEqualTo(condition);
    }

    @ParameterizedTest
    @EnumSource(PaperWidth.class)
    void carriesACodeThatReadsTheSameOnThePaper(PaperWidth roll) throws ReaderException {
        String address = "https://plein.example/mee#" + "A".repeat(900);
        QrCode code = QrCode.of(address);
        BufferedImage slip =
                new BufferedImage(roll.dots(), roll.dots(), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = slip.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, roll.dots(), roll.dots());
        g.setColor(Color.BLACK);
        code.paint(g, 0, 0, roll.dots() / code.size());
        g.dispose();

        PaperRoll paper = new PaperRoll(roll.dots());
        for (byte[] band : EscPos.raster(slip)) {
            hears(paper, band);
        }
        hears(paper, EscPos.cut());

        assertThat(scanned(paper.take().orElseThrow())).isEqualTo(address);
    }

    private static void hears(PaperRoll paper, byte[] bytes) {
        for (byte one : bytes) {
            var _ = paper.hears(Byte.toUnsignedInt(one));
        }
    }

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
