package nl.gezondheidsplein.kiosk.ui.still;

/** The question whether somebody is there, as its presenter sees it. */
public interface StillView {
    /** Asks over whatever is shown, or goes on counting down. */
    void askStillThere(String heading, String sentence, String here, Acts acts);

    /** Takes the question away. */
    void stopAsking();

    /** What a resident may do here. */
    interface Acts {
        /** Is still there. */
        void stillHere();
    }
}
