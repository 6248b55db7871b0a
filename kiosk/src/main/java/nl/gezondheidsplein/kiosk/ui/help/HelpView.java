package nl.gezondheidsplein.kiosk.ui.help;

import java.util.List;

/** Help now, as its presenter sees it. */
public interface HelpView {
    /**
     * Shows the ways to be helped.
     *
     * @param noPhone what to do without a telephone
     */
    void showHelp(String heading, String sentence, List<Way> ways, String noPhone);

    /** One way: what to call, and when. */
    record Way(Kind kind, String call, String when) {}

    /** Whom one calls. */
    enum Kind {
        EMERGENCY,
        SUICIDE,
        DOCTOR,
        SAFE
    }
}
