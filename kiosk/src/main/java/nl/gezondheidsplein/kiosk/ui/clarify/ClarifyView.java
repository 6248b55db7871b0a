package nl.gezondheidsplein.kiosk.ui.clarify;

import java.util.List;

/** A clarifying question as its presenter sees it. */
public interface ClarifyView {
    /** Shows a question with two to six choices. */
    void showStep(String question, String hint, List<Choice> choices, Acts acts);

    /**
     * One choice.
     *
     * @param picture id of its drawing
     */
    record Choice(String id, String words, String picture) {}

    /** What a resident may do here. */
    interface Acts {
        /** Touched a choice. */
        void choiceMade(String id);
    }
}
