package nl.gezondheidsplein.kiosk.ui;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;

/** Keeps the choices that are shown, for tests without a stage. */
final class ChosenFrom implements ChoicesView {
    List<String> ids = List.of();

    @Override
    public void showChoices(String question, String hint, List<Choice> choices, Acts acts) {
        ids = choices.stream().map(Choice::id).toList();
    }

    @Override
    public void showStoring(String sentence) {
        throw new AssertionError("nothing is stored here");
    }

    @Override
    public void showOutcome(Outcome outcome, Acts acts) {
        throw new AssertionError("nothing is stored here");
    }
}
