package nl.gezondheidsplein.kiosk.ui.still;

import java.util.Map;
import java.util.function.Supplier;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Presence;
import nl.gezondheidsplein.kiosk.visit.Visit;

/** Asks whether somebody is still there, and counts down. */
public final class StillPresenter implements StillView.Acts {
    private final StillView view;
    private final Visit visit;
    private final Supplier<Wording> wordings;
    private int shownSeconds;

    /**
     * @param wordings the words of the language that is on the screen
     */
    public StillPresenter(StillView view, Visit visit, Supplier<Wording> wordings) {
        this.view = view;
        this.visit = visit;
        this.wordings = wordings;
    }

    /** Shows what the idle rule made of the silence. */
    public void show(Presence presence) {
        switch (presence) {
            case Presence.Asked(int seconds) -> ask(seconds);
            case Presence.Here _ -> stopAsking();
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
            Wording wording = wordings.get();
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
