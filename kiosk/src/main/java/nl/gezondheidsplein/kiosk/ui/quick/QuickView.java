package nl.gezondheidsplein.kiosk.ui.quick;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.question.Face;
import nl.gezondheidsplein.kiosk.ui.question.Question;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.protocol.Domain;

/** The quick check as its presenter sees it. */
public interface QuickView {
    /** Shows the first question with five faces, from the lowest to the highest answer. */
    void showHealth(Question question, List<Face> faces, Acts acts);

    /** Shows the second question with four pictures. */
    void showChoice(Question question, List<Choice> choices, Acts acts);

    /** A domain with its words. */
    record Choice(Domain domain, String words, String line) {}

    /** What a resident may do here. */
    interface Acts {
        /** Touched a face. */
        void faceChosen(Answer answer);

        /** Touched a picture. */
        void domainChosen(Domain domain);

        /** Skipped the question. */
        void skipped();
    }
}
