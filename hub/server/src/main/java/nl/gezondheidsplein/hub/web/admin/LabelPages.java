package nl.gezondheidsplein.hub.web.admin;

import java.util.Comparator;
import java.util.List;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.KioskState;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Route;

/**
 * Stickers for kiosks and their cards, many at once: which is which when twenty of them lie on a
 * table, and which it is that a host calls about. No secret stands on one.
 */
public final class LabelPages {
    private static final String HERE = "/beheer/kiosken/etiketten";

    /** Sheets of labels. */
    public record Labels(Frame frame, List<Label> labels, boolean areNew) {}

    /**
     * One label.
     *
     * @param page where the square code leads: the kiosk's page, for who may see it
     */
    public record Label(String id, String name, String place, ScanCode page) {}

    private final Pages pages;
    private final Fleet fleet;
    private final AreaRegister areas;
    private final String hub;

    /**
     * @param hub the address under which stewards reach this hub
     */
    public LabelPages(Pages pages, Fleet fleet, AreaRegister areas, String hub) {
        this.pages = pages;
        this.fleet = fleet;
        this.areas = areas;
        this.hub = hub;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(Route.get(HERE, Access.session(Role.STEWARD), this::show));
    }

    private void show(Exchange exchange) {
        boolean areNew = exchange.query("welke").filter("nieuw"::equals).isPresent();
        Turf turf = new Turf(areas);
        List<Label> labels =
                fleet.list().stream()
                        .filter(KioskStatus::isInService)
                        .filter(kiosk -> !areNew || kiosk.state() == KioskState.NEVER_SEEN)
                        .filter(kiosk -> turf.holds(exchange, kiosk.place()))
                        .map(this::label)
                        .sorted(
                                Comparator.comparing(Label::place)
                                        .thenComparing(Label::name)
                                        .thenComparing(Label::id))
                        .toList();
        exchange.sendPage(
                200,
                pages.render(
                        "labels.jte", new Labels(Frame.of(exchange, "Etiketten"), labels, areNew)));
    }

    private Label label(KioskStatus kiosk) {
        String id = kiosk.kiosk().value();
        return new Label(
                id,
                kiosk.name(),
                areas.place(kiosk.place()).map(FleetPages::nameOf).orElse(kiosk.place().value()),
                ScanCode.square(hub + "/beheer/kiosken/" + id));
    }
}
