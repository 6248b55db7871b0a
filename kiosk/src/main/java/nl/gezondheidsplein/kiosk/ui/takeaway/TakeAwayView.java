package nl.gezondheidsplein.kiosk.ui.takeaway;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.kiosk.takeaway.QrCode;

/** What is taken along, as its presenter sees it. */
public interface TakeAwayView {
    /** Whether the words of the slip stand beside the code; else they are on its page alone. */
    boolean hasRoomForBoth();

    /** Shows the code and, where there is room, the words of the slip. */
    void showTakeAway(Says says, Map<Lead, String> leads, Acts acts);

    /** Shows the code in its place. */
    void showCode(QrCode code);

    /** Shows the words of the slip and, where there is room, a place for the paper itself. */
    void showSlip(Says says, Map<Lead, String> leads, Acts acts);

    /** Shows the slip as it comes out of a printer, where there is a place for it. */
    void showPaper(BufferedImage paper);

    /**
     * What stands beside the code.
     *
     * @param lines what stands on the slip, line by line
     */
    record Says(String heading, String hint, List<String> lines) {
        public Says {
            lines = List.copyOf(lines);
        }
    }

    /** Where one can go from here, in the order of the screen. */
    enum Lead {
        PRINT,
        SLIP,
        HEARD,
        DONE
    }

    /** What a resident may do here. */
    interface Acts {
        /** Chose a way on. */
        void leadChosen(Lead lead);
    }
}
