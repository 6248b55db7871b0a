package nl.gezondheidsplein.hub.web.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Covenants;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.neighbourhood.Signature;
import nl.gezondheidsplein.hub.neighbourhood.Signer;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.PlaceId;

/** Which place signed the privacy covenant, in which version, in which role and on which day. */
public final class CovenantPages {
    private static final String HERE = "/beheer/convenant";

    private static final String FAULT =
            "Kies de plek en de functie. De dag is vandaag of eerder. Een kenmerk heeft letters,"
                    + " cijfers, streepjes en punten, zoals 2026-1.";

    /**
     * The page.
     *
     * @param present the version that holds now
     * @param message why something was refused; empty at first
     */
    public record CovenantPage(
            Frame frame,
            String present,
            String summary,
            List<PlaceRow> places,
            List<FleetPages.Choice> signers,
            Draft draft,
            String message) {}

    /**
     * One place.
     *
     * @param hasSigned the version that holds now
     */
    public record PlaceRow(
            String id,
            String name,
            String neighbourhood,
            boolean hasSigned,
            List<SignatureRow> signatures) {}

    /** One signature in words. */
    public record SignatureRow(String version, String words) {}

    /**
     * What is filled in.
     *
     * @param latest the last day that can be chosen
     */
    public record Draft(String place, String signer, String day, String version, String latest) {}

    private final Pages pages;
    private final AreaRegister areas;
    private final Covenants covenants;
    private final AuditLog audit;

    /** Pages of these covenants. */
    public CovenantPages(Pages pages, AreaRegister areas, Covenants covenants, AuditLog audit) {
        this.pages = pages;
        this.areas = areas;
        this.covenants = covenants;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var steward = Access.session(Role.STEWARD);
        return List.of(
                Route.get(HERE, steward, this::show),
                Route.post(HERE, steward, this::note),
                Route.post(HERE + "/{place}/weghalen", steward, this::takeBack));
    }

    private void show(Exchange exchange) {
        String today = covenants.today().toString();
        page(
                exchange,
                200,
                new Draft(exchange.query("plek").orElse(""), "", today, covenants.present(), today),
                "");
    }

    private void page(Exchange exchange, int status, Draft draft, String message) {
        List<PlaceRow> rows = rows();
        exchange.sendPage(
                status,
                pages.render(
                        "covenant.jte",
                        new CovenantPage(
                                Frame.of(exchange, "Convenant"),
                                covenants.present(),
                                summary(rows),
                                rows,
                                signers(),
                                draft,
                                message)));
    }

    /** Who has not signed stands first. */
    private List<PlaceRow> rows() {
        Map<String, String> names =
                areas.areas().stream().collect(Collectors.toMap(Area::id, Area::name));
        Map<PlaceId, List<Signature>> signatures =
                covenants.signatures().stream().collect(Collectors.groupingBy(Signature::place));
        return areas.places().stream()
                .map(place -> row(place, names, signatures.getOrDefault(place.id(), List.of())))
                .sorted(
                        Comparator.comparing(PlaceRow::hasSigned)
                                .thenComparing(PlaceRow::name)
                                .thenComparing(PlaceRow::id))
                .toList();
    }

    private PlaceRow row(Place place, Map<String, String> names, List<Signature> signatures) {
        String neighbourhood = place.neighbourhood().value();
        return new PlaceRow(
                place.id().value(),
                place.sheet().names().in("nl"),
                names.getOrDefault(neighbourhood, neighbourhood),
                signatures.stream().anyMatch(one -> one.version().equals(covenants.present())),
                signatures.stream().map(CovenantPages::row).toList());
    }

    private static SignatureRow row(Signature signature) {
        return new SignatureRow(
                signature.version(),
                signature.version()
                        + ", op "
                        + DutchTime.day(signature.on())
                        + " door "
                        + words(signature.by()));
    }

    private static String summary(List<PlaceRow> rows) {
        long missing = rows.stream().filter(row -> !row.hasSigned()).count();
        if (missing == 0) {
            return "Alle plekken tekenden deze versie.";
        }
        return DutchTime.counted(missing, "plek tekende", "plekken tekenden")
                + " deze versie nog niet.";
    }

    private static List<FleetPages.Choice> signers() {
        return Arrays.stream(Signer.values())
                .map(signer -> new FleetPages.Choice(signer.id(), words(signer)))
                .toList();
    }

    private static String words(Signer signer) {
        return switch (signer) {
            case BOARD -> "het bestuur";
            case MANAGEMENT -> "de directie";
            case PLACE -> "de beheerder van de plek";
            case MANDATE -> "iemand anders die mag tekenen";
        };
    }

    private void note(Exchange exchange) {
        Form sent = exchange.form();
        var draft =
                new Draft(
                        sent.text("plek"),
                        sent.text("functie"),
                        sent.text("dag"),
                        sent.text("kenmerk").strip(),
                        covenants.today().toString());
        try {
            Signature signature = signature(draft);
            if (covenants.note(signature)) {
                audit.record(exchange.caller().name(), "covenant-signed", signature.subject());
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            page(exchange, 400, draft, FAULT);
            return;
        }
        exchange.seeOther(HERE);
    }

    private Signature signature(Draft draft) {
        PlaceId place = new PlaceId(draft.place());
        if (areas.place(place).isEmpty()) {
            throw new IllegalArgumentException("There is no place called " + draft.place());
        }
        return new Signature(
                place, draft.version(), Signer.ofId(draft.signer()), LocalDate.parse(draft.day()));
    }

    private void takeBack(Exchange exchange) {
        PlaceId place;
        try {
            place = new PlaceId(exchange.path("place"));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
        String version = exchange.form().text("kenmerk");
        if (!covenants.takeBack(place, version)) {
            throw Refusal.notFound();
        }
        audit.record(
                exchange.caller().name(), "covenant-taken-back", place.value() + " " + version);
        exchange.seeOther(HERE);
    }
}
