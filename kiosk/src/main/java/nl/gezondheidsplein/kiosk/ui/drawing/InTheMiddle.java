package nl.gezondheidsplein.kiosk.ui.drawing;

import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.protocol.Domain;

/**
 * The person in the middle of the garden, in a wreath that is the richer the further the whole has
 * grown.
 */
public record InTheMiddle(Optional<Band> bloei) implements Picture {
    private static final double MIDDLE = 60;
    private static final double RADIUS = 48;
    private static final int LEAVES = 16;
    private static final List<Domain> ROUND = List.of(Domain.values());

    @Override
    public double width() {
        return 2 * MIDDLE;
    }

    @Override
    public double height() {
        return 2 * MIDDLE;
    }

    @Override
    public void draw(Sketch s) {
        s.fill(Shade.PAPER).flat().circle(MIDDLE, MIDDLE, 59);
        s.fill(Shade.TINT_SUN).edge(Shade.SOIL, 2.4).circle(MIDDLE, MIDDLE, RADIUS);
        s.fill(Shade.MID_LEAF)
                .flat()
                .path("M17 78 C36 68 84 68 103 78 C96 98 78 107 60 107 C42 107 24 98 17 78 Z");
        Person.IN_BROWN.bust(s, MIDDLE, 100, .98);
        wreath(s);
    }

    private void wreath(Sketch s) {
        int grown = bloei.map(band -> 1 + BloesemTree.grown(band)).orElse(1);
        for (int i = 0; i < LEAVES; i++) {
            double angle = i * 360.0 / LEAVES;
            double x = MIDDLE + Math.sin(Math.toRadians(angle)) * (RADIUS + 1);
            double y = MIDDLE - Math.cos(Math.toRadians(angle)) * (RADIUS + 1);
            if (grown > 1 || i % 2 == 0) {
                s.fill(i % 3 == 0 ? Shade.TINT_LEAF : Shade.MID_LEAF).edge(Shade.LEAF, 1.6);
                s.leaf(x, y, angle + 62, 15, 5).leaf(x, y, angle + 128, 11, 4);
            }
        }
        for (int i = 0; i < 2 * ROUND.size(); i++) {
            double angle = 22.5 + i * 45;
            double x = MIDDLE + Math.sin(Math.toRadians(angle)) * RADIUS;
            double y = MIDDLE - Math.cos(Math.toRadians(angle)) * RADIUS;
            Flower flower = Flower.of(ROUND.get(i % ROUND.size()));
            if (grown == 4) {
                flower.open(s, x, y, 9.5);
            } else if (grown == 3) {
                s.with(x, y, angle, 1, turned -> flower.bud(turned, 0, 3, 11));
            }
        }
    }
}
