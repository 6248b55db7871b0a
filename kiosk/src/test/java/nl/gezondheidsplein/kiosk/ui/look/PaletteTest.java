package nl.gezondheidsplein.kiosk.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PaletteTest {
    private static final List<Shade> TINTS =
            List.of(
                    Shade.PAPER,
                    Shade.CARD,
                    Shade.TINT_LEAF,
                    Shade.TINT_PLUM,
                    Shade.TINT_TERRA,
                    Shade.TINT_BLUE,
                    Shade.TINT_SUN,
                    Shade.TINT_BLOSSOM);
    private static final List<Shade> EDGES =
            List.of(
                    Shade.LINE,
                    Shade.LEAF,
                    Shade.PLUM,
                    Shade.TERRA,
                    Shade.BLUE,
                    Shade.BLOSSOM,
                    Shade.SOIL);

    @BeforeAll
    static void wearTheTheme() {
        KioskLaf.wear();
    }

    @Test
    void setsInkOnEveryTintWithElevenToOne() {
        for (Shade tint : TINTS) {
            assertThat(contrast(Shade.INK, tint)).as("%s", tint).isGreaterThanOrEqualTo(11);
        }
    }

    @Test
    void setsVoicesOnPaperWithSevenToOne() {
        for (Shade voice : List.of(Shade.MUTED, Shade.LEAF, Shade.BLOSSOM)) {
            assertThat(contrast(voice, Shade.PAPER)).as("%s", voice).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void edgesControlsWithThreeToOneOnGroundAndCard() {
        for (Shade edge : EDGES) {
            assertThat(contrast(edge, Shade.PAPER)).as("%s", edge).isGreaterThanOrEqualTo(3);
            assertThat(contrast(edge, Shade.CARD)).as("%s", edge).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void knowsEveryColourByItsName() {
        for (Shade shade : Shade.values()) {
            assertThat(shade.color()).isNotNull();
        }
    }

    private static double contrast(Shade one, Shade other) {
        double first = luminance(one.color());
        double second = luminance(other.color());
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
