package nl.gezondheidsplein.kiosk.ui.thanks;

/** The end of the quick check as its presenter sees it. */
public interface ThanksView {
    /** Says that the answers count now, while they are being stored. */
    void showStoring(String sentence);

    /** Thanks the resident: the answers are stored. */
    void showThanks(Says says, Acts acts);

    /** Says that the answers could not be stored. */
    void showNotStored(Says says, Acts acts);

    /** What it says. */
    record Says(String heading, String sentence, String second, String today, String done) {}

    /** What a resident may do here. */
    interface Acts {
        /** Wants to see what there is to do. */
        void todayChosen();

        /** Is done. */
        void done();
    }
}
