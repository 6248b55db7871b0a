package nl.gezondheidsplein.kiosk.ui.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;
import nl.gezondheidsplein.kiosk.visit.Band;
import nl.gezondheidsplein.protocol.Block;
import nl.gezondheidsplein.protocol.Domain;

/**
 * The tree of somebody's answers: what carries is in the roots, what shows is in the crown. A part
 * that is not told yet is leaf without blossom, or root without hair; nothing is ever bare.
 */
public record BloesemTree(Map<Block, Band> grown) implements Picture {
    /** What is in the roots, from where a reader begins. */
    public static final List<Block> ROOTS =
            List.of(Block.FINANCIELE_BASIS, Block.LEEFOMGEVING, Block.SOCIAAL_NETWERK);

    /** What is in the crown, from where a reader begins. */
    public static final List<Block> CROWN =
            List.of(Block.LEEFSTIJL, Block.MENTALE_GESTELDHEID, Block.MINDSET);

    private static final double[] X = {96, 280, 464};
    private static final double[] CROWN_Y = {80, 75, 80};
    private static final double DEEP = 252;

    private static final double[][] BLOSSOMS = {
        {-30, -14}, {2, -32}, {30, -8}, {-8, 2}, {16, 20}, {-30, 18}
    };

    public BloesemTree {
        grown = Map.copyOf(grown);
    }

    @Override
    public double width() {
        return 560;
    }

    @Override
    public double height() {
        return 284;
    }

    /** The names around it run from the right where the language does. */
    @Override
    public boolean isDirected() {
        return true;
    }

    @Override
    public void draw(Sketch s) {
        sky(s);
        earth(s);
        for (int i = 0; i < X.length; i++) {
            root(s, X[i], Optional.ofNullable(grown.get(ROOTS.get(i))));
        }
        boughs(s);
        for (int i = 0; i < X.length; i++) {
            bough(s, X[i], CROWN_Y[i], Optional.ofNullable(grown.get(CROWN.get(i))), i);
        }
        turf(s);
        carried(s, X[0], Life.MONEY);
        carried(s, X[1], Life.HOME);
        carried(s, X[2], Life.PEOPLE);
    }

    private static void sky(Sketch s) {
        s.fill(Shade.TINT_SUN).flat().circle(374, 20, 19);
        s.fill(Shade.MID_SUN).circle(374, 20, 11);
        s.fill(Shade.CARD);
        s.path("M172 30 C172 20 186 18 190 25 C196 16 212 20 210 30 C206 35 176 35 172 30 Z");
    }

    private static void earth(Sketch s) {
        s.fill(Shade.TINT_TERRA).edge(Shade.SOIL, 2.2);
        s.path(
                "M4 188 C90 178 470 178 556 188 C560 240 546 274 510 280 C380 286 180 286 50 280"
                        + " C14 274 0 240 4 188 Z");
        s.fill(Shade.MID_SOIL).flat();
        s.ellipse(36, 220, 4, 2.4).ellipse(182, 262, 4, 2.4).ellipse(366, 226, 4, 2.4);
        s.ellipse(380, 268, 3.4, 2).ellipse(530, 222, 4, 2.4).ellipse(190, 222, 3, 2);
        s.ellipse(330, 262, 3, 2).ellipse(228, 214, 3, 2).ellipse(24, 250, 3, 2);
    }

    private static void root(Sketch s, double x, Optional<Band> band) {
        double aside = (x - 280) / 2;
        double thick = 7 + band.map(BloesemTree::grown).orElse(0) * 2.4;
        s.hollow().edge(Shade.SOIL, thick + 3);
        s.path("M280 176 C 280 206, %f 196, %f %f", 280 + aside, x, DEEP);
        s.edge(Shade.MID_SOIL, thick - 1.4);
        s.path("M280 176 C 280 206, %f 196, %f %f", 280 + aside, x, DEEP);
        s.edge(Shade.SOIL, 2.4);
        int hairs = band.map(reached -> 1 + grown(reached)).orElse(0);
        for (int i = 0; i < hairs; i++) {
            double y = 214 + i * 13;
            double reach = 40.0 - i * 3;
            s.path(
                    "M%f %f c -12 4 -20 2 %f 12 M%f %f c 12 4 20 2 %f 12",
                    x - aside * .06, y, -reach, x - aside * .06, y, reach);
        }
    }

