package nl.gezondheidsplein.kiosk.ui.check;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.question.Face;
import nl.gezondheidsplein.kiosk.ui.question.Question;
import nl.gezondheidsplein.kiosk.visit.Answer;

/** The gezondheidscheck as its presenter sees it. */
public interface CheckView {
    /**
     * Shows one statement with five faces, from the lowest to the highest answer.
     *
     * @param done how much of the check was done before, 0 to 1
     * @param reached how much is done with this statement, 0 to 1
     */
    void showStatement(Question question, List<Face> faces, double done, double reached, Acts acts);

    /** What a resident may do here. */
    interface Acts {
        /** Touched a face. */
        void faceChosen(Answer answer);

        /** Skipped the statement. */
        void skipped();
    }
}
