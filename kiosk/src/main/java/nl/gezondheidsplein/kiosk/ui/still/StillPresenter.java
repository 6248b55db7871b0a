package nl.gezondheidsplein.kiosk.ui.still;

import java.util.Map;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Language;
import nl.gezondheidsplein.kiosk.visit.Presence;
import nl.gezondheidsplein.kiosk.visit.Visit;

/** Asks whether somebody is still there, and counts down. */
public final class StillPresenter implements StillView.Acts {
    private final StillView view;
    private final Visit visit;
    private int shownSeconds;

    public StillPresenter(StillView view, Visit visit) {
        this.view = view;
        this.visit = visit;
    }

    /** Shows what the idle rule made of the silence. */
    public void show(Presence presence) {
        switch (presence) {
            case Presence.Asked(int seconds) -> ask(seconds);
            case Presence.Here() -> stopAsking();
            case Presence.Nobody() -> stopAsking();
        }
    }

    @Override
    public void stillHere() {
        visit.touched();
        stopAsking();
    }

    private void ask(int seconds) {
        if (seconds != shownSeconds) {
            shownSeconds = seconds;
            Wording wording = Wording.in(visit.language().orElse(Language.DUTCH));
            view.askStillThere(
                    wording.say("still.heading"),
                    wording.say("still.sentence", Map.of("seconds", seconds)),
                    wording.say("still.here"),
                    this);
        }
    }

    private void stopAsking() {
        if (shownSeconds > 0) {
            shownSeconds = 0;
            view.stopAsking();
        }
    }
}
