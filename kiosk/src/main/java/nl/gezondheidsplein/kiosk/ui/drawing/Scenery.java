package nl.gezondheidsplein.kiosk.ui.drawing;

import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/** The larger pictures: the neighbourhood as a garden. */
public enum Scenery implements Picture {
    /** A flower that looks at you: how does it go? */
    HOW_AM_I {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.CARD).flat().ellipse(100, 78, 96, 72);
            s.fill(Shade.MID_LEAF);
            s.path("M10 132 C50 112 150 112 190 132 C160 152 40 152 10 132 Z");
            s.hollow().edge(Shade.LEAF, 7).path("M100 134 C94 118 106 108 100 92");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.6);
            s.leaf(100, 132, -62, 48, 15).leaf(100, 132, 60, 48, 15);
            s.fill(Shade.TINT_LEAF).leaf(100, 120, 50, 32, 10).leaf(100, 122, -48, 32, 10);
            petals(s, Shade.MID_BLOSSOM, 57, 16, 18);
            petals(s, Shade.TINT_BLOSSOM, 51, 14, 0);
            s.fill(Shade.TINT_SUN).edge(Shade.SOIL, 2.6).circle(100, 60, 28);
            s.fill(Shade.MID_BLOSSOM).flat().ellipse(84, 68, 4.6, 3.2).ellipse(116, 68, 4.6, 3.2);
            s.fill(Shade.INK).ellipse(91, 56, 3.2, 4).ellipse(109, 56, 3.2, 4);
            s.hollow().edge(Shade.INK, 3.2).path("M90 68 C95 75 105 75 110 68");
            small(s, 30, 118, Shade.MID_SUN);
            small(s, 170, 118, Shade.MID_BLUE);
            small(s, 48, 128, Shade.MID_PLUM);
            small(s, 152, 130, Shade.MID_SUN);
        }

        private void petals(Sketch s, Shade fill, double length, double width, double turned) {
            s.fill(fill).edge(Shade.BLOSSOM, 2.4);
            for (int i = 0; i < 10; i++) {
                s.leaf(100, 60, turned + i * 36, length, width);
            }
        }
    },
    /** A table in the square with people around it. */
    TO_DO {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.CARD).flat().ellipse(100, 78, 96, 72);
            houses(s, 102, 96, .84);
            s.fill(Shade.MID_LEAF).flat();
            s.path("M8 122 C50 108 150 108 192 122 C164 154 36 154 8 122 Z");
            bunting(s);
            Person.GREY.bust(s, 54, 120, .72);
            Person.IN_A_SCARF.bust(s, 100, 114, .74);
            Person.IN_YELLOW.bust(s, 146, 120, .72);
            s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2.4);
            s.box(38, 126, 9, 20, 2).box(153, 126, 9, 20, 2);
            s.fill(Shade.TINT_TERRA).box(20, 112, 160, 16, 6);
            s.fill(Shade.MID_TERRA).box(80, 99, 40, 14, 6);
            s.fill(Shade.TINT_SUN).ellipse(100, 99, 20, 4);
            s.hollow().edge(Shade.MUTED, 2);
            s.path("M93 93 C90 89 95 86 93 82 M107 93 C104 89 109 86 107 82");
            s.fill(Shade.CARD).edge(Shade.SOIL, 2).ellipse(50, 112, 15, 4).ellipse(150, 112, 15, 4);
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 1.6);
            s.leaf(48, 111, -24, 11, 4).leaf(52, 111, 24, 11, 4);
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 1.6).circle(145, 107, 4.6).circle(155, 107, 4.6);
        }
    },
    /** The neighbourhood in the morning: houses, a tree that carries blossom, people, flowers. */
    NEIGHBOURHOOD {
        @Override
        public double width() {
            return 300;
        }

        @Override
        public double height() {
            return 210;
        }

        @Override
        public void draw(Sketch s) {
            s.fill(Shade.TINT_SUN).flat().circle(238, 46, 44);
            s.fill(Shade.MID_SUN).circle(238, 46, 26);
            s.fill(Shade.CARD);
            s.path("M14 42 C14 30 32 28 36 36 C42 26 60 30 58 42 C54 48 20 48 14 42 Z");
            s.path("M156 30 C156 22 168 20 171 26 C176 18 190 22 188 30 C184 35 160 35 156 30 Z");
            s.fill(Shade.TINT_LEAF);
            s.path("M0 210 C30 120 110 118 170 130 C220 138 260 112 300 128 V210 Z");
            houses(s, 207, 144, 1.04);
            s.fill(Shade.MID_LEAF).flat();
            s.path("M6 210 C40 138 150 150 200 152 C250 154 280 146 300 150 V210 Z");
            tree(s);
            Person.GREY.bust(s, 170, 192, .66);
            Person.IN_A_SCARF.bust(s, 206, 198, .7);
            Person.IN_YELLOW.bust(s, 243, 193, .68);
            Person.IN_GREEN.bust(s, 275, 198, .6);
            s.fill(Shade.TINT_LEAF).flat();
            s.path("M10 210 C40 184 200 190 300 188 V210 Z");
            small(s, 34, 190, Shade.MID_SUN);
            small(s, 54, 195, Shade.MID_BLOSSOM);
            small(s, 126, 196, Shade.MID_PLUM);
            small(s, 144, 197, Shade.MID_SUN);
        }

        private void tree(Sketch s) {
            s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2.6);
            s.path(
                    "M70 192 C84 172 82 140 78 112 L98 112 C96 140 98 172 112 192 C98 186 84 186 70 192 Z");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.8);
            s.path(
                    "M88 16 C112 8 134 24 134 42 C156 50 160 78 142 90 C142 112 118 124 100 115"
                            + " C90 128 62 126 56 112 C34 114 20 96 30 78 C16 60 30 40 48 40"
                            + " C50 22 70 10 88 16 Z");
            s.fill(Shade.TINT_LEAF).edge(Shade.LEAF, 1.6);
            s.leaf(46, 66, 30, 15, 5).leaf(124, 62, -30, 15, 5).leaf(72, 108, 60, 15, 5);
            s.leaf(112, 104, -60, 15, 5).leaf(92, 36, 80, 15, 5).leaf(64, 44, 10, 13, 4);
            s.leaf(98, 70, 120, 14, 5).leaf(76, 78, -40, 13, 4);
            Blossom.at(s, 70, 58, 14);
            Blossom.at(s, 108, 46, 13);
            Blossom.at(s, 130, 78, 14);
            Blossom.at(s, 94, 90, 15);
            Blossom.at(s, 50, 90, 13);
        }
    },
    /** Two who talk at a desk with a plant on it. */
    ASK_SOMEBODY {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.TINT_SUN).flat().ellipse(100, 78, 96, 72);
            Person.IN_GREEN.bust(s, 62, 122, 1.02);
            Person.IN_BROWN.bust(s, 142, 122, 1.02);
            s.fill(Shade.CARD).edge(Shade.INK, 2.6);
            s.path(
                    "M82 6 H126 C134 6 138 10 138 17 V28 C138 35 134 39 126 39 H102 L90 50 V39"
                            + " H82 C74 39 70 35 70 28 V17 C70 10 74 6 82 6 Z");
            s.fill(Shade.LEAF).flat().circle(89, 23, 4).circle(104, 23, 4).circle(119, 23, 4);
            s.fill(Shade.MID_TERRA).edge(Shade.TERRA, 2.6).box(20, 116, 160, 32, 6);
            s.fill(Shade.TINT_TERRA).box(10, 109, 180, 13, 5);
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2);
            s.leaf(102, 98, -34, 22, 7).leaf(102, 98, 34, 22, 7).leaf(102, 98, 0, 26, 7);
            s.fill(Shade.MID_BLUE).edge(Shade.BLUE, 2.2).path("M92 95 H112 L109 110 H95 Z");
        }
    };

    @Override
    public double width() {
        return 200;
    }

    @Override
    public double height() {
        return 152;
    }

    private static void small(Sketch s, double x, double y, Shade petals) {
        s.hollow().edge(Shade.LEAF, 2.2).path("M%f %f v 12", x, y);
        s.fill(petals).edge(Shade.INK, 1.1);
        for (int i = 0; i < 5; i++) {
            s.leaf(x, y, i * 72, 8, 3.4);
        }
        s.fill(Shade.CARD).circle(x, y, 2);
    }

    private static void bunting(Sketch s) {
        s.hollow().edge(Shade.SOIL, 1.8);
        s.path("M14 36 C50 54 70 54 100 44 C130 54 150 54 186 36");
        Shade[] flags = {
            Shade.MID_TERRA, Shade.MID_SUN, Shade.MID_LEAF, Shade.MID_BLUE, Shade.MID_PLUM
        };
        double[] x = {26, 44, 64, 84, 113, 134, 154, 172};
        double[] y = {42, 48, 50.5, 48, 47, 50.5, 48, 42};
        for (int i = 0; i < x.length; i++) {
            s.fill(flags[i % flags.length]).edge(Shade.INK, 1.2);
            s.path("M%f %f h 13 l -6.5 13 Z", x[i] - 6, y[i]);
        }
    }

    private static void houses(Sketch sketch, double x, double y, double scale) {
        sketch.with(
                x,
                y,
                0,
                scale,
                s -> {
                    house(s, -82, 44, 46, Shade.TINT_TERRA, Shade.MID_TERRA);
                    house(s, -36, 38, 60, Shade.TINT_BLUE, Shade.MID_BLUE);
                    house(s, 4, 44, 48, Shade.TINT_PLUM, Shade.MID_PLUM);
                    house(s, 50, 36, 56, Shade.TINT_SUN, Shade.MID_TERRA);
                });
    }

    private static void house(Sketch s, double x, double w, double h, Shade wall, Shade roof) {
        s.fill(wall).edge(Shade.INK, 2).box(x, -h, w, h + 6, 1);
        s.fill(roof).path("M%f %f l %f -18 l %f 18 Z", x - 3, -h, w / 2 + 3, w / 2 + 3);
        s.fill(Shade.CARD).edge(Shade.INK, 1.5);
        s.box(x + w * .16, -h + 9, w * .26, 12, 1).box(x + w * .58, -h + 9, w * .26, 12, 1);
        s.fill(Shade.MID_SOIL).box(x + w * .38, -17, w * .26, 23, 2);
    }
}
