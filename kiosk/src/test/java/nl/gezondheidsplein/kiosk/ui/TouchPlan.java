package nl.gezondheidsplein.kiosk.ui;

import java.awt.Component;
import java.awt.Point;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import nl.gezondheidsplein.kiosk.visit.Language;

/**
 * Where a finger goes on the glass of a kiosk that runs in another process: read from the same
 * screens, laid out here.
 */
public final class TouchPlan {
    private TouchPlan() {}

    /** From the resting screen through a quick check in Dutch and back, at 1280 × 800. */
    public static List<Point> quickCheck() {
        Resident resident = new Resident(ScreenSize.USUAL);
        List<Point> plan = new ArrayList<>();
        for (String name :
                List.of(
                        "begin",
                        "language." + Language.DUTCH.id(),
                        "home.myself",
                        "myself.short",
                        "quick.face.3",
                        "quick.domain.geest",
                        "thanks.done")) {
            Component target =
                    Parts.named(resident.stage, name)
                            .orElseThrow(() -> new AssertionError("no " + name));
            plan.add(
                    SwingUtilities.convertPoint(
                            target, target.getWidth() / 2, target.getHeight() / 2, resident.stage));
            resident.touches(name);
        }
        return List.copyOf(plan);
    }
}
