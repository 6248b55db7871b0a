package nl.gezondheidsplein.kiosk.ui.attract;

import java.util.List;

/** The resting screen as its presenter sees it. */
public interface AttractView {
    /** Shows the resting screen. */
    void showAttract(Scene scene, Acts acts);

    /**
     * What it says.
     *
     * @param place name of the place; empty when not known yet
     * @param planHeading heading above the plan
     * @param plan at most three things to do
     * @param feedbackHeading heading above what was done
     * @param feedback what was done with what residents said; empty when there is nothing to tell
     * @param touch how to begin
     * @param touchElsewhere the same in the other languages
     * @param pairing the pairing code with its name; empty when there is none to show
     */
    record Scene(
            String motto,
            String place,
            String planHeading,
            List<Thing> plan,
            String feedbackHeading,
            String feedback,
            String touch,
            String touchElsewhere,
            String pairing) {
        public Scene {
            plan = List.copyOf(plan);
        }
    }

    /** One thing to do. */
    record Thing(String title, String when) {}

    /** What a resident may do here. */
    interface Acts {
        /** Touched the screen. */
        void began();
    }
}
