package nl.gezondheidsplein.kiosk.ui.event;

/** The number of a group as its presenter sees it. */
public interface GroupView {
    /** Shows the number so far; the tiles stay where they are. */
    void showGroup(Says says, String digits, Acts acts);

    /** What it says. */
    record Says(String heading, String erase, String done) {}

    /** What one may do here. */
    interface Acts {
        /** Touched a digit, 0 to 9. */
        void digitChosen(int digit);

        /** Takes the last digit back. */
        void erased();

        /** The number is right. */
        void confirmed();
    }
}
