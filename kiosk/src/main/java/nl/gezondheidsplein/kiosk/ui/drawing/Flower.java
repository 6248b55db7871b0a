package nl.gezondheidsplein.kiosk.ui.drawing;

import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;
import nl.gezondheidsplein.protocol.Domain;

/** The flower of a domain: each has its own petals, so that it is known without its colour. */
record Flower(Shade petal, Shade light, Shade edge, int petals, double slender) {
    static Flower of(Domain domain) {
        return switch (domain) {
            case LICHAAM -> new Flower(Shade.MID_SUN, Shade.TINT_SUN, Shade.TERRA, 12, .2);
            case GEEST -> new Flower(Shade.MID_PLUM, Shade.TINT_PLUM, Shade.PLUM, 5, .46);
            case SOCIAAL -> new Flower(Shade.MID_BLOSSOM, Shade.TINT_BLOSSOM, Shade.BLOSSOM, 8, .3);
            case MAATSCHAPPELIJK -> new Flower(Shade.MID_BLUE, Shade.TINT_BLUE, Shade.BLUE, 6, .34);
        };
    }

    /** Open, seen from in front. */
    void open(Sketch s, double x, double y, double radius) {
        double turn = 360.0 / petals;
        ring(s, x, y, radius, petal, turn / 2);
        ring(s, x, y, radius * .8, light, 0);
        s.fill(Shade.MID_SUN)
                .edge(Shade.SOIL, Math.max(1, radius * .06))
                .circle(x, y, radius * .27);
        s.fill(Shade.SOIL).flat();
        for (int i = 0; i < 5; i++) {
            double at = Math.PI * 2 * i / 5;
            s.circle(
                    x + Math.cos(at) * radius * .13,
                    y + Math.sin(at) * radius * .13,
                    radius * .036);
        }
    }

    /** Still closed, standing on a point. */
    void bud(Sketch s, double x, double y, double length) {
        s.fill(light).edge(edge, Math.max(1, length * .06));
        s.leaf(x, y, -20, length * .88, length * .3).leaf(x, y, 20, length * .88, length * .3);
        s.fill(petal).leaf(x, y, 0, length, length * .32);
        s.fill(Shade.MID_LEAF).edge(Shade.LEAF, Math.max(1, length * .06));
        s.leaf(x, y + 2, -46, length * .5, length * .16)
                .leaf(x, y + 2, 46, length * .5, length * .16);
    }

    private void ring(Sketch s, double x, double y, double length, Shade fill, double turned) {
        s.fill(fill).edge(edge, Math.max(1, length * .05));
        for (int i = 0; i < petals; i++) {
            s.leaf(x, y, turned + i * 360.0 / petals, length, length * slender);
        }
    }
}
