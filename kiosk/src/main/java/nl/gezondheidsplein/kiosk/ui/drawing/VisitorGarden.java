package nl.gezondheidsplein.kiosk.ui.drawing;

import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/**
 * A garden in which every visitor makes one plant grow: the first sixty plant one each, those after
 * them let these bloom more, and when all are in full bloom the lawn fills with daisies. It only
 * ever grows.
 *
 * @param from visitors that are drawn already; 0 draws the ground too
 * @param total visitors, at least {@code from}
 * @param width how wide it is when it is 100 high
 */
public record VisitorGarden(int from, int total, double width) implements Picture {
    private static final int PLANTS = 60;
    private static final int ROWS = 3;

    /** Without a factor in common with {@link #PLANTS}, so that every plant has its turn. */
    private static final int STRIDE = 37;

    private static final double[] GROUND = {62, 78, 94};
    private static final double[] SIZE = {.72, .86, 1};

    /** A plant with more visitors than this is in full bloom. */
    private static final int FULL = 5;

    private static final double GOLDEN = 0.618_034;
    private static final double GOLDEN_IN_THREE = 0.754_878;

    private static final Shade[][] PETALS = {
        {Shade.MID_BLOSSOM, Shade.BLOSSOM},
        {Shade.MID_SUN, Shade.SOIL},
        {Shade.MID_BLUE, Shade.BLUE},
        {Shade.MID_PLUM, Shade.PLUM},
        {Shade.MID_TERRA, Shade.TERRA},
    };

    @Override
    public double height() {
        return 100;
    }

    @Override
    public void draw(Sketch s) {
        if (from == 0) {
            ground(s);
        }
        for (int row = 0; row < ROWS; row++) {
            for (int plant = row; plant < PLANTS; plant += ROWS) {
                int bloom = bloom(plant, total);
                if (bloom > (from == 0 ? 0 : bloom(plant, from))) {
                    plant(s, plant, row, bloom);
                }
            }
        }
        daisies(s);
    }

    private void daisies(Sketch s) {
        for (int visitor = Math.max(from, PLANTS * FULL) + 1; visitor <= total; visitor++) {
            // Steps of golden ratios spread evenly, however many there are.
            double x = 4 + (width - 8) * (visitor * GOLDEN % 1);
            double y = 86 + 12 * (visitor * GOLDEN_IN_THREE % 1);
            Shade[] petals = PETALS[visitor % PETALS.length];
            s.fill(Shade.CARD).edge(petals[1], .5).circle(x, y, 1.5);
            s.fill(petals[0]).flat().circle(x, y, .7);
        }
    }

    /** How many visitors let this plant grow. */
    private static int bloom(int plant, int visitors) {
        boolean hadItsTurn = plant * STRIDE % PLANTS < visitors % PLANTS;
        return Math.min(FULL, visitors / PLANTS + (hadItsTurn ? 1 : 0));
    }

    private void ground(Sketch s) {
        s.fill(Shade.TINT_SUN).flat().circle(width - 34, 22, 20);
        s.fill(Shade.MID_SUN).circle(width - 34, 22, 13);
        double third = width / 3;
        s.fill(Shade.TINT_LEAF);
        s.path("M0 100 V60 C%f 42 %f 46 %f 48 V100 Z", third, third * 2, width);
        s.fill(Shade.MID_LEAF);
        s.path("M0 100 V72 C%f 62 %f 70 %f 66 V100 Z", third, third * 2, width);
        s.fill(Shade.TINT_LEAF);
        s.path("M0 100 V92 C%f 84 %f 88 %f 86 V100 Z", third, third * 2, width);
    }

    private void plant(Sketch s, int plant, int row, int bloom) {
        int inRow = plant / ROWS;
        double step = width / (PLANTS / ROWS + .6);
        double x = step * (inRow + .7) + (plant * 7 % 5 - 2) * 1.6 + (row == 1 ? step * .4 : 0);
        double tall = 20 + 5.0 * bloom + plant * 5 % 7;
        Shade[] petals = PETALS[plant * 3 % PETALS.length];
        s.with(
                x,
                GROUND[row],
                plant * 11 % 9 - 4,
                SIZE[row],
                p -> {
                    p.hollow()
                            .edge(Shade.LEAF, 2.2)
                            .path("M0 2 C-2 %f 2 %f 0 %f", -tall * .3, -tall * .7, -tall);
                    p.fill(Shade.MID_LEAF).edge(Shade.LEAF, 1.2);
                    p.leaf(0, -2, -48, 12, 4).leaf(0, -5, 50, 11, 4);
                    if (bloom > 1) {
                        head(p, -7, -tall * .62, 4.6, petals);
                    }
                    if (bloom > 2) {
                        head(p, 7, -tall * .74, 4.8, petals);
                    }
                    head(p, 0, -tall, 5.6 + bloom * .5, petals);
                });
    }

    private static void head(Sketch s, double x, double y, double length, Shade[] petals) {
        s.fill(petals[0]).edge(petals[1], 1);
        for (int petal = 0; petal < 6; petal++) {
            s.leaf(x, y, petal * 60, length, length * .5);
        }
        s.fill(Shade.TINT_SUN).edge(Shade.SOIL, .8).circle(x, y, length * .3);
    }
}
