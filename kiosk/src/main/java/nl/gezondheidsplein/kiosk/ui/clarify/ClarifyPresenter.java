package nl.gezondheidsplein.kiosk.ui.clarify;

import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Clarification;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.ClarifySheet.Step;

/** Asks what is behind a first choice. */
public final class ClarifyPresenter implements ClarifyView.Acts {
    private final ClarifyView view;
    private final Visit visit;
    private final Wording wording;

    public ClarifyPresenter(ClarifyView view, Visit visit, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
    }

    public void show() {
        visit.clarification().flatMap(Clarification::step).ifPresent(this::show);
    }

    private void show(Step step) {
        view.showStep(
                wording.of(step.question()),
                wording.say("clarify.hint"),
                step.choices().stream()
                        .map(
                                choice ->
                                        new ClarifyView.Choice(
                                                choice.words().id(),
                                                wording.of(choice.words().words()),
                                                choice.words().picture()))
                        .toList(),
                this);
    }

    @Override
    public void choiceMade(String id) {
        visit.chooseWish(id);
    }
}
