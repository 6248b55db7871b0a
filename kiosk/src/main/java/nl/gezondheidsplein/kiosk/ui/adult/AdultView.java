package nl.gezondheidsplein.kiosk.ui.adult;

import java.util.List;

/** The question for a grown-up as its presenter sees it. */
public interface AdultView {
    /** Shows a question with the years among which one is right. */
    void showAdult(String question, String hint, List<Integer> years, Acts acts);

    /** What a resident may do here. */
    interface Acts {
        /** Touched a year. */
        void yearChosen(int year);
    }
}
