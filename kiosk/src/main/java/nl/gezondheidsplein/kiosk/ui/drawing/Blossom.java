package nl.gezondheidsplein.kiosk.ui.drawing;

import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/** An open flower with two rows of petals. */
final class Blossom {
    private static final int PETALS = 8;

    private Blossom() {}

    static void at(Sketch s, double x, double y, double radius) {
        petals(s, x, y, radius, Shade.MID_BLOSSOM, 360.0 / PETALS / 2);
        petals(s, x, y, radius * .88, Shade.TINT_BLOSSOM, 0);
        s.fill(Shade.MID_SUN).edge(Shade.SOIL, radius * .06).circle(x, y, radius * .27);
        s.fill(Shade.SOIL).flat();
        for (int i = 0; i < 6; i++) {
            double turn = Math.PI * 2 * i / 6;
            s.circle(
                    x + Math.cos(turn) * radius * .14,
                    y + Math.sin(turn) * radius * .14,
                    radius * .035);
        }
    }

    private static void petals(
            Sketch s, double x, double y, double length, Shade fill, double turned) {
        s.fill(fill).edge(Shade.BLOSSOM, Math.max(1.2, length * .05));
        for (int i = 0; i < PETALS; i++) {
            s.leaf(x, y, turned + i * 360.0 / PETALS, length, length * .3);
        }
    }
}
