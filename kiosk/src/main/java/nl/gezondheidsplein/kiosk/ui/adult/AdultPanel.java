package nl.gezondheidsplein.kiosk.ui.adult;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.question.TilesPanel;

/** Four years. */
public final class AdultPanel extends TilesPanel implements AdultView {
    public AdultPanel(Kit kit) {
        super(kit);
    }

    @Override
    public void showAdult(String question, String hint, List<Integer> years, Acts acts) {
        clear();
        for (int year : years) {
            tile("adult." + year, Integer.toString(year), () -> acts.yearChosen(year));
        }
        ask(question, hint);
    }
}
