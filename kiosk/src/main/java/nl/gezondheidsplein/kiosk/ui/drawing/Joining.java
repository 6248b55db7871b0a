package nl.gezondheidsplein.kiosk.ui.drawing;

import java.util.Locale;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/** The drawings of finding one's way and of taking part. */
public enum Joining implements Picture {
    /** A bag with a heart: care. */
    CARE {
        @Override
        void subject(Sketch s) {
            s.hollow().edge(Shade.INK, 5).path("M36 34 V24 C36 16 64 16 64 24 V34");
            s.fill(Shade.TINT_BLOSSOM).edge(Shade.BLOSSOM, 3.4).box(12, 34, 76, 50, 10);
            s.fill(Shade.MID_BLOSSOM).edge(Shade.BLOSSOM, 2.4);
            s.path(
                    "M50 76 C26 62 28 44 39 44 C46 44 49 48 50 53 C51 48 54 44 61 44 C72 44 74 62 50 76 Z");
        }
    },
    /** An apple and a shoe: living well. */
    VIGOUR {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_BLOSSOM).edge(Shade.BLOSSOM, 2.8);
            s.path(
                    "M34 30 C42 22 60 26 58 44 C56 60 46 66 36 60 C26 66 14 60 12 44 C10 26 26 22 34 30 Z");
            s.hollow().edge(Shade.SOIL, 3.4).path("M35 30 C34 22 37 16 41 14");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2).leaf(40, 22, 70, 20, 8);
            s.fill(Shade.MID_BLUE).edge(Shade.BLUE, 2.8);
            s.path("M42 68 H58 C62 76 72 78 86 80 C94 82 94 92 88 92 H42 Z");
            s.fill(Shade.CARD).edge(Shade.BLUE, 2).box(40, 88, 54, 7, 3);
            s.hollow().edge(Shade.CARD, 2.6).path("M58 72 L54 78 M65 76 L61 82");
        }
    },
    /** Hands that hold a sprout. */
    HANDS {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.6);
            s.leaf(50, 50, -42, 32, 12).leaf(50, 50, 42, 32, 12);
            s.hollow().edge(Shade.LEAF, 4).path("M50 66 V42");
            s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2.6).path("M32 66 C38 56 62 56 68 66 Z");
            s.fill(Shade.SKIN_WARM).edge(Shade.INK, 2.6);
            s.path("M8 58 C16 56 22 64 32 66 C44 68 48 74 46 82 C30 88 14 80 8 58 Z");
            s.fill(Shade.SKIN_DEEP);
            s.path("M92 58 C84 56 78 64 68 66 C56 68 52 74 54 82 C70 88 86 80 92 58 Z");
        }
    },
    /** A card that goes into a box: the vote of the season. */
    SEASON {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.CARD).edge(Shade.INK, 2.6).box(32, 10, 36, 46, 3);
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2).leaf(50, 44, 0, 26, 11);
            s.fill(Shade.MID_BLUE).edge(Shade.BLUE, 3).box(14, 46, 72, 42, 6);
            s.fill(Shade.INK).flat().box(28, 51, 44, 5, 2);
        }
    },
    /** Three who stand together. */
    BELIEVERS {
        @Override
        void subject(Sketch s) {
            Person.GREY.bust(s, 24, 84, .56);
            Person.IN_BROWN.bust(s, 76, 84, .56);
            Person.IN_A_SCARF.bust(s, 50, 90, .7);
        }
    },
    /** One gives, one takes. */
    GIVE {
        @Override
        void subject(Sketch s) {
            Person.IN_GREEN.bust(s, 24, 86, .56);
            Person.IN_YELLOW.bust(s, 76, 86, .56);
            s.fill(Shade.MID_TERRA).edge(Shade.TERRA, 2.6).box(38, 56, 24, 20, 3);
            s.hollow().edge(Shade.CARD, 3).path("M50 56 V76 M38 65 H62");
        }
    },
    /** A lamp that lights up. */
    IDEA {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 3);
            s.path(
                    "M50 14 C72 14 82 32 76 48 C72 58 64 60 63 70 H37 C36 60 28 58 24 48 C18 32 28 14 50 14 Z");
            s.fill(Shade.LINE).edge(Shade.INK, 2.2).box(38, 72, 24, 6, 2).box(40, 80, 20, 6, 2);
            s.hollow().edge(Shade.SOIL, 3).path("M42 68 V50 L50 56 L58 50 V68");
        }
    },
    /** A question in a bubble. */
    WEEK {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.TINT_BLUE).edge(Shade.BLUE, 3);
            s.path(
                    "M22 14 H78 C86 14 90 18 90 26 V54 C90 62 86 66 78 66 H50 L32 84 V66 H22 C14 66 10 62 10 54 V26 C10 18 14 14 22 14 Z");
            s.hollow().edge(Shade.INK, 6).path("M40 34 C40 22 62 22 60 35 C59 42 50 42 50 50");
            s.fill(Shade.INK).flat().circle(50, 58, 3.6);
        }
    },
    /** A bench under a tree. */
    PLACES {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_LEAF).flat().path("M4 84 C24 76 76 76 96 84 C84 98 16 98 4 84 Z");
            s.fill(Shade.MID_SOIL).edge(Shade.SOIL, 2.4).box(24, 46, 8, 40, 2);
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.6).circle(28, 34, 22);
            s.fill(Shade.MID_TERRA)
                    .edge(Shade.TERRA, 2.4)
                    .box(46, 54, 44, 7, 2)
                    .box(46, 66, 44, 7, 2);
            s.hollow().edge(Shade.TERRA, 4).path("M52 73 V86 M84 73 V86");
        }
    },
    /** Rings around a heart of the matter: how near one wants to be. */
    CIRCLE {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.TINT_BLUE).edge(Shade.BLUE, 2.4).circle(50, 50, 42);
            s.fill(Shade.TINT_LEAF).edge(Shade.LEAF, 2.4).circle(50, 50, 31);
            s.fill(Shade.TINT_SUN).edge(Shade.SOIL, 2.4).circle(50, 50, 20);
            s.fill(Shade.MID_BLOSSOM).edge(Shade.BLOSSOM, 2.4).circle(50, 50, 9);
        }
    },
    /** What was said, and done. */
    FEEDBACK {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.TINT_PLUM).edge(Shade.PLUM, 2.8);
            s.path(
                    "M14 12 H60 C66 12 70 16 70 22 V40 C70 46 66 50 60 50 H34 L22 62 V50 H14 C8 50 6 46 6 40 V22 C6 16 8 12 14 12 Z");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 3).circle(68, 68, 24);
            s.hollow().edge(Shade.CARD, 7).path("M56 68 L65 77 L81 59");
        }
    },
    /** A basket that is brought. */
    BRING {
        @Override
        void subject(Sketch s) {
            s.hollow().edge(Shade.SOIL, 4).path("M24 52 C24 20 76 20 76 52");
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2.4).circle(38, 50, 10).circle(62, 50, 10);
            s.fill(Shade.MID_BLOSSOM).circle(50, 46, 11);
            s.fill(Shade.MID_TERRA).edge(Shade.TERRA, 2.8).path("M14 52 H86 L76 88 H24 Z");
            s.hollow().edge(Shade.TERRA, 2.4).path("M20 66 H80 M23 78 H77");
        }
    },
    /** An open hand. */
    FETCH {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.SKIN_WARM).edge(Shade.INK, 2.8);
            s.path(
                    "M8 62 H30 C44 56 52 62 66 60 C74 60 74 68 66 70 L54 72 H70 L88 60 C96 56 98 64 92 70 L74 84 C58 92 34 88 8 84 Z");
            s.fill(Shade.MID_BLOSSOM).edge(Shade.BLOSSOM, 2.4);
            s.path(
                    "M54 52 C36 40 38 24 46 24 C52 24 53 28 54 32 C55 28 56 24 62 24 C70 24 72 40 54 52 Z");
        }
    },
    /** An envelope. */
    SEND {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.CARD).edge(Shade.INK, 3).box(12, 26, 76, 52, 5);
            s.hollow().path("M14 30 L50 58 L86 30");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2).leaf(78, 30, 20, 22, 9);
        }
    },
    /** There is more. */
    MORE {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.6);
            s.circle(22, 50, 11).circle(50, 50, 11).circle(78, 50, 11);
        }
    },
    /** A leaf of the calendar. */
    DAY {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.CARD).edge(Shade.INK, 3).box(14, 20, 72, 66, 6);
            s.fill(Shade.MID_BLOSSOM).box(14, 20, 72, 18, 6);
            s.hollow().edge(Shade.INK, 5).path("M32 12 V26 M68 12 V26");
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2.4).circle(50, 62, 13);
        }
    },
    /** A sieve. */
    FILTER {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_BLUE).edge(Shade.BLUE, 3).path("M10 18 H90 L60 54 V88 L40 78 V54 Z");
        }
    },
    /** A folded map with a mark. */
    MAP {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.TINT_LEAF).edge(Shade.LEAF, 2.8);
            s.path("M8 28 L36 18 L64 28 L92 18 V76 L64 86 L36 76 L8 86 Z");
            s.hollow().edge(Shade.LEAF, 2).path("M36 18 V76 M64 28 V86");
            s.fill(Shade.MID_BLOSSOM).edge(Shade.BLOSSOM, 2.6);
            s.path("M50 66 C38 50 36 34 50 34 C64 34 62 50 50 66 Z");
            s.fill(Shade.CARD).flat().circle(50, 45, 4.4);
        }
    },
    /** A coin with nothing on it: free. */
    FREE {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 3).circle(50, 50, 34);
            s.hollow()
                    .edge(Shade.SOIL, 5)
                    .path("M62 36 C46 30 38 42 38 50 C38 58 46 70 62 64 M30 46 H52 M30 55 H52");
            s.hollow().edge(Shade.BLOSSOM, 7).path("M22 78 L78 22");
        }
    },
    SWING {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.MID_LEAF).flat().path("M4 84 C24 76 76 76 96 84 C84 98 16 98 4 84 Z");
            s.hollow()
                    .edge(Shade.TERRA, 5)
                    .path("M14 86 L28 18 L42 86 M58 86 L72 18 L86 86 M26 18 H74");
            s.hollow().edge(Shade.INK, 2.6).path("M42 20 L44 62 M58 20 L60 62");
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2.4).box(40, 60, 24, 6, 2);
        }
    },
    LAMP {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.TINT_SUN).flat().circle(60, 34, 30);
            s.hollow().edge(Shade.INK, 5).path("M36 90 V30 C36 14 60 14 60 26");
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2.6).path("M48 38 L53 26 H67 L72 38 Z");
            s.fill(Shade.INK).flat().box(26, 86, 20, 6, 2);
        }
    },
    /** One open flower. */
    BLOOM {
        @Override
        void subject(Sketch s) {
            s.hollow().edge(Shade.LEAF, 4).path("M50 92 V52");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.4);
            s.leaf(50, 84, -50, 26, 9).leaf(50, 78, 50, 26, 9);
            Blossom.at(s, 50, 42, 30);
        }
    },
    /** Waves, with somebody in them. */
    WATER {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.SKIN_WARM).edge(Shade.INK, 2.6).circle(60, 34, 13);
            s.hollow().edge(Shade.INK, 6).path("M20 48 L40 38 L54 54");
            s.fill(Shade.MID_BLUE).edge(Shade.BLUE, 3);
            s.path("M6 60 C18 50 28 50 40 60 C52 70 62 70 74 60 C82 53 90 52 96 56 V88 H6 Z");
            s.hollow().edge(Shade.CARD, 3).path("M16 76 C26 68 34 68 44 76 C54 84 62 84 72 76");
        }
    },
    /** A bicycle. */
    WHEELS {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.CARD).edge(Shade.INK, 4).circle(24, 66, 19).circle(76, 66, 19);
            s.hollow().edge(Shade.BLOSSOM, 5).path("M24 66 L42 36 H66 L76 66 M42 36 L52 66 H24");
            s.hollow().edge(Shade.INK, 5).path("M36 30 H48 M66 36 L64 24 H74");
        }
    },
    /** Somebody grey with a stick. */
    OLDER {
        @Override
        void subject(Sketch s) {
            Person.GREY.bust(s, 44, 92, .95);
            s.hollow().edge(Shade.SOIL, 5).path("M84 92 V50 C84 40 70 40 70 50");
        }
    },
    /** A wheelchair. */
    STEP_FREE {
        @Override
        void subject(Sketch s) {
            s.hollow().edge(Shade.INK, 6).path("M38 38 V60 H66 L76 82 H86 M38 46 H60");
            s.fill(Shade.SKIN_WARM).edge(Shade.INK, 2.6).circle(38, 24, 11);
            s.hollow().edge(Shade.BLUE, 5).path("M34 52 C14 56 14 88 38 90 C54 90 60 78 58 68");
        }
    },
    MUSIC {
        @Override
        void subject(Sketch s) {
            s.hollow().edge(Shade.INK, 5).path("M40 76 V24 L80 16 V66");
            s.fill(Shade.MID_PLUM).edge(Shade.PLUM, 3).ellipse(30, 76, 12, 9);
            s.ellipse(70, 67, 12, 9);
        }
    },
    /** A street that is swept. */
    CLEAN {
        @Override
        void subject(Sketch s) {
            s.fill(Shade.LINE).edge(Shade.INK, 2.6).path("M16 44 H52 L48 88 H20 Z");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.4).box(12, 36, 44, 8, 3);
            s.hollow().edge(Shade.SOIL, 4.6).path("M84 12 L70 62");
            s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2.4).path("M62 60 L80 64 L84 88 H56 Z");
        }
    };

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
}
