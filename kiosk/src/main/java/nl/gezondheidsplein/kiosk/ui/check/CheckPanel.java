package nl.gezondheidsplein.kiosk.ui.check;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.question.Face;
import nl.gezondheidsplein.kiosk.ui.question.Question;
import nl.gezondheidsplein.kiosk.ui.question.QuestionPanel;

/** A statement, five faces, and the stem. */
public final class CheckPanel extends QuestionPanel implements CheckView {
    /** A sprout at the beginning; at the end a bud, for it opens when the answers count. */
    private static final double SPROUT = 0.02;

    private static final double BUD = 0.76;

    public CheckPanel(Kit kit) {
        super(kit, "check");
    }

    @Override
    public void showStatement(
            Question question, List<Face> faces, double done, double reached, Acts acts) {
        askWithFaces(question, faces, acts::faceChosen, acts::skipped);
        grow(SPROUT + (BUD - SPROUT) * done, SPROUT + (BUD - SPROUT) * reached);
    }
}
