package nl.gezondheidsplein.kiosk.ui.drawing;

import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;
import nl.gezondheidsplein.protocol.Domain;

/** The drawing of a domain: a body that moves, a calm head, people together, a home to live in. */
public record DomainPicture(Domain domain) implements Picture {
    @Override
    public double width() {
        return 140;
    }

    @Override
    public double height() {
        return 114;
    }

    @Override
    public void draw(Sketch s) {
        s.fill(Shade.CARD).flat().ellipse(70, 58, 64, 54);
        switch (domain) {
            case LICHAAM -> body(s);
            case GEEST -> head(s);
            case SOCIAAL -> people(s);
            case MAATSCHAPPELIJK -> home(s);
        }
    }

    private static void body(Sketch s) {
        s.fill(Shade.MID_LEAF).flat();
        s.path("M18 100 C44 88 96 88 122 100 C104 114 36 114 18 100 Z");
        s.hollow().edge(Shade.TERRA, 12).path("M66 66 L52 82 L58 100 M73 66 L90 78 L100 92");
        s.edge(Shade.SKIN_WARM, 8).path("M61 44 L42 36 L33 18 M79 44 L97 37 L108 20");
        s.fill(Shade.MID_TERRA).edge(Shade.TERRA, 2.6);
        s.path("M57 42 C62 36 78 36 83 42 L80 68 C74 73 64 73 59 68 Z");
        s.fill(Shade.SKIN_WARM).edge(Shade.INK, 2.4).circle(70, 24, 13);
        s.fill(Shade.INK).flat().path("M56.5 24 C55 6 85 4 83.5 24 C78 16 64 16 56.5 24 Z");
        s.fill(Shade.INK).circle(66, 25, 1.6).circle(74, 25, 1.6);
        s.hollow().edge(Shade.INK, 2).path("M65 30 C68 33 72 33 75 30");
        s.fill(Shade.CARD).edge(Shade.INK, 2.2);
        s.path("M51 99 H66 C69 106 64 108 51 107 Z M94 93 L104 87 C111 92 107 96 97 101 Z");
        s.hollow().edge(Shade.MID_TERRA, 3.4);
        s.path("M20 54 C15 46 15 38 18 30 M121 54 C126 46 126 38 123 30");
    }

    private static void head(Sketch s) {
        s.hollow().edge(Shade.MID_SUN, 4.4);
        s.path("M66 12 V4 M36 22 L30 15 M98 22 L104 15 M20 46 H12 M118 46 H126");
        s.fill(Shade.SKIN_DEEP).edge(Shade.INK, 2.6);
        s.path(
                "M42 112 C44 96 48 92 48 84 C34 74 32 42 54 32 C76 22 100 34 100 58 L109 74"
                        + " C110 79 105 79 101 80 C102 89 101 96 90 95 C86 94 85 98 86 112 Z");
        s.fill(Shade.MID_PLUM).edge(Shade.PLUM, 2.4);
        s.path(
                "M48 84 C34 74 32 42 54 32 C70 24 90 30 97 46 C86 42 78 48 77 58"
                        + " C76 68 66 72 63 82 C58 88 52 88 48 84 Z");
        s.hollow()
                .edge(Shade.INK, 2.8)
                .path("M85 63 C88 67 93 67 95 63 M91 84 C95 86 98 85 101 82");
        Blossom.at(s, 59, 55, 17);
    }

    private static void people(Sketch s) {
        Person.IN_YELLOW.bust(s, 107, 103, .92);
        Person.IN_GREEN.bust(s, 33, 103, .92);
        Person.IN_A_SCARF.bust(s, 70, 112, 1.05);
        s.fill(Shade.MID_BLOSSOM).edge(Shade.BLOSSOM, 2.4);
        s.path("M70 24 C59 17 58 10 62 7 C66 4 69 6 70 10 C71 6 74 4 78 7 C82 10 81 17 70 24 Z");
    }

    private static void home(Sketch s) {
        s.fill(Shade.MID_LEAF).flat();
        s.path("M10 102 C40 90 100 90 130 102 C108 116 32 116 10 102 Z");
        s.fill(Shade.SOIL).box(112, 66, 6, 34, 2);
        s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.4).circle(115, 54, 16);
        s.fill(Shade.MID_TERRA).edge(Shade.BLUE, 2.4).box(82, 20, 10, 22, 1);
        s.fill(Shade.TINT_SUN).edge(Shade.BLUE, 2.8).box(36, 48, 60, 52, 2);
        s.fill(Shade.MID_BLUE).path("M26 53 L66 17 L106 53 Z");
        s.fill(Shade.MID_TERRA).path("M57 100 V76 C57 66 77 66 77 76 V100 Z");
        s.fill(Shade.MID_SUN).flat().circle(73, 87, 2);
        s.fill(Shade.CARD).edge(Shade.BLUE, 2.4).box(41, 60, 12, 15, 2).box(81, 60, 11, 15, 2);
        s.fill(Shade.CARD).circle(66, 38, 6);
        s.hollow().path("M47 60 V75 M41 67 H53 M86.5 60 V75");
        s.fill(Shade.MID_SUN).edge(Shade.SOIL, 2.2);
        s.ellipse(24, 100, 12, 4.4).ellipse(24, 94.5, 12, 4.4).ellipse(24, 89, 12, 4.4);
    }
}
