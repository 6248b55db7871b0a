package nl.gezondheidsplein.kiosk.ui.drawing;

import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.protocol.Domain;

/** The stem that carries the four beds, with the person in its middle. */
public record GardenStem(Optional<Band> bloei) implements Picture {
    private static final double GROUND = 276;
    private static final double[] BRANCHES = {84, 226};

    @Override
    public double width() {
        return 140;
    }

    @Override
    public double height() {
        return 304;
    }

    @Override
    public void draw(Sketch s) {
        ground(s);
        s.hollow().edge(Shade.LEAF, 9).path("M70 276 C62 240 78 200 70 150 C64 110 76 70 70 42");
        for (double y : BRANCHES) {
            branch(s, y, 1);
            branch(s, y, -1);
        }
        crown(s);
        s.with(10, 92, 0, 1, middle -> new InTheMiddle(bloei).draw(middle));
    }

    private static void ground(Sketch s) {
        s.hollow().edge(Shade.SOIL, 3);
        s.path("M70 280 C66 290 54 292 44 300 M70 280 C72 290 70 296 71 303");
        s.path("M70 280 C76 290 88 292 98 300 M58 289 C48 288 40 289 32 293");
        s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2);
        s.path("M16 284 C28 268 52 272 70 268 C88 272 112 268 124 284 C104 290 36 290 16 284 Z");
    }

    /** To the right for 1, to the left for -1. */
    private static void branch(Sketch s, double y, double side) {
        s.hollow().edge(Shade.LEAF, 6.4);
        s.path(
                "M70 %f C %f %f, %f %f, %f %f",
                y + 24, 70 + 14 * side, y + 12, 70 + 40 * side, y + 8, 70 + 68 * side, y);
        s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2);
        s.leaf(70 + 26 * side, y + 11, -30 * side, 22, 7);
        s.leaf(70 + 34 * side, y + 9, 140 * side, 20, 7);
        s.fill(Shade.TINT_LEAF).leaf(70 + 50 * side, y + 5, -20 * side, 20, 6.4);
    }

    private void crown(Sketch s) {
        s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.2);
        s.leaf(70, 62, -58, 32, 10).leaf(70, 62, 58, 32, 10);
        s.leaf(70, GROUND - 14, -56, 34, 11).leaf(70, GROUND - 14, 56, 34, 11);
        switch (bloei.orElse(Band.ROOT)) {
            case ROOT -> s.leaf(70, 48, -34, 26, 9).leaf(70, 48, 34, 26, 9);
            case STEM -> {
                s.fill(Shade.TINT_LEAF).leaf(70, 48, -30, 34, 11).leaf(70, 48, 30, 34, 11);
                s.fill(Shade.MID_LEAF).leaf(70, 48, 0, 42, 12);
            }
            case BUD -> Flower.of(Domain.SOCIAAL).bud(s, 70, 52, 42);
            case BLOSSOM -> Blossom.at(s, 70, 36, 33);
        }
    }
}
