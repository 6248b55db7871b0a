package nl.gezondheidsplein.kiosk.ui.takeaway;

import java.util.Map;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.takeaway.TakeHome;
import nl.gezondheidsplein.kiosk.takeaway.ThenAndNow;
import nl.gezondheidsplein.kiosk.ui.choices.ChoicesView;
import nl.gezondheidsplein.kiosk.ui.text.Wording;
import nl.gezondheidsplein.kiosk.visit.Plant;
import nl.gezondheidsplein.kiosk.visit.Screen;
import nl.gezondheidsplein.kiosk.visit.Visit;

/**
 * What a resident held under the scanner, as long as the visit lasts. It is read anew each time it
 * is shown, so that a check made after the scan is compared too. Event dispatch thread only.
 */
public final class EarlierReport {
    private final Visit visit;
    private final TakeHome home;
    private Optional<String> scanned = Optional.empty();

    public EarlierReport(Visit visit, TakeHome home) {
        this.visit = visit;
        this.home = home;
    }

    /** Something was scanned; false where it is not asked for. On the resting screen it begins. */
    public boolean scanned(String code) {
        if (visit.screen() == Screen.ATTRACT) {
            visit.begin();
            return true;
        }
        Optional<String> before = scanned;
        scanned = Optional.of(code);
        visit.open(Screen.THEN_AND_NOW);
        if (visit.screen() != Screen.THEN_AND_NOW) {
            scanned = before;
            return false;
        }
        return true;
    }

    /** Shows what became of it. */
    public void show(ChoicesView view, Wording wording) {
        scanned.map(this::compared)
                .ifPresent(said -> new ThenAndNowPresenter(view, visit, wording).show(said));
    }

    private ThenAndNow compared(String code) {
        return home.compare(code, visit.plant().map(Plant::domains).orElse(Map.of()));
    }

    /** The visit is over. */
    public void forget() {
        scanned = Optional.empty();
    }
}
