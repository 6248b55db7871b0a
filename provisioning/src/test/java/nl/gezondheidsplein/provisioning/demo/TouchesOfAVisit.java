package nl.gezondheidsplein.provisioning.demo;

import java.awt.Point;
import nl.gezondheidsplein.kiosk.ui.TouchPlan;

/** Tells a glass that is no part of this machine where a visit touches it: a line each, "x y". */
final class TouchesOfAVisit {
    private TouchesOfAVisit() {}

    /** Takes no arguments. */
    static void main(String[] arguments) {
        for (Point touch : TouchPlan.quickCheck()) {
            System.out.println(touch.x + " " + touch.y);
        }
    }
}
