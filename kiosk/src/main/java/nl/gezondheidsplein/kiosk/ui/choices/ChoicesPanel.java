package nl.gezondheidsplein.kiosk.ui.choices;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.drawing.Pictures;
import nl.gezondheidsplein.kiosk.ui.drawing.Plant;
import nl.gezondheidsplein.kiosk.ui.drawing.Sign;
import nl.gezondheidsplein.kiosk.ui.look.Kit;
import nl.gezondheidsplein.kiosk.ui.question.Tile;
import nl.gezondheidsplein.kiosk.ui.question.TilesPanel;

/** Tiles with their drawings; a blossoming plant beside the thanks. */
public final class ChoicesPanel extends TilesPanel implements ChoicesView {
    private static final double IN_BLOSSOM = 1;
    private static final double STILL_A_STEM = .6;

    private final String id;

    /**
     * @param id what the names of its parts begin with
     */
    public ChoicesPanel(Kit kit, String id) {
        super(kit);
        this.id = id;
    }

    @Override
    public void showChoices(String question, String hint, List<Choice> choices, Acts acts) {
        clear();
        for (Choice choice : choices) {
            tile(
                    id + "." + choice.id(),
                    Pictures.named(choice.picture()),
                    new Tile(choice.words(), choice.line()),
                    () -> acts.chosen(choice.id()));
        }
        if (choices.isEmpty()) {
            instead(new Plant(IN_BLOSSOM));
        }
        ask(question, hint);
    }

    @Override
    public void showStoring(String sentence) {
        clear();
        instead(new Plant(STILL_A_STEM));
        ask("", sentence);
    }

    @Override
    public void showOutcome(Outcome outcome, Acts acts) {
        clear();
        tile(
                id + ".on",
                new Plant(outcome.isStored() ? IN_BLOSSOM : STILL_A_STEM),
                Tile.of(outcome.goOn()),
                acts::wentOn);
        tile(id + ".done", Sign.DONE, Tile.of(outcome.done()), acts::done);
        ask(outcome.heading(), outcome.sentence());
    }
}
