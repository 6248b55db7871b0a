package nl.gezondheidsplein.kiosk.ui.clarify;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.question.Tile;
import nl.gezondheidsplein.kiosk.ui.question.TilesPanel;

/** Picture choices. */
public final class ClarifyPanel extends TilesPanel implements ClarifyView {
    public ClarifyPanel(Kit kit) {
        super(kit);
    }

    @Override
    public void showStep(String question, String hint, List<Choice> choices, Acts acts) {
        clear();
        for (Choice choice : choices) {
            tile(
                    "clarify." + choice.id(),
                    Pictures.named(choice.picture()),
                    Tile.of(choice.words()),
                    () -> acts.choiceMade(choice.id()));
        }
        ask(question, hint);
    }
}
