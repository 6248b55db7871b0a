package nl.gezondheidsplein.kiosk.ui.ask;

import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** Shows whom to ask at this place. */
public final class AskPresenter {
    private final AskView view;
    private final Wording wording;

    public AskPresenter(AskView view, Wording wording) {
        this.view = view;
        this.wording = wording;
    }

    public void show(Optional<PlaceSheet> place) {
        view.showAsk(
                new AskView.Says(
                        wording.say("ask.heading"),
                        place.map(sheet -> wording.of(sheet.names()))
                                .map(name -> wording.say("ask.place", Map.of("place", name)))
                                .orElse(""),
                        place.map(sheet -> wording.of(sheet.askHere()))
                                .orElseGet(() -> wording.say("ask.fallback")),
                        wording.say("ask.free")));
    }
}
