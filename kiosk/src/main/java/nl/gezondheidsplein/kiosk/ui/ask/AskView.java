package nl.gezondheidsplein.kiosk.ui.ask;

/** Whom to ask, as its presenter sees it. */
public interface AskView {
    /** Shows whom to ask here. */
    void showAsk(Says says, Runnable hostChosen);

    /**
     * What it says.
     *
     * @param place where the resident is; empty when not known
     * @param person whom to ask
     * @param host the way to the screen of the host
     */
    record Says(String heading, String place, String person, String free, String host) {}
}
