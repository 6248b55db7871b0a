package nl.gezondheidsplein.kiosk.ui.drawing;

import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/**
 * The plant that runs through a visit: it only ever grows.
 *
 * @param growth 0 is a sprout, 1 a blossom
 */
public record Plant(double growth) implements Picture {
    private static final double GROUND = 190;
    private static final double TALL = 126;
    private static final double SPROUT = 24;
    private static final int LEAVES = 8;

    public Plant {
        growth = Math.clamp(growth, 0, 1);
    }

    @Override
    public double width() {
        return 110;
    }

    @Override
    public double height() {
        return 225;
    }

    @Override
    public void draw(Sketch s) {
        ground(s);
        double top = GROUND - SPROUT - TALL * growth;
        s.hollow().edge(Shade.LEAF, 7);
        s.path(
                "M55 %f C 47 %f, 63 %f, 55 %f",
                GROUND, GROUND + (top - GROUND) / 3, GROUND + (top - GROUND) * 2 / 3, top);
        leaves(s, top);
        head(s, top);
    }

    private static void ground(Sketch s) {
        s.hollow().edge(Shade.MID_SOIL, 3.4);
        s.path("M55 196 C50 206 40 208 30 217 M55 196 C56 208 54 214 57 222");
        s.path("M55 196 C62 206 72 208 82 215 M43 207 C36 206 30 207 25 205");
        s.path("M66 207 C74 205 78 206 86 203");
        s.fill(Shade.MID_SOIL).flat();
        s.path("M4 197 C14 183 34 189 55 184 C76 189 96 183 106 197 C90 203 20 203 4 197 Z");
        s.fill(Shade.SOIL);
        s.ellipse(30, 194, 3, 1.8).ellipse(46, 197, 3, 1.6).ellipse(78, 194, 3, 1.8);
    }

    private static void leaves(Sketch s, double top) {
        double step = (TALL - 6) / LEAVES;
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            double y = GROUND - SPROUT + 6 - leaf * step;
            double age = Math.clamp((y - top) / 26, 0, 1);
            if (age > 0.05) {
                double turned = (leaf % 2 == 0 ? 1 : -1) * (62.0 - leaf);
                double length = (41 - leaf * 1.6) * age;
                s.fill(leaf % 3 == 0 ? Shade.TINT_LEAF : Shade.MID_LEAF).edge(Shade.LEAF, 2.4);
                s.leaf(55, y, turned, length, length * .3);
                s.hollow().edge(Shade.LEAF, 1.6);
                s.with(55, y, turned, 1, vein -> vein.path("M0 0 V %f", -length * .7));
            }
        }
    }

    private void head(Sketch s, double top) {
        if (growth < 0.25) {
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.4);
            s.leaf(55, top + 2, -36, 26, 9).leaf(55, top + 2, 36, 26, 9);
        } else if (growth < 0.8) {
            s.fill(Shade.TINT_BLOSSOM).edge(Shade.BLOSSOM, 2.4);
            s.leaf(55, top + 6, -22, 28, 9).leaf(55, top + 6, 22, 28, 9);
            s.fill(Shade.MID_BLOSSOM).leaf(55, top + 6, 0, 33, 10);
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.4);
            s.leaf(55, top + 9, -50, 16, 5).leaf(55, top + 9, 50, 16, 5);
        } else {
            Blossom.at(s, 55, top, 28 + 10 * (growth - 0.8) / 0.2);
        }
    }
}
