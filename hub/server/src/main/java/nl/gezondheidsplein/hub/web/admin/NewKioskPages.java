package nl.gezondheidsplein.hub.web.admin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.Card;
import nl.gezondheidsplein.hub.fleet.CardFile;
import nl.gezondheidsplein.hub.fleet.CreatedKiosk;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.fleet.Wifi;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * The form for a new kiosk, and the file for its card. Claim and file are in one answer and nowhere
 * else; the password of a network is on no page.
 */
public final class NewKioskPages {
    private static final String HERE = "/beheer/kiosken/nieuw";

    /** With fewer, a neighbourhood's figures are released inside its wijk only. */
    private static final long KIOSKS_TO_BE_RELEASED = 3;

    /** The glass of the 10.1 inch screen of the list of parts. */
    private static final String USUAL_SCREEN = "217x136";

    private static final int LONGEST_NAME = 80;

    /** The form for a new kiosk, with what was filled in before and why it was refused. */
    public record NewKioskPage(
            Frame frame,
            List<FleetPages.Choice> places,
            List<FleetPages.Choice> replaceable,
            List<FleetPages.Choice> rotations,
            NewKioskForm form,
            String message) {}

    /** What was filled in, but for the password of the network. */
    public record NewKioskForm(
            String name,
            String place,
            String replaces,
            boolean preconfirmed,
            String wifi,
            String screen,
            String rotation) {

        /** Empty, but for the kiosk and the place that a link named. */
        static NewKioskForm replacing(Exchange exchange) {
            return new NewKioskForm(
                    "",
                    exchange.query("plek").orElse(""),
                    exchange.query("vervangt").orElse(""),
                    false,
                    "",
                    USUAL_SCREEN,
                    Card.Rotation.NORMAL.id());
        }

        static NewKioskForm of(Form sent) {
            return new NewKioskForm(
                    sent.text("naam"),
                    sent.text("plek"),
                    sent.text("vervangt"),
                    sent.text("bevestigd").equals("ja"),
                    sent.text("netwerk"),
                    sent.text("glas"),
                    sent.text("draaiing"));
        }

        /** A kiosk without a name of its own is called after its place. */
        NewKiosk kiosk(Place at) {
            String own = name.strip();
            String called = own.isEmpty() ? "Kiosk " + at.sheet().names().in("nl") : own;
            return new NewKiosk(
                    own.isEmpty() && called.length() > LONGEST_NAME
                            ? called.substring(0, LONGEST_NAME)
                            : called,
                    at.id(),
                    optionalKiosk(replaces),
                    preconfirmed);
        }

        private static @Nullable KioskId optionalKiosk(String id) {
            return id.isEmpty() ? null : new KioskId(id);
        }

        Card card(String password) {
            return new Card(
                    Card.screen(screen),
                    Card.Rotation.ofId(rotation),
                    wifi.isEmpty() && password.isEmpty()
                            ? Optional.empty()
                            : Optional.of(Wifi.of(wifi, password)));
        }
    }

    /**
     * What the steward takes along: shown here and never again.
     *
     * @param file the address that holds the whole file for the card
     */
    public record NewKioskMadePage(
            Frame frame,
            String kiosk,
            String claim,
            String expires,
            String file,
            boolean isTooFew,
            boolean hasSigned,
            String place) {}

    private final Pages pages;
    private final Fleet fleet;
    private final AreaRegister areas;
    private final CardFile cards;
    private final AuditLog audit;

    /** Whom these pages ask. */
    public record Knowledge(Fleet fleet, AreaRegister areas, CardFile cards, AuditLog audit) {}

    /** Pages of this fleet. */
    public NewKioskPages(Pages pages, Knowledge knowledge) {
        this.pages = pages;
        this.fleet = knowledge.fleet();
        this.areas = knowledge.areas();
        this.cards = knowledge.cards();
        this.audit = knowledge.audit();
    }

    /** What this class answers. */
    public List<Route> routes() {
        var steward = Access.session(Role.STEWARD);
        return List.of(
                Route.get(
                        HERE,
                        steward,
                        exchange -> form(exchange, 200, NewKioskForm.replacing(exchange), "")),
                Route.post(HERE, steward, this::create));
    }

