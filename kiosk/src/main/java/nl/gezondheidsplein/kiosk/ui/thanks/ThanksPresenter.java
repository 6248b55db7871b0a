package nl.gezondheidsplein.kiosk.ui.thanks;

import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Thanks;
import nl.gezondheidsplein.kiosk.visit.Visit;

/** Thanks a resident for what is stored, and for nothing else. */
public final class ThanksPresenter implements ThanksView.Acts {
    private final ThanksView view;
    private final Visit visit;
    private final Wording wording;

    public ThanksPresenter(ThanksView view, Visit visit, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
    }

    public void show() {
        switch (visit.thanks(Contribution.Quick.ABOUT).orElse(Thanks.STORING)) {
            case STORING -> view.showStoring(wording.say("thanks.storing"));
            case STORED ->
                    view.showThanks(
                            words("thanks.heading", "thanks.sentence", wording.say("thanks.grows")),
                            this);
            case NOT_STORED ->
                    view.showNotStored(words("thanks.failed", "thanks.failed.sentence", ""), this);
        }
    }

    @Override
    public void todayChosen() {
        visit.open(Screen.AGENDA);
    }

    @Override
    public void done() {
        visit.stop();
    }

    private ThanksView.Says words(String heading, String sentence, String second) {
        return new ThanksView.Says(
                wording.say(heading),
                wording.say(sentence),
                second,
                wording.say("thanks.today"),
                wording.say("thanks.done"));
    }
}
