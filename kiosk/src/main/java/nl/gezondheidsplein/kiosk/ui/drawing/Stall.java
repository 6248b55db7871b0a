package nl.gezondheidsplein.kiosk.ui.drawing;

import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/** What only the stands of an event need; the hub has the same on its stamp cards. */
enum Stall implements Picture {
    /** A glass with a straw: something to drink. */
    DRINK {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.CARD).flat().circle(50, 50, 49);
            s.fill(Shade.MID_BLUE).flat().path("M33.5 46 H66.5 L62.5 79 H37.5 Z");
            s.hollow().edge(Shade.TERRA, 5).path("M51 70 L59 20 L71 15");
            s.hollow().edge(Shade.BLUE, 4).path("M30 28 H70 L63 81 H37 Z");
        }
    },
    /** A board with a letter i: somebody who knows the way. */
    INFORMATION {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.CARD).flat().circle(50, 50, 49);
            s.hollow().edge(Shade.INK, 5).path("M50 74 V88 M38 88 H62");
            s.fill(Shade.MID_BLUE).edge(Shade.BLUE, 4).box(22, 14, 56, 60, 12);
            s.fill(Shade.INK).flat().circle(50, 27, 5.5).box(45.5, 38, 9, 27, 4);
        }
    }
}
