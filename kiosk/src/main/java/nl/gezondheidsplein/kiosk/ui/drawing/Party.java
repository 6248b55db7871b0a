package nl.gezondheidsplein.kiosk.ui.drawing;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;

/**
 * So many people beside each other, large and small.
 *
 * @param size 1 to 6; 6 stands for more
 */
record Party(int size) implements Picture {
    private static final List<Person> PEOPLE =
            List.of(
                    Person.IN_A_SCARF,
                    Person.IN_YELLOW,
                    Person.GREY,
                    Person.IN_GREEN,
                    Person.IN_BROWN,
                    Person.IN_YELLOW);

    @Override
    public void draw(Sketch s) {
        if (size == 1) {
            PEOPLE.getFirst().bust(s, 50, 94, .95);
            return;
        }
        int behind = size / 2;
        row(s, 0, behind, 62, size > 3 ? .56 : .68);
        row(s, behind, size, 94, size > 3 ? .56 : .68);
        if (size == 6) {
            s.fill(Shade.CARD).edge(Shade.INK, 2.6).circle(84, 18, 14);
            s.hollow().edge(Shade.INK, 4).path("M84 10 V26 M76 18 H92");
        }
    }

    private static void row(Sketch s, int first, int end, double y, double scale) {
        double step = 100.0 / (end - first);
        for (int i = first; i < end; i++) {
            PEOPLE.get(i).bust(s, step * (i - first + .5), y, scale);
        }
    }
}
