package nl.gezondheidsplein.kiosk.ui.host;

import java.util.List;
import java.util.function.Consumer;

/** The host's screen as its presenter sees it. */
public interface HostView {
    /** How many notes stand on one board. */
    int notesOnABoard();

    /** Shows a pad for digits. */
    void showPad(Pad pad, PadActs acts);

    /** Says how many digits were typed so far, and no more about them. */
    void showTyped(int digits);

    /**
     * Shows notes, and ways on.
     *
     * @param ways what is chosen hands its id back
     */
    void showBoard(String heading, List<Note> notes, List<Way> ways, Consumer<String> acts);

    /**
     * A pad.
     *
     * @param erase words of the key that takes back the last digit
     * @param done words of the key after the last digit
     */
    record Pad(String heading, String erase, String done) {}

    /**
     * Something to read.
     *
     * @param picture id of its drawing
     */
    record Note(String picture, String title, String line) {}

    /** A way on. */
    record Way(String id, String picture, String words) {}

    /** What a host may do on the pad. */
    interface PadActs {
        /** Touched a digit, 0–9. */
        void typed(int digit);

        /** Takes back the last digit. */
        void erased();

        /** That was all. */
        void entered();
    }
}
