package nl.gezondheidsplein.kiosk.ui.join;

import java.util.List;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView.Choice;
import nl.gezondheidsplein.kiosk.ui.choices.Pages;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Thanks;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;

/**
 * What all screens have in common on which something is given: a question, and the word of thanks
 * once what was given is stored.
 */
abstract class GivingPresenter implements ChoicesView.Acts {
    private final ChoicesView view;
    private final Visit visit;
    private final Wording wording;

    GivingPresenter(ChoicesView view, Visit visit, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
    }

    /** Shows where this screen stands. */
    final void showWhereItStands() {
        visit.givenHere().ifPresentOrElse(this::showGiven, this::ask);
    }

    private void showGiven(Contribution given) {
        switch (visit.thanks(given.about()).orElse(Thanks.STORING)) {
            case STORING -> view.showStoring(wording.say("join.storing"));
            case STORED -> view.showOutcome(outcome(true, "join.thanks", thanks()), this);
            case NOT_STORED ->
                    view.showOutcome(
                            outcome(false, "thanks.failed", wording.say("join.failed")), this);
        }
    }

    private ChoicesView.Outcome outcome(boolean isStored, String heading, String sentence) {
        return new ChoicesView.Outcome(
                isStored,
                wording.say(heading),
                sentence,
                wording.say("join.on"),
                wording.say("thanks.done"));
    }

    /** Asks what this screen is for. */
    abstract void ask();

    /** What is said beside the thanks. */
    abstract String thanks();

    @Override
    public final void wentOn() {
        visit.goOn();
    }

    @Override
    public final void done() {
        visit.stop();
    }

    final Visit visit() {
        return visit;
    }

    final String say(String key) {
        return wording.say(key);
    }

    final Wording wording() {
        return wording;
    }

    final String in(Texts texts) {
        return wording.of(texts);
    }

    /** Shows choices, a page at a time; the turns of the page are steps of the visit. */
    final void show(String question, String hint, List<Choice> choices) {
        long turns = visit.steps().stream().filter(Pages.MORE::equals).count();
        view.showChoices(
                question,
                hint,
                Pages.page(choices, turns, say("choices.more"), Pages.most(visit)),
                this);
    }

    final List<Choice> choices(List<PictureChoice> offered) {
        return offered.stream()
                .map(choice -> new Choice(choice.id(), choice.picture(), in(choice.words()), ""))
                .toList();
    }

    /** What was chosen on this screen, without the turns of pages. */
    final List<String> chosenSoFar() {
        return visit.steps().stream().filter(step -> !step.equals(Pages.MORE)).toList();
    }
}
