package nl.gezondheidsplein.kiosk.ui.drawing;

import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.protocol.Domain;

/**
 * One bed of the garden: the drawing of a domain, and beside it how far its plant has grown. Every
 * plant has roots; what is not told yet lies in the ground as a seed.
 */
public record DomainGrowth(Domain domain, Optional<Band> band) implements Picture {
    private static final double GROUND = 92;
    private static final double PLANT_X = 192;

    @Override
    public double width() {
        return 250;
    }

    @Override
    public double height() {
        return 128;
    }

    @Override
    public void draw(Sketch s) {
        bed(s);
        s.with(4, -2, 0, .92, emblem -> new DomainPicture(domain).draw(emblem));
        if (band.isEmpty()) {
            seed(s);
            return;
        }
        roots(s, band.get());
        switch (band.get()) {
            case ROOT -> sprout(s);
            case STEM -> stem(s, 46, 4);
            case BUD -> {
                stem(s, 52, 5);
                Flower.of(domain).bud(s, PLANT_X, GROUND - 50, 34);
            }
            case BLOSSOM -> {
                stem(s, 54, 5);
                Flower.of(domain).open(s, PLANT_X, GROUND - 60, 29);
            }
        }
    }

    /** Turf over earth, a little to the right of the drawing. */
    private static void bed(Sketch s) {
        s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2);
        s.path("M138 94 C146 90 238 90 246 94 C246 116 226 126 192 126 C158 126 138 116 138 94 Z");
        s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2);
        s.path("M136 96 C140 86 166 90 192 87 C218 90 244 86 248 96 C232 100 152 100 136 96 Z");
        s.fill(Shade.SOIL).flat();
        s.ellipse(154, 108, 2.4, 1.6).ellipse(170, 119, 2.2, 1.5).ellipse(228, 112, 2.6, 1.6);
        s.ellipse(214, 121, 2, 1.3);
    }

    private static void seed(Sketch s) {
        s.fill(Shade.TINT_SUN).edge(Shade.SOIL, 2).ellipse(PLANT_X, 111, 7, 5);
        s.hollow().edge(Shade.SOIL, 1.6).path("M187 111 C190 108 194 108 197 111");
    }

    /** Deeper for who has grown further; the plant only ever gains. */
    private static void roots(Sketch s, Band reached) {
        s.hollow().edge(Shade.TINT_TERRA, 2.8);
        s.path("M192 96 C190 104 194 110 191 118 M192 98 C184 102 180 106 172 109");
        s.path("M192 98 C200 102 206 104 212 108");
        if (reached.compareTo(Band.STEM) >= 0) {
            s.path("M186 103 C182 110 178 114 180 120 M199 103 C204 110 206 114 203 119");
        }
        if (reached.compareTo(Band.BUD) >= 0) {
            s.path("M192 97 C178 99 166 100 158 103 M192 97 C206 99 216 100 228 104");
        }
    }

    private static void sprout(Sketch s) {
        s.hollow().edge(Shade.LEAF, 4.4).path("M192 93 C190 86 193 80 192 74");
        s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.2);
        s.leaf(PLANT_X, 76, -48, 24, 9).leaf(PLANT_X, 76, 48, 24, 9);
    }

    private static void stem(Sketch s, double tall, int leaves) {
        double top = GROUND - tall;
        s.hollow().edge(Shade.LEAF, 4.6);
        s.path("M192 %f C 186 %f, 198 %f, 192 %f", GROUND, GROUND - 16, GROUND - 34, top);
        for (int i = 0; i < leaves; i++) {
            double y = GROUND - 6 - i * (tall - 12) / leaves;
            double length = 32 - i * 3.0;
            double turned = (i % 2 == 0 ? 1 : -1) * (58.0 - i * 2);
            s.fill(i % 3 == 0 ? Shade.TINT_LEAF : Shade.MID_LEAF).edge(Shade.LEAF, 2);
            s.leaf(PLANT_X, y, turned, length, length * .32);
            s.hollow().edge(Shade.LEAF, 1.2);
            s.with(PLANT_X, y, turned, 1, vein -> vein.path("M0 0 V %f", -length * .7));
        }
        s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2);
        s.leaf(PLANT_X, top + 4, -26, 18, 6).leaf(PLANT_X, top + 4, 26, 18, 6);
    }
}
