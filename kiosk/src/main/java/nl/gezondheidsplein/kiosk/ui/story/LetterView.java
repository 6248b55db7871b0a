package nl.gezondheidsplein.kiosk.ui.story;

import java.util.List;

/** A board of letters as its presenter sees it. */
public interface LetterView {
    /** How many letters stand on one board. */
    int lettersOnABoard();

    /** Shows letters, and a way to others. */
    void showLetters(Says says, List<String> letters, Acts acts);

    /**
     * Shows the end of what was written so far.
     *
     * @param left says how many letters may still come
     */
    void showText(String text, String left);

    /**
     * What it says.
     *
     * @param others words of the key to other letters
     */
    record Says(String others, String space, String erase, String done) {}

    /** What a host may do here. */
    interface Acts {
        /** Touched a letter, or the space. */
        void typed(String letter);

        /** Wants other letters. */
        void turned();

        /** Takes back the last letter. */
        void erased();

        /** That was all. */
        void entered();
    }
}