    private void form(Exchange exchange, int status, NewKioskForm form, String message) {
        exchange.sendPage(
                status,
                pages.render(
                        "newKiosk.jte",
                        new NewKioskPage(
                                Frame.of(exchange, "Nieuwe kiosk"),
                                places(),
                                replaceable(),
                                rotations(),
                                form,
                                message)));
    }

    private List<FleetPages.Choice> places() {
        Map<String, String> names =
                areas.areas().stream().collect(Collectors.toMap(Area::id, Area::name));
        Map<NeighbourhoodId, Long> counts = kiosksPerNeighbourhood();
        return areas.places().stream()
                .map(
                        place ->
                                new FleetPages.Choice(
                                        place.id().value(), words(place, names, counts)))
                .sorted(Comparator.comparing(FleetPages.Choice::words))
                .toList();
    }

    private static String words(
            Place place, Map<String, String> names, Map<NeighbourhoodId, Long> counts) {
        String neighbourhood = place.neighbourhood().value();
        return names.getOrDefault(neighbourhood, neighbourhood)
                + " ("
                + DutchTime.counted(
                        counts.getOrDefault(place.neighbourhood(), 0L), "kiosk", "kiosken")
                + "): "
                + place.sheet().names().in("nl");
    }

    private Map<NeighbourhoodId, Long> kiosksPerNeighbourhood() {
        return fleet.list().stream()
                .filter(KioskStatus::isInService)
                .flatMap(kiosk -> areas.place(kiosk.place()).stream())
                .collect(Collectors.groupingBy(Place::neighbourhood, Collectors.counting()));
    }

    private List<FleetPages.Choice> replaceable() {
        return fleet.list().stream()
                .filter(KioskStatus::isInService)
                .map(
                        kiosk ->
                                new FleetPages.Choice(
                                        kiosk.kiosk().value(),
                                        kiosk.name() + " (" + kiosk.kiosk().value() + ")"))
                .sorted(Comparator.comparing(FleetPages.Choice::words))
                .toList();
    }

    private static List<FleetPages.Choice> rotations() {
        return List.of(
                new FleetPages.Choice(Card.Rotation.NORMAL.id(), "liggend"),
                new FleetPages.Choice(Card.Rotation.LEFT.id(), "staand, naar links gedraaid"),
                new FleetPages.Choice(Card.Rotation.RIGHT.id(), "staand, naar rechts gedraaid"),
                new FleetPages.Choice(Card.Rotation.INVERTED.id(), "ondersteboven"));
    }

    private void create(Exchange exchange) {
        Form sent = exchange.form();
        NewKioskForm form = NewKioskForm.of(sent);
        try {
            Place place =
                    areas.place(new PlaceId(form.place()))
                            .orElseThrow(IllegalArgumentException::new);
            // First whether a card can be made: a kiosk that has none would be there for nothing.
            Card card = form.card(sent.text("netwerkwachtwoord"));
            CreatedKiosk created = fleet.create(form.kiosk(place));
            audit.record(exchange.caller().name(), "kiosk-created", created.kiosk().value());
            made(exchange, created, place, cards.of(created, place, card));
        } catch (FleetException e) {
            form(exchange, 400, form, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            form(exchange, 400, form, "Kies een plek uit de lijst.");
        }
    }

    private void made(Exchange exchange, CreatedKiosk created, Place place, String file) {
        exchange.sendPage(
                201,
                pages.render(
                        "newKioskMade.jte",
                        new NewKioskMadePage(
                                Frame.of(exchange, "Nieuwe kiosk"),
                                created.kiosk().value(),
                                created.claim(),
                                DutchTime.moment(created.expires()),
                                address(file),
                                kiosksPerNeighbourhood().getOrDefault(place.neighbourhood(), 0L)
                                        < KIOSKS_TO_BE_RELEASED,
                                fleet.hasSigned(place.id()),
                                place.id().value())));
    }

    /** The file itself as an address, so that it comes with this answer and is kept nowhere. */
    private static String address(String file) {
        return "data:application/octet-stream;base64,"
                + Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8));
    }
}
