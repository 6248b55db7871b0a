package nl.gezondheidsplein.kiosk.ui.home;

/** Home as its presenter sees it. */
public interface HomeView {
    /** Shows the two tiles. */
    void showHome(Says says, Acts acts);

    /** What home says. */
    record Says(
            String heading,
            String anonymous,
            String quickCheck,
            String quickCheckLine,
            String today,
            String todayLine) {}

    /** What a resident may do here. */
    interface Acts {
        /** Wants to answer how it goes. */
        void quickCheckChosen();

        /** Wants to see what there is to do. */
        void todayChosen();
    }
}
