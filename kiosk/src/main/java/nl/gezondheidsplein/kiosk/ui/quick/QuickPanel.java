package nl.gezondheidsplein.kiosk.ui.quick;

import java.util.ArrayList;
import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.DomainPicture;
import nl.gezondheidsplein.kiosk.ui.look.ButtonFace;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.look.TouchButton;
import nl.gezondheidsplein.kiosk.ui.question.DomainStyle;
import nl.gezondheidsplein.kiosk.ui.question.Face;
import nl.gezondheidsplein.kiosk.ui.question.Question;
import nl.gezondheidsplein.kiosk.ui.question.QuestionPanel;

/** The two questions of the quick check: five faces, then four pictures. */
public final class QuickPanel extends QuestionPanel implements QuickView {
    public QuickPanel(Kit kit) {
        super(kit, "quick");
    }

    @Override
    public void showHealth(Question asked, List<Face> faces, Acts acts) {
        askWithFaces(asked, faces, acts::faceChosen, acts::skipped);
        grow(0.05, 0.3);
    }

    @Override
    public void showChoice(Question asked, List<Choice> choices, Acts acts) {
        List<TouchButton> answers = new ArrayList<>();
        for (Choice choice : choices) {
            answers.add(
                    kit().button(
                                    "quick.domain." + choice.domain().id(),
                                    DomainStyle.of(choice.domain()),
                                    domainFace(choice),
                                    () -> acts.domainChosen(choice.domain())));
        }
        ask(asked, answers, acts::skipped);
        grow(0.3, 0.7);
    }

    /** The line under a name is left out where there is no room for it and the picture. */
    private ButtonFace domainFace(Choice choice) {
        ButtonFace face = ButtonFace.of(new DomainPicture(choice.domain()), choice.words());
        return isRoomy() && !measure().isLarger() ? face.withLine(choice.line()) : face;
    }
}
