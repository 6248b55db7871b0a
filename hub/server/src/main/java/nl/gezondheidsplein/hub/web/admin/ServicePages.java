package nl.gezondheidsplein.hub.web.admin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.fleet.Revocation;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;

/** Moves a kiosk or puts it out of service, each after one page that asks to be sure. */
public final class ServicePages {

    /**
     * The page that asks to be sure.
     *
     * @param address where the answer goes
     * @param places where the kiosk can move to; empty when it goes out of service
     * @param yes what the button says
     * @param message why it was refused; empty at first
     */
    public record ServicePage(
            Frame frame,
            String kiosk,
            String name,
            String address,
            String explanation,
            List<FleetPages.Choice> places,
            String yes,
            String message) {}

    private record Question(String title, String action, String explanation, String yes) {}

    private static final Question MOVE =
            new Question(
                    "Verhuizen",
                    "verhuizen",
                    "Wat de kiosk vanaf nu stuurt, telt mee op de nieuwe plek. De kiosk haalt de"
                            + " inhoud van die plek zelf op.",
                    "Ja, verhuis deze kiosk");

    private static final Question RETIRE =
            new Question(
                    "Uit dienst nemen",
                    "uit-dienst",
                    "De kiosk kan daarna niets meer sturen. Wat er nog wacht, gaat verloren. Dit"
                            + " kan niet terug.",
                    "Ja, neem deze kiosk uit dienst");

    private static final Question REVOKE =
            new Question(
                    "Intrekken",
                    "intrekken",
                    "Doe dit als de kiosk weg of gestolen is. Hij verliest meteen alle rechten. Dit"
                            + " kan niet terug.",
                    "Ja, trek deze kiosk in");

    private final Pages pages;
    private final Fleet fleet;
    private final Revocation revocation;
    private final AreaRegister areas;
    private final AuditLog audit;

    /** Pages of this fleet. */
    public ServicePages(
            Pages pages, Fleet fleet, Revocation revocation, AreaRegister areas, AuditLog audit) {
        this.pages = pages;
        this.fleet = fleet;
        this.revocation = revocation;
        this.areas = areas;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var steward = Access.session(Role.STEWARD);
        return List.of(
                Route.get(address(MOVE), steward, exchange -> ask(exchange, MOVE)),
                Route.post(address(MOVE), steward, this::move),
                Route.get(address(RETIRE), steward, exchange -> ask(exchange, RETIRE)),
                Route.post(
                        address(RETIRE),
                        steward,
                        exchange -> end(exchange, "kiosk-retired", revocation::retire)),
                Route.get(address(REVOKE), steward, exchange -> ask(exchange, REVOKE)),
                Route.post(
                        address(REVOKE),
                        steward,
                        exchange -> end(exchange, "kiosk-revoked", revocation::revoke)));
    }

    private static String address(Question question) {
        return "/beheer/kiosken/{kiosk}/" + question.action();
    }

    private void ask(Exchange exchange, Question question) {
        page(exchange, 200, question, "");
    }

    private void page(Exchange exchange, int status, Question question, String message) {
        KioskStatus kiosk = known(exchange);
        exchange.sendPage(
                status,
                pages.render(
                        "service.jte",
                        new ServicePage(
                                Frame.of(exchange, question.title()),
                                kiosk.kiosk().value(),
                                kiosk.name(),
                                "/beheer/kiosken/"
                                        + kiosk.kiosk().value()
                                        + "/"
                                        + question.action(),
                                question.explanation(),
                                question.equals(MOVE) ? places() : List.of(),
                                question.yes(),
                                message)));
    }

    private List<FleetPages.Choice> places() {
        Map<String, String> names =
                areas.areas().stream().collect(Collectors.toMap(Area::id, Area::name));
        return areas.places().stream()
                .map(
                        place ->
                                new FleetPages.Choice(
                                        place.id().value(),
                                        names.getOrDefault(
                                                        place.neighbourhood().value(),
                                                        place.neighbourhood().value())
                                                + ": "
                                                + place.sheet().names().in("nl")))
                .sorted(Comparator.comparing(FleetPages.Choice::words))
                .toList();
    }

    private void move(Exchange exchange) {
        KioskStatus kiosk = known(exchange);
        try {
            fleet.move(kiosk.kiosk(), new PlaceId(exchange.form().text("plek")));
        } catch (FleetException e) {
            page(exchange, 400, MOVE, String.valueOf(e.getMessage()));
            return;
        } catch (IllegalArgumentException e) {
            page(exchange, 400, MOVE, "Kies een plek uit de lijst.");
            return;
        }
        done(exchange, "kiosk-moved", kiosk);
    }

    private void end(Exchange exchange, String action, Consumer<KioskId> ending) {
        KioskStatus kiosk = known(exchange);
        try {
            ending.accept(kiosk.kiosk());
        } catch (FleetException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()));
        }
        done(exchange, action, kiosk);
    }

    private void done(Exchange exchange, String action, KioskStatus kiosk) {
        audit.record(exchange.caller().name(), action, kiosk.kiosk().value());
        exchange.seeOther("/beheer/kiosken/" + kiosk.kiosk().value());
    }

    private KioskStatus known(Exchange exchange) {
        try {
            return fleet.find(new KioskId(exchange.path("kiosk"))).orElseThrow(Refusal::notFound);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
