package nl.gezondheidsplein.kiosk.ui.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import nl.gezondheidsplein.kiosk.ui.look.KioskLaf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GardenImageTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 300;

    private final GardenImage garden = new GardenImage();

    @BeforeAll
    static void theme() {
        KioskLaf.wear();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 59, 60, 61, 299, 300, 301, 900, 2_500})
    void growsWithEveryVisitor(int visitors) {
        int[] before = pixels(garden.of(visitors, WIDTH, HEIGHT));

        assertThat(pixels(garden.of(visitors + 1, WIDTH, HEIGHT))).isNotEqualTo(before);
    }

    @Test
    void addsToWhatWasPaintedInsteadOfPaintingItAnew() {
        BufferedImage before = garden.of(100, WIDTH, HEIGHT);

        assertThat(garden.of(104, WIDTH, HEIGHT)).isSameAs(before);
    }

    @Test
    void isPaintedAnewWhenSomebodyIsTakenBack() {
        BufferedImage before = garden.of(10, WIDTH, HEIGHT);
        BufferedImage after = garden.of(6, WIDTH, HEIGHT);

        assertThat(after).isNotSameAs(before);
        assertThat(pixels(after)).isEqualTo(pixels(new GardenImage().of(6, WIDTH, HEIGHT)));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
