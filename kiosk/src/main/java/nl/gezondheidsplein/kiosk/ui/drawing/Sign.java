package nl.gezondheidsplein.kiosk.ui.drawing;

import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/** The signs on controls and lines, all in one hand: round ends, one width. */
public enum Sign implements Picture {
    BACK {
        @Override
        public boolean isDirected() {
            return true;
        }

        @Override
        public void draw(Sketch s) {
            pen(s).path("M58 20 L28 50 L58 80 M30 50 H84");
        }
    },
    ON {
        @Override
        public boolean isDirected() {
            return true;
        }

        @Override
        public void draw(Sketch s) {
            pen(s).path("M42 20 L72 50 L42 80 M70 50 H16");
        }
    },
    LANGUAGE {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.TINT_BLUE).edge(Shade.INK, 6).circle(50, 50, 38);
            s.hollow().edge(Shade.INK, 4.5);
            s.path("M12 50 H88 M50 12 C28 32 28 68 50 88 C72 68 72 32 50 12 M19 31 H81 M19 69 H81");
        }
    },
    /** A small letter and a large one. */
    LETTERS {
        @Override
        public void draw(Sketch s) {
            s.hollow().edge(Shade.INK, 6).path("M6 84 L19 48 L32 84 M11 71 H27");
            s.edge(Shade.INK, 9).path("M40 84 L67 14 L94 84 M50 60 H84");
        }
    },
    /** A loudspeaker with the waves that come out of it. */
    ALOUD {
        @Override
        public boolean isDirected() {
            return true;
        }

        @Override
        public void draw(Sketch s) {
            s.fill(Shade.INK).edge(Shade.INK, 6).path("M10 38 H28 L50 18 V82 L28 62 H10 Z");
            s.hollow().edge(Shade.INK, 7).path("M63 36 C72 44 72 56 63 64");
            s.path("M76 22 C94 38 94 62 76 78");
        }
    },
    ASK {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.INK).flat().circle(34, 44, 17);
            s.path("M4 94 C4 60 64 60 64 94 Z");
            s.fill(Shade.CARD).edge(Shade.INK, 5);
            s.path("M62 8 H86 C93 8 96 12 96 18 V32 C96 38 93 42 86 42 H76 L65 53 V42");
            s.path("M65 42 H62 C56 42 53 38 53 32 V18 C53 12 56 8 62 8");
            s.fill(Shade.INK).flat().circle(64, 25, 3.4).circle(75, 25, 3.4).circle(86, 25, 3.4);
        }
    },
    HELP {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.BLOSSOM).flat();
            s.path("M50 90 C14 64 4 46 6 30 C9 6 40 4 50 28 C60 4 91 6 94 30 C96 46 86 64 50 90 Z");
            s.hollow().edge(Shade.CARD, 8).path("M50 34 V64 M35 49 H65");
        }
    },
    STOP {
        @Override
        public void draw(Sketch s) {
            pen(s).path("M24 24 L76 76 M76 24 L24 76");
        }
    },
    SKIP {
        @Override
        public boolean isDirected() {
            return true;
        }

        @Override
        public void draw(Sketch s) {
            pen(s).path("M14 66 C22 24 60 18 76 52 M84 28 L78 56 L50 48");
        }
    },
    DONE {
        @Override
        public void draw(Sketch s) {
            pen(s).path("M16 54 L42 78 L86 26");
        }
    },
    /** A slip of paper to take along. */
    SLIP {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.CARD).edge(Shade.INK, 6);
            s.path("M22 8 H78 V90 L69 82 L59 90 L50 82 L41 90 L31 82 L22 90 Z");
            s.hollow().edge(Shade.INK, 5).path("M36 52 H64 M36 64 H56");
            s.fill(Shade.INK)
                    .flat()
                    .box(36, 22, 12, 12, 1)
                    .box(54, 22, 8, 8, 1)
                    .box(54, 34, 10, 6, 1);
        }
    },
    /** A slip that comes out of its printer. */
    PRINT {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.CARD).edge(Shade.INK, 6);
            s.box(10, 30, 80, 52, 8);
            s.path("M28 6 H72 V52 H28 Z");
            s.hollow().edge(Shade.INK, 5).path("M38 20 H62 M38 32 H54");
            s.fill(Shade.INK).flat().box(22, 50, 56, 7, 2).circle(76, 69, 5);
        }
    },
    CLOCK {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.CARD).edge(Shade.INK, 7).circle(50, 50, 38);
            pen(s).path("M50 28 V52 L66 62");
        }
    },
    PLACE {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.CARD).edge(Shade.INK, 7);
            s.path("M50 94 C26 62 16 50 16 36 C16 18 32 6 50 6");
            s.path("M50 94 C74 62 84 50 84 36 C84 18 68 6 50 6");
            s.fill(Shade.INK).flat().circle(50, 37, 12);
        }
    },
    COST {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.TINT_SUN).edge(Shade.INK, 7).circle(50, 50, 38);
            s.hollow().edge(Shade.INK, 7);
            s.path("M66 34 C46 26 38 42 38 50 C38 60 48 74 66 66 M26 45 H54 M26 56 H54");
        }
    },
    /** A shield that shelters a leaf: nobody is known here. */
    SHELTER {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.CARD).edge(Shade.LEAF, 6);
            s.path("M50 6 L88 19 V48 C88 72 70 86 50 94 C30 86 12 72 12 48 V19 Z");
            s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 4).leaf(50, 76, 0, 50, 20);
            s.hollow().path("M50 76 V46");
        }
    },
    /** A roof over a heart. */
    SAFE_HOME {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.TINT_SUN).edge(Shade.INK, 5).path("M20 46 V90 H80 V46");
            s.fill(Shade.MID_TERRA).path("M6 50 L50 10 L94 50 Z");
            s.fill(Shade.BLOSSOM).flat();
            s.path(
                    "M50 84 C34 73 31 64 36 59 C41 54 48 57 50 63 C52 57 59 54 64 59 C69 64 66 73 50 84 Z");
        }
    },
    /** A light that turns. */
    ALARM {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.MID_SUN).edge(Shade.INK, 5).path("M28 76 V54 C28 26 72 26 72 54 V76 Z");
            s.fill(Shade.INK).flat().box(16, 76, 68, 13, 5);
            s.hollow()
                    .edge(Shade.INK, 6)
                    .path("M50 6 V18 M16 20 L25 30 M84 20 L75 30 M4 52 H15 M85 52 H96");
        }
    },
    /** Two who talk. */
    TALK {
        @Override
        public void draw(Sketch s) {
            s.fill(Shade.MID_PLUM).edge(Shade.INK, 5);
            s.path(
                    "M16 12 H56 C64 12 68 16 68 24 V42 C68 50 64 54 56 54 H36 L20 68 V54 C10 54 6 50 6 42 V24 C6 16 10 12 16 12 Z");
            s.fill(Shade.CARD);
            s.path(
                    "M78 38 C90 38 94 42 94 50 V66 C94 74 90 78 82 78 V92 L66 78 H50 C42 78 38 74 38 68 V64 H60 C72 64 78 56 78 46 Z");
            s.fill(Shade.INK).flat().circle(24, 33, 4).circle(37, 33, 4).circle(50, 33, 4);
        }
    },
    /** A key: what is for the host alone. */
    KEY {
        @Override
        public void draw(Sketch s) {
            pen(s).circle(28, 50, 17).path("M46 50 H90 M76 50 V66 M88 50 V62");
        }
    },
    /** A doctor's bag. */
    DOCTOR {
        @Override
        public void draw(Sketch s) {
            s.hollow()
                    .edge(Shade.INK, 6)
                    .path("M34 32 V22 C34 15 38 12 44 12 H56 C62 12 66 15 66 22 V32");
            s.fill(Shade.TINT_BLUE).edge(Shade.INK, 5).box(8, 32, 84, 56, 11);
            s.hollow().edge(Shade.BLUE, 10).path("M50 44 V76 M34 60 H66");
        }
    };

    private static Sketch pen(Sketch s) {
        return s.hollow().edge(Shade.INK, 9);
    }
}
