package nl.gezondheidsplein.kiosk.ui.controls;

import java.util.Map;

/** The bar as its presenter sees it. */
public interface ControlsView {
    /** Shows the controls that do something now, each in its own fixed place. */
    void showControls(Map<Control, String> offered, Acts acts);

    /** The controls in the order of their places. */
    enum Control {
        BACK("back"),
        LANGUAGE("language"),
        ALOUD("aloud"),
        ASK("ask"),
        HELP("help"),
        STOP("stop");

        private final String id;

        Control(String id) {
            this.id = id;
        }

        /** The id in texts and names. */
        public String id() {
            return id;
        }
    }

    /** What a resident may do here. */
    @FunctionalInterface
    interface Acts {
        /** Touched a control. */
        void chosen(Control control);
    }
}