    private static void boughs(Sketch s) {
        s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2.8);
        s.path(
                "M238 188 C260 180 264 158 256 142 C216 134 150 124 104 96 L110 84 C160 104 224"
                        + " 110 264 118 C270 106 270 94 270 76 L290 76 C290 94 290 106 296 118"
                        + " C336 110 400 104 450 84 L456 96 C410 124 344 134 304 142 C296 158 300"
                        + " 180 322 188 C300 183 260 183 238 188 Z");
        s.hollow().edge(Shade.SOIL, 1.8);
        s.path("M270 174 C273 160 270 150 266 142 M288 178 C290 162 290 152 296 144 M280 132 V114");
    }

    private static void bough(Sketch s, double x, double y, Optional<Band> band, int turn) {
        foliage(s, x, y, band.isPresent() ? Shade.MID_LEAF : Shade.TINT_LEAF);
        s.with(x, y, 0, 1.36, inside -> grown(inside, band, turn));
    }

    private static void grown(Sketch s, Optional<Band> band, int turn) {
        int reached = band.map(BloesemTree::grown).orElse(-1);
        leaves(s, 0, 0, turn);
        for (int i = 0; i < BLOSSOMS.length; i++) {
            double at = BLOSSOMS[(i + turn) % BLOSSOMS.length][0];
            double on = BLOSSOMS[(i + turn) % BLOSSOMS.length][1];
            if (reached == grown(Band.BLOSSOM)) {
                Blossom.at(s, at, on, i % 2 == 0 ? 14 : 11.5);
            } else if (reached == grown(Band.BUD) && i < 5) {
                bud(s, at, on, i * 40 - 80);
            } else if (reached == grown(Band.STEM) && i < 4) {
                twig(s, at, on, i * 50 - 70);
            }
        }
    }

    private static void foliage(Sketch sketch, double x, double y, Shade fill) {
        sketch.with(
                x,
                y,
                0,
                1.36,
                s -> {
                    s.fill(fill).edge(Shade.LEAF, 2);
                    s.path(
                            "M-8 -46 C10 -58 34 -46 34 -30 C54 -26 60 2 44 12 C46 32 24 42 8 36"
                                    + " C-4 48 -30 44 -34 30 C-56 30 -62 2 -46 -8 C-54 -28 -34 -46"
                                    + " -8 -46 Z");
                });
    }

    private static void leaves(Sketch s, double x, double y, int turn) {
        s.fill(Shade.TINT_LEAF).edge(Shade.LEAF, 1.4);
        for (int i = 0; i < 9; i++) {
            double angle = i * 40 + turn * 15.0;
            double out = i % 2 == 0 ? 36 : 22;
            s.leaf(
                    x + Math.sin(Math.toRadians(angle)) * out,
                    y - 4 - Math.cos(Math.toRadians(angle)) * out * .8,
                    angle + 40,
                    13,
                    4.6);
        }
    }

    private static void twig(Sketch s, double x, double y, double angle) {
        s.fill(Shade.TINT_SUN).edge(Shade.LEAF, 1.6);
        s.leaf(x, y + 6, angle - 28, 15, 5)
                .leaf(x, y + 6, angle + 28, 15, 5)
                .leaf(x, y + 6, angle, 19, 6);
    }

    private static void bud(Sketch s, double x, double y, double angle) {
        s.with(x, y, angle * .5, 1, turned -> Flower.of(Domain.SOCIAAL).bud(turned, 0, 10, 21));
    }

    private static void turf(Sketch s) {
        s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.2);
        s.path("M2 192 C24 176 180 184 280 182 C380 184 536 176 558 192 C520 198 40 198 2 192 Z");
        s.hollow().edge(Shade.LEAF, 2);
        s.path(
                "M40 184 l-3 -9 M46 183 l2 -10 M500 184 l-3 -9 M506 184 l3 -10 M400 183 l-2 -8 M160 183 l2 -8");
        Person.IN_A_SCARF.bust(s, 190, 188, .5);
        Person.GREY.bust(s, 372, 188, .48);
    }

    /** What a root draws on, at its end. */
    private static void carried(Sketch s, double x, Life life) {
        s.with(
                x,
                DEEP + 2,
                0,
                1,
                end -> {
                    end.fill(Shade.CARD).edge(Shade.SOIL, 2.4).circle(0, 0, 23);
                    end.with(-21, -21, 0, .42, life::draw);
                });
    }

    /** How far it has grown, from 0. */
    static int grown(Band band) {
        return switch (band) {
            case ROOT -> 0;
            case STEM -> 1;
            case BUD -> 2;
            case BLOSSOM -> 3;
        };
    }
}
