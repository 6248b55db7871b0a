package nl.gezondheidsplein.kiosk.ui.ask;

import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Visit;
import nl.gezondheidsplein.protocol.PlaceSheet;

/** Shows whom to ask at this place. */
public final class AskPresenter {
    private final AskView view;
    private final Visit visit;
    private final Wording wording;

    public AskPresenter(AskView view, Visit visit, Wording wording) {
        this.view = view;
        this.visit = visit;
        this.wording = wording;
    }

    public void show(Optional<PlaceSheet> place) {
        view.showAsk(
                new AskView.Says(
                        wording.say("ask.heading"),
                        place.map(this::name).orElse(""),
                        place.map(sheet -> wording.of(sheet.askHere()))
                                .orElseGet(() -> wording.say("ask.fallback")),
                        wording.say("ask.free"),
                        wording.say("host.way")),
                visit::openHost);
    }

    private String name(PlaceSheet place) {
        String said = wording.say("ask.place", Map.of("place", wording.of(place.names())));
        return place.isDemo() ? said + "  ·  " + wording.say("today.example") : said;
    }
}
