package nl.gezondheidsplein.kiosk.ui.ask;

/** Whom to ask, as its presenter sees it. */
public interface AskView {
    /** Shows whom to ask here. */
    void showAsk(Says says);

    /**
     * What it says.
     *
     * @param place where the resident is; empty when not known
     * @param person whom to ask
     */
    record Says(String heading, String place, String person, String free) {}
}
