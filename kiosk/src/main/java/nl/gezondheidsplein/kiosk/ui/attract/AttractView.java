package nl.gezondheidsplein.kiosk.ui.attract;

import java.util.List;

/** The resting screen as its presenter sees it. */
public interface AttractView {
    /** Shows the resting screen. */
    void showAttract(Scene scene, Acts acts);

    /**
     * What it says.
     *
     * @param place name of the place, or what a steward has to say; empty when not known yet
     * @param planHeading heading above the plan
     * @param plan at most three things to do
     * @param feedbackHeading heading above what is told
     * @param feedback what was done with what residents said, or what there is to know; empty when
     *     there is nothing to tell
     * @param touch how to begin; empty where no visit begins
     * @param elsewhere the same in the other languages, or why no visit begins
     * @param pairing the pairing code with its name, or a line for the host; often empty
     */
    record Scene(
            String motto,
            String place,
            String planHeading,
            List<Thing> plan,
            String feedbackHeading,
            String feedback,
            String touch,
            List<String> elsewhere,
            String pairing) {
        public Scene {
            plan = List.copyOf(plan);
            elsewhere = List.copyOf(elsewhere);
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
