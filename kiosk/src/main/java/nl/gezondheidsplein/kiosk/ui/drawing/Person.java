package nl.gezondheidsplein.kiosk.ui.drawing;

import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/**
 * Somebody of the neighbourhood.
 *
 * @param hair its colour, or that of the scarf
 */
record Person(Shade skin, Shade hair, Shade clothes, boolean isCovered) {
    static final Person IN_A_SCARF = new Person(Shade.SKIN_WARM, Shade.PLUM, Shade.MID_PLUM, true);
    static final Person GREY = new Person(Shade.SKIN_LIGHT, Shade.LINE, Shade.MID_BLUE, false);
    static final Person IN_YELLOW = new Person(Shade.SKIN_DEEP, Shade.INK, Shade.MID_SUN, false);
    static final Person IN_GREEN = new Person(Shade.SKIN_LIGHT, Shade.SOIL, Shade.MID_LEAF, false);
    static final Person IN_BROWN = new Person(Shade.SKIN_WARM, Shade.INK, Shade.MID_TERRA, false);

    /** Head and shoulders on the middle of their lower edge; 60 wide and 80 high at scale 1. */
    void bust(Sketch sketch, double x, double y, double scale) {
        sketch.with(
                x,
                y,
                0,
                scale,
                s -> {
                    s.fill(clothes).edge(Shade.INK, 2.4);
                    s.path("M-30 0 C-32 -30 -16 -36 0 -36 C16 -36 32 -30 30 0 Z");
                    if (isCovered) {
                        s.fill(hair);
                        s.path("M-21 -32 C-28 -84 28 -84 21 -32 C12 -24 -12 -24 -21 -32 Z");
                        s.fill(skin).flat().ellipse(0, -52, 13.5, 16.5);
                    } else {
                        s.fill(skin).box(-7, -44, 14, 16, 6);
                        s.circle(0, -54, 18);
                        s.fill(hair);
                        s.path(
                                "M-18 -52 C-24 -82 24 -82 18 -52 C14 -62 4 -66 -4 -66"
                                        + " C-12 -66 -16 -60 -18 -52 Z");
                    }
                    s.fill(Shade.INK).flat().circle(-5.5, -53, 2).circle(5.5, -53, 2);
                    s.hollow().edge(Shade.INK, 2.2).path("M-5.5 -46 C-2 -42 2 -42 5.5 -46");
                });
    }
}
