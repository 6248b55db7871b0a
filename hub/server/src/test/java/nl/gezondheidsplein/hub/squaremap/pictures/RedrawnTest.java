package nl.gezondheidsplein.hub.squaremap.pictures;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a file that an editor brings, whatever is in it. */
final class RedrawnTest {
    private static BufferedImage seen(byte[] file) {
        byte[] drawn = Redrawn.read(file).content();
        assertThat(drawn).startsWith(0xff, 0xd8, 0xff);
        try {
            return ImageIO.read(new ByteArrayInputStream(drawn));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String size(BufferedImage image) {
        return image.getWidth() + "x" + image.getHeight();
    }

    private static void assertRefused(byte[] file, String sentence) {
        assertThatThrownBy(() -> Redrawn.read(file))
                .isInstanceOf(PictureRefusedException.class)
                .hasMessageContaining(sentence);
    }

    private static Color at(BufferedImage image, double x, double y) {
        Color color =
                new Color(
                        image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        return new Color(
                color.getRed() > 127 ? 255 : 0,
                color.getGreen() > 127 ? 255 : 0,
                color.getBlue() > 127 ? 255 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "320, 240, 320x240",
        "640, 480, 640x480",
        "4000, 3000, 640x480",
        "3000, 4000, 360x480",
        "8000, 2700, 640x216",
        "481, 1000, 231x480"
    })
    void fitsInABoxAndIsNeverMadeLarger(int width, int height, String drawn) {
        assertThat(size(seen(Photographs.jpeg(width, height)))).isEqualTo(drawn);
    }

    @Test
    void aPngIsDrawnOnWhite() {
        BufferedImage image = seen(Photographs.png(700, 500));

        assertThat(at(image, .5, .1)).isEqualTo(Color.RED);
        assertThat(at(image, .5, .5)).isEqualTo(Color.WHITE);
        assertThat(at(image, .5, .9)).isEqualTo(Color.GREEN);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 640x480, .5, .1", "2, 640x480, .5, .1", "3, 640x480, .5, .9", "4, 640x480, .5, .9",
        "5, 360x480, .1, .5", "6, 360x480, .9, .5", "7, 360x480, .9, .5", "8, 360x480, .1, .5"
    })
    void whatACameraTookOnItsSideStandsUpright(int held, String drawn, double x, double y) {
        BufferedImage image = seen(Photographs.withExif(Photographs.jpeg(1200, 900), held, "x"));

        assertThat(size(image)).isEqualTo(drawn);
        assertThat(at(image, x, y)).isEqualTo(Color.RED);
        assertThat(at(image, 1 - x, 1 - y)).isEqualTo(Color.GREEN);
    }

    @Test
    void tellsNothingOfWhereItWasTaken() {
        byte[] told = Photographs.withExif(Photographs.jpeg(640, 480), 1, "De Luyk 52.05 4.29");
        assertThat(new String(told, ISO_8859_1)).contains("Exif", "De Luyk");

        byte[] drawn = Redrawn.read(told).content();

        assertThat(new String(drawn, ISO_8859_1)).doesNotContain("Exif", "De Luyk");
        assertThat(drawn).isEqualTo(Redrawn.read(Photographs.jpeg(640, 480)).content());
    }

    @Test
    void aLieInTheExifIsNoMoreThanAPictureThatLiesAsItIs() {
        byte[] told = Photographs.withExif(Photographs.jpeg(640, 480), 6, "x");
        assertThat(Turn.of(told)).isEqualTo(new Turn(6));
        for (int at = 2; at < 51; at++) {
            byte[] broken = told.clone();
            broken[at] = (byte) 0xff;
            assertThat(Turn.of(broken).value()).isBetween(1, 8);
            assertThat(Turn.of(Arrays.copyOf(told, at))).isEqualTo(Turn.NONE);
        }
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() {
        assertRefused(new byte[0], "Kies een plaatje");
        assertRefused("<html><script>alert(1)</script></html>".getBytes(ISO_8859_1), "geen JPEG");
        assertRefused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(ISO_8859_1), "geen");
        assertRefused(Photographs.gif(640, 480), "geen JPEG en geen PNG");
        assertRefused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "niet gelezen");
        assertRefused(
                ("\u00ff\u00d8\u00ff\u00e0<html>" + "x".repeat(9_000)).getBytes(ISO_8859_1),
                "niet gelezen");
    }

    @Test
    void whatBreaksOffIsRefused() {
        assertRefused(Photographs.half(Photographs.jpeg(1200, 900)), "niet heel");
        assertRefused(Photographs.half(Photographs.png(1200, 900)), "niet gelezen");
    }

    @Test
    void aSmallFileThatPromisesTheWorldIsRefusedBeforeItIsRead() {
        assertRefused(Photographs.bomb(100_000, 100_000), "te veel punten");
        assertRefused(Photographs.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE), "te veel punten");
        assertRefused(Photographs.bomb(8_001, 300), "te veel punten");
        assertRefused(Photographs.bomb(5_001, 5_000), "te veel punten");
        assertRefused(Photographs.bomb(5_000, 5_000), "niet gelezen");
    }

    @Test
    void whatIsTooLargeTooSmallOrTooNarrowIsRefused() {
        assertRefused(new byte[Redrawn.MOST_BYTES + 1], "te groot");
        assertRefused(Photographs.jpeg(319, 240), "te klein");
        assertRefused(Photographs.jpeg(240, 319), "te klein");
        assertRefused(Photographs.jpeg(320, 239), "te klein");
        assertRefused(Photographs.jpeg(1000, 300), "te smal");
    }
}
