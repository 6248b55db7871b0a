package nl.gezondheidsplein.kiosk.ui.around;

import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/**
 * The mark by which a row and the map mean the same offer: a round, a house or a diamond, so that
 * shape tells them apart where colour does not.
 *
 * @param number from 1
 */
record Marker(int number) implements Picture {
    @Override
    public void draw(Sketch s) {
        switch (number) {
            case 1 -> s.fill(Shade.MID_BLOSSOM).edge(Shade.BLOSSOM, 8).circle(50, 50, 38);
            case 2 ->
                    s.fill(Shade.MID_BLUE)
                            .edge(Shade.BLUE, 8)
                            .path("M10 46 L50 10 L90 46 V90 H10 Z");
            default ->
                    s.fill(Shade.MID_SUN).edge(Shade.SOIL, 8).path("M50 6 L94 50 L50 94 L6 50 Z");
        }
    }
}
