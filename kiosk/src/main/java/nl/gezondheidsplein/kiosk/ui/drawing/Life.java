package nl.gezondheidsplein.kiosk.ui.drawing;

import java.util.Arrays;
import java.util.Locale;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;
import nl.gezondheidsplein.protocol.Domain;

/** What people have on their minds, in small drawings that the content names by their ids. */
public enum Life implements Picture {
    /** What the content names and this kiosk does not know. */
    LEAF {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 3).leaf(50, 86, 0, 70, 34);
            s.hollow().edge(Shade.LEAF, 3).path("M50 90 V32 M50 64 L36 50 M50 72 L64 58");
        }
    },
    /** A tree with its roots. */
    TREE {
        @Override
        void subject(Sketch s) {
            s.hollow().edge(Shade.SOIL, 4);
            s.path("M50 70 C50 84 34 80 26 92 M50 70 C50 84 50 86 51 96 M50 70 C50 84 66 80 74 92");
            s.fill(Shade.MID_SOIL)
                    .edge(Shade.SOIL, 2.4)
                    .path("M40 76 C46 66 44 56 44 48 H56 C56 56 54 66 60 76 Z");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.8);
            s.path(
                    "M42 8 C56 0 72 8 72 20 C88 26 88 46 72 50 C62 60 38 60 28 50 C12 46 12 26 28 20 C28 12 34 8 42 8 Z");
            Blossom.at(s, 36, 34, 12);
            Blossom.at(s, 62, 28, 12);
            Blossom.at(s, 54, 46, 9);
        }
    },
    /** A signpost where ways part. */
    CHANGE {
        @Override
        void subject(Sketch s) {
            ground(s);
            s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2.6).box(46, 22, 8, 66, 3);
            s.fill(Shade.MID_SUN).path("M30 26 H76 L88 36 L76 46 H30 Z");
            s.fill(Shade.MID_BLUE).edge(Shade.BLUE, 2.6).path("M70 52 H26 L14 62 L26 72 H70 Z");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2);
            s.leaf(66, 88, -30, 18, 6).leaf(66, 88, 26, 18, 6);
        }
    },
    /** A head full of things. */
    MIND {
        @Override
        void subject(Sketch s) {
            Person.IN_GREEN.bust(s, 50, 92, .66);
            s.fill(Shade.CARD).edge(Shade.INK, 2.6);
            s.path(
                    "M22 40 C8 38 8 18 24 18 C26 6 46 4 52 12 C62 4 80 8 80 18 C94 18 94 38 80 40"
                            + " C72 46 30 46 22 40 Z");
            s.circle(34, 51, 4);
            s.fill(Shade.BLOSSOM).flat();
            s.path(
                    "M34 36 C24 29 24 22 29 21 C32 21 34 23 34 25 C34 23 36 21 39 21 C44 22 44 29 34 36 Z");
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2).circle(54, 27, 7);
            s.fill(Shade.MID_BLUE).edge(Shade.BLUE, 2).path("M66 35 V26 L73 20 L80 26 V35 Z");
        }
    },
    BABY {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_BLUE).edge(Shade.BLUE, 2.8);
            s.path("M22 46 H82 C82 66 72 74 52 74 C32 74 22 66 22 46 Z");
            s.fill(Shade.TINT_BLUE).path("M52 46 V16 C34 16 22 30 22 46 Z");
            s.hollow().edge(Shade.INK, 3.4).path("M82 46 L92 30 M36 72 L32 80 M68 72 L72 80");
            s.fill(Shade.CARD).edge(Shade.INK, 3).circle(32, 86, 6).circle(72, 86, 6);
            s.fill(Shade.SKIN_WARM).edge(Shade.INK, 2.2).circle(64, 40, 10);
            s.fill(Shade.INK).flat().circle(61, 39, 1.5).circle(68, 39, 1.5);
            s.hollow().edge(Shade.INK, 1.6).path("M61 43 C63 46 66 46 68 43");
        }
    },
    /** Home from the hospital. */
    HOSPITAL {
        @Override
        void subject(Sketch s) {
            ground(s);
            s.fill(Shade.CARD).edge(Shade.BLUE, 2.8).box(24, 26, 52, 60, 3);
            s.fill(Shade.MID_BLUE).box(24, 26, 52, 12, 2);
            s.fill(Shade.MID_TERRA).path("M42 86 V66 H58 V86 Z");
            s.hollow().edge(Shade.BLUE, 6).path("M50 44 V60 M42 52 H58");
        }
    },
    /** A candle and a flower for who is missed. */
    LOSS {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.TINT_SUN).edge(Shade.SOIL, 2.6).box(34, 44, 18, 42, 3);
            s.fill(Shade.MID_SUN).path("M43 16 C52 28 52 38 43 40 C34 38 34 28 43 16 Z");
            s.hollow().edge(Shade.INK, 2.2).path("M43 44 V36");
            s.hollow().edge(Shade.LEAF, 3).path("M70 86 C72 70 66 62 70 50");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2).leaf(70, 78, 46, 18, 6);
            Blossom.at(s, 70, 46, 14);
            s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2.4).box(22, 84, 60, 8, 3);
        }
    },
    /** A box on the doorstep. */
    MOVING {
        @Override
        void subject(Sketch s) {
            ground(s);
            s.fill(Shade.MID_TERRA).edge(Shade.SOIL, 2.8).box(20, 42, 60, 44, 3);
            s.fill(Shade.TINT_TERRA).path("M20 42 L32 28 H68 L80 42 Z");
            s.fill(Shade.MID_SUN).box(43, 42, 14, 20, 1);
            s.hollow().edge(Shade.LEAF, 3).path("M50 30 V14");
            s.fill(Shade.MID_LEAF)
                    .edge(Shade.LEAF, 2)
                    .leaf(50, 22, -50, 16, 6)
                    .leaf(50, 22, 50, 16, 6);
        }
    },
    /** Moving the body. */
    MOVE {
        @Override
        void subject(Sketch s) {
            ground(s);
            s.hollow().edge(Shade.TERRA, 9).path("M46 56 L36 70 L42 84 M50 56 L64 66 L70 82");
            s.edge(Shade.SKIN_WARM, 6).path("M42 38 L26 44 L20 34 M54 38 L66 46 L78 38");
            s.fill(Shade.MID_TERRA).edge(Shade.TERRA, 2.4);
            s.path("M40 34 C44 30 54 30 57 34 L54 58 C50 61 46 61 42 58 Z");
            s.fill(Shade.SKIN_WARM).edge(Shade.INK, 2.2).circle(52, 20, 10);
            s.fill(Shade.INK).flat().path("M42 19 C42 6 62 6 62 18 C56 13 48 13 42 19 Z");
        }
    },
    EAT {
        @Override
        void subject(Sketch s) {
            s.hollow().edge(Shade.MUTED, 3);
            s.path("M38 40 C32 32 44 28 38 18 M50 38 C44 30 56 26 50 14 M62 40 C56 32 68 28 62 18");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2).circle(38, 50, 8).circle(52, 47, 9);
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2).circle(66, 51, 7);
            s.fill(Shade.MID_TERRA).edge(Shade.TERRA, 2.8);
            s.path("M16 52 H84 C84 76 70 86 50 86 C30 86 16 76 16 52 Z");
            s.fill(Shade.TINT_TERRA).box(34, 84, 32, 7, 3);
        }
    },
    SLEEP {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2.6);
            s.path(
                    "M70 10 C58 14 56 32 70 38 C76 40 82 39 86 36 C82 48 62 50 54 38 C46 24 56 10 70 10 Z");
            s.fill(Shade.MID_SOIL)
                    .edge(Shade.SOIL, 2.6)
                    .box(12, 50, 7, 40, 3)
                    .box(82, 66, 7, 24, 3);
            s.fill(Shade.CARD).edge(Shade.INK, 2.4).box(20, 56, 22, 14, 6);
            s.fill(Shade.MID_PLUM)
                    .edge(Shade.PLUM, 2.6)
                    .path("M18 84 V70 C40 62 64 62 84 70 V84 Z");
        }
    },
    /** A stone and rings in the water. */
    CALM {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.TINT_BLUE).edge(Shade.BLUE, 2.6).ellipse(50, 76, 42, 14);
            s.hollow().ellipse(50, 76, 26, 8);
            s.fill(Shade.MID_BLOSSOM).edge(Shade.BLOSSOM, 2.4);
            for (int turn = -70; turn <= 70; turn += 35) {
                s.leaf(50, 76, turn, 40, 11);
            }
            s.fill(Shade.TINT_BLOSSOM).leaf(50, 76, -20, 36, 9).leaf(50, 76, 20, 36, 9);
        }
    },
    /** A cloud that a sun looks over. */
    WORRY {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2.4).circle(66, 34, 16);
            s.fill(Shade.MID_BLUE).edge(Shade.BLUE, 2.8);
            s.path(
                    "M24 66 C8 64 10 42 26 44 C28 28 52 26 56 42 C74 36 84 62 66 66"
                            + " C54 68 36 68 24 66 Z");
            s.hollow().edge(Shade.BLUE, 3.4).path("M30 76 L26 86 M46 76 L42 86 M62 76 L58 86");
        }
    },
    MONEY {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_TERRA).edge(Shade.SOIL, 2.8).box(12, 40, 66, 46, 8);
            s.fill(Shade.TINT_TERRA).path("M16 42 L66 22 L72 40");
            s.fill(Shade.MID_SUN).box(60, 54, 24, 16, 6);
            s.circle(72, 24, 14);
            s.hollow().edge(Shade.SOIL, 2.8);
            s.path("M78 18 C70 14 66 20 66 24 C66 28 70 34 78 30 M62 22 H73 M62 27 H73");
        }
    },
    HOME {
        @Override
        void subject(Sketch s) {
            ground(s);
            s.fill(Shade.TINT_SUN).edge(Shade.BLUE, 2.8).box(24, 44, 52, 42, 2);
            s.fill(Shade.MID_BLUE).path("M14 50 L50 16 L86 50 Z");
            s.fill(Shade.MID_TERRA).path("M42 86 V64 C42 56 58 56 58 64 V86 Z");
            s.fill(Shade.CARD).box(28, 56, 10, 12, 1).box(62, 56, 10, 12, 1).circle(50, 38, 6);
        }
    },
    WORK {
        @Override
        void subject(Sketch s) {
            s.hollow()
                    .edge(Shade.INK, 4)
                    .path("M38 36 V26 C38 22 40 20 44 20 H56 C60 20 62 22 62 26 V36");
            s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2.8).box(12, 36, 76, 48, 7);
            s.fill(Shade.MID_SUN).box(42, 54, 16, 14, 3);
            s.hollow().path("M12 58 H42 M58 58 H88");
        }
    },
    PEOPLE {
        @Override
        void subject(Sketch s) {
            Person.IN_YELLOW.bust(s, 32, 88, .72);
            Person.IN_A_SCARF.bust(s, 68, 88, .72);
            heart(s, 50, 30);
        }
    },
    /** Two at a table. */
    TOGETHER {
        @Override
        void subject(Sketch s) {
            Person.GREY.bust(s, 30, 78, .66);
            Person.IN_BROWN.bust(s, 70, 78, .66);
            s.fill(Shade.TINT_TERRA).edge(Shade.TERRA, 2.6).box(12, 74, 76, 12, 5);
            s.fill(Shade.CARD).edge(Shade.INK, 2).path("M44 64 H56 L54 75 H46 Z");
        }
    },
    /** One person under a tree. */
    ALONE {
        @Override
        void subject(Sketch s) {
            ground(s);
            s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2.2).box(66, 50, 8, 38, 2);
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.6).circle(70, 36, 24);
            Person.IN_BROWN.bust(s, 36, 88, .64);
        }
    },
    /** Saying it in another language. */
    LANGUAGE {
        @Override
        void subject(Sketch s) {
            Sign.TALK.draw(s);
        }
    },
    CHILDREN {
        @Override
        void subject(Sketch s) {
            ground(s);
            Person.IN_GREEN.bust(s, 36, 88, .6);
            Person.IN_YELLOW.bust(s, 62, 90, .5);
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2.4).circle(82, 78, 10);
            s.hollow().path("M72 78 H92 M82 68 C76 74 76 82 82 88");
        }
    },
    /** A football in the grass. */
    BALL {
        @Override
        void subject(Sketch s) {
            ground(s);
            s.fill(Shade.CARD).edge(Shade.INK, 3).circle(50, 54, 30);
            s.fill(Shade.INK).flat().path("M50 41 L62 50 L57 64 H43 L38 50 Z");
            s.hollow().edge(Shade.INK, 3);
            s.path("M50 41 V25 M62 50 L78 45 M57 64 L67 78 M43 64 L33 78 M38 50 L22 45");
        }
    },
    WOMEN {
        @Override
        void subject(Sketch s) {
            Person.IN_A_SCARF.bust(s, 50, 92, .96);
        }
    },
    /** Where it hurts. */
    PAIN {
        @Override
        void subject(Sketch s) {
            s.with(
                    50,
                    52,
                    -36,
                    1,
                    strip -> {
                        strip.fill(Shade.MID_TERRA)
                                .edge(Shade.TERRA, 2.8)
                                .box(-40, -15, 80, 30, 14);
                        strip.fill(Shade.TINT_TERRA).box(-15, -15, 30, 30, 2);
                        strip.fill(Shade.TERRA).flat();
                        strip.circle(-6, -6, 2.2).circle(6, -6, 2.2).circle(-6, 6, 2.2);
                        strip.circle(6, 6, 2.2);
                    });
        }
    },
    NEARBY {
        @Override
        void subject(Sketch s) {
            Sign.PLACE.draw(s);
        }
    },
    SOON {
        @Override
        void subject(Sketch s) {
            Sign.CLOCK.draw(s);
        }
    },
    /** A spade of earth with something growing. */
    GARDEN {
        @Override
        void subject(Sketch s) {
            ground(s);
            s.hollow().edge(Shade.LEAF, 3.4).path("M34 84 V50 M66 84 V56");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.2);
            s.leaf(34, 76, -50, 22, 8).leaf(34, 70, 50, 22, 8);
            s.leaf(66, 78, -50, 18, 7).leaf(66, 74, 50, 18, 7);
            Blossom.at(s, 34, 44, 18);
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2);
            for (int petal = 0; petal < 6; petal++) {
                s.leaf(66, 52, petal * 60, 14, 6);
            }
            s.fill(Shade.MID_TERRA).circle(66, 52, 5);
        }
    };

    /** The drawing with this id of the content. */
    public static Picture named(String id) {
        return Arrays.stream(Domain.values())
                .filter(domain -> domain.id().equals(id))
                .<Picture>map(DomainPicture::new)
                .findFirst()
                .orElseGet(() -> life(id));
    }

    private static Life life(String id) {
        return Arrays.stream(values())
                .filter(life -> life.id().equals(id))
                .findFirst()
                .orElse(LEAF);
    }

    /** The id by which the content names it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void draw(Sketch s) {
        s.fill(Shade.CARD).flat().circle(50, 50, 49);
        s.with(50, 50, 0, .84, drawing -> drawing.with(-50, -50, 0, 1, this::subject));
    }

    abstract void subject(Sketch s);

    private static void ground(Sketch s) {
        s.fill(Shade.MID_LEAF).flat().path("M4 84 C24 76 76 76 96 84 C84 98 16 98 4 84 Z");
    }

    private static void heart(Sketch s, double x, double y) {
        s.fill(Shade.MID_BLOSSOM).edge(Shade.BLOSSOM, 2.2);
        s.with(
                x,
                y,
                0,
                1,
                h ->
                        h.path(
                                "M0 0 C-11 -7 -12 -14 -8 -17 C-4 -20 -1 -18 0 -14 C1 -18 4 -20 8 -17 C12 -14 11 -7 0 0 Z"));
    }
}
