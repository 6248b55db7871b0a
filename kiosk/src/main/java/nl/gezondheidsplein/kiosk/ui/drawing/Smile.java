package nl.gezondheidsplein.kiosk.ui.drawing;

import nl.gezondheidsplein.kiosk.ui.look.Picture;
import nl.gezondheidsplein.kiosk.ui.look.Shade;
import nl.gezondheidsplein.kiosk.ui.look.Sketch;
import nl.gezondheidsplein.kiosk.visit.Answer;

/**
 * A face on the scale of five. Eyes, brows and mouth tell the answer, so it is known in grey too;
 * the leaf on its head is the same on each, for no answer is a worse one.
 */
public record Smile(Answer answer) implements Picture {
    public Smile {
        if (answer == Answer.SKIPPED) {
            throw new IllegalArgumentException("who skips has no face");
        }
    }

    @Override
    public double height() {
        return 108;
    }

    @Override
    public void draw(Sketch s) {
        s.fill(Shade.MID_LEAF).edge(Shade.LEAF, 2.5);
        s.leaf(50, 20, -40, 18, 6).leaf(50, 20, 34, 21, 7);
        s.fill(skin()).edge(Shade.SOIL, 3).circle(50, 63, 42);
        s.fill(cheeks()).flat().ellipse(24, 75, 8, 5.5).ellipse(76, 75, 8, 5.5);
        eyes(s);
        mouth(s);
    }

    private Shade skin() {
        return switch (answer) {
            case LOWEST -> Shade.TINT_BLUE;
            case LOW -> Shade.TINT_PLUM;
            case MIDDLE, HIGH -> Shade.TINT_SUN;
            case HIGHEST, SKIPPED -> Shade.TINT_LEAF;
        };
    }

    private Shade cheeks() {
        return switch (answer) {
            case LOWEST, LOW -> Shade.CARD;
            case MIDDLE, HIGH -> Shade.MID_TERRA;
            case HIGHEST, SKIPPED -> Shade.MID_SUN;
        };
    }

    private void eyes(Sketch s) {
        switch (answer) {
            case LOWEST -> {
                s.fill(Shade.INK).flat().ellipse(35, 60, 4.6, 5.6).ellipse(65, 60, 4.6, 5.6);
                s.hollow().edge(Shade.INK, 4).path("M25 50 L39 43 M75 50 L61 43");
            }
            case LOW -> {
                s.fill(Shade.INK).flat().ellipse(35, 59, 4.8, 5.8).ellipse(65, 59, 4.8, 5.8);
                s.hollow().edge(Shade.INK, 3.6).path("M27 47 L38 44 M73 47 L62 44");
            }
            case MIDDLE, HIGH ->
                    s.fill(Shade.INK).flat().ellipse(35, 57, 5, 6).ellipse(65, 57, 5, 6);
            case HIGHEST, SKIPPED ->
                    s.hollow()
                            .edge(Shade.INK, 4.6)
                            .path("M26 58 C30 50 39 50 43 58 M57 58 C61 50 70 50 74 58");
        }
    }

    private void mouth(Sketch s) {
        s.hollow().edge(Shade.INK, 4.8);
        switch (answer) {
            case LOWEST -> s.path("M33 91 C40 77 60 77 67 91");
            case LOW -> s.path("M35 87 C43 79 57 79 65 87");
            case MIDDLE -> s.path("M34 83 H66");
            case HIGH -> s.path("M33 78 C41 89 59 89 67 78");
            case HIGHEST, SKIPPED -> {
                s.fill(Shade.BLOSSOM).path("M30 74 C36 101 64 101 70 74 Z");
                s.fill(Shade.CARD).flat().path("M34 75.5 H66 L63.5 81 H36.5 Z");
            }
        }
    }
}
