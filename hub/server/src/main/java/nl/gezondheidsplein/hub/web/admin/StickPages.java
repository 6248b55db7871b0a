package nl.gezondheidsplein.hub.web.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.carry.ParcelRefusedException.Why;

/** The stick of places that are never online, in the computer of a steward. */
public final class StickPages {
    private static final String HERE = "/beheer/kiosken/stick";

    /**
     * The page.
     *
     * @param result what became of files that were just brought
     * @param message why nothing came of it; empty at first
     */
    public record StickPage(
            Frame frame,
            int megabytes,
            List<Choice> kiosks,
            Optional<Result> result,
            String message) {}

    /** A kiosk for which a stick can be made ready. */
    public record Choice(String id, String words, boolean isChosen) {}

    /**
     * What became of the files that were brought.
     *
     * @param elsewhere how many kiosks it was that are not for who brought them
     */
    public record Result(List<String> taken, int elsewhere, List<Refused> refused) {
        /** Whether anything was taken in. */
        public boolean isAnythingTaken() {
            return elsewhere > 0 || !taken.isEmpty();
        }
    }

    /** A file that was not taken in, and why. */
    public record Refused(String file, String reason) {}

    private final Pages pages;
    private final Sticks sticks;
    private final Fleet fleet;
    private final AreaRegister areas;
    private final AuditLog audit;

    /** Whom these pages ask. */
    public record Knowledge(Sticks sticks, Fleet fleet, AreaRegister areas, AuditLog audit) {}

    /** Pages of these sticks. */
    public StickPages(Pages pages, Knowledge knowledge) {
        this.pages = pages;
        this.sticks = knowledge.sticks();
        this.fleet = knowledge.fleet();
        this.areas = knowledge.areas();
        this.audit = knowledge.audit();
    }

    /** What this class answers. */
    public List<Route> routes() {
        var steward = Access.session(Role.STEWARD);
        return List.of(
                Route.get(
                        HERE,
                        steward,
                        exchange -> page(exchange, 200, Set.of(), Optional.empty(), "")),
                Route.upload(HERE, steward, this::take),
                Route.post(HERE + "/inhoud", steward, this::pack));
    }

    private void page(
            Exchange exchange,
            int status,
            Set<KioskId> chosen,
            Optional<Result> result,
            String message) {
        exchange.sendPage(
                status,
                pages.render(
                        "stick.jte",
                        new StickPage(
                                Frame.of(exchange, "Stick"),
                                Route.LARGEST_FILE / (1024 * 1024),
                                choices(exchange, chosen),
                                result,
                                message)));
    }

    private List<Choice> choices(Exchange exchange, Set<KioskId> chosen) {
        return offered(exchange).stream()
                .map(
                        kiosk ->
                                new Choice(
                                        kiosk.kiosk().value(),
                                        words(kiosk) + (kiosk.isHeard() ? ", nu verbonden" : ""),
                                        chosen.contains(kiosk.kiosk())))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    private List<KioskStatus> offered(Exchange exchange) {
        Set<KioskId> receivers = sticks.receivers();
        Turf turf = new Turf(areas);
        return fleet.list().stream()
                .filter(kiosk -> receivers.contains(kiosk.kiosk()))
                .filter(kiosk -> turf.holds(exchange, kiosk.place()))
                .toList();
    }

    private String words(KioskStatus kiosk) {
        return kiosk.name()
                + ", "
                + areas.place(kiosk.place()).map(FleetPages::nameOf).orElse(kiosk.place().value())
                + " ("
                + kiosk.kiosk().value()
                + ")";
    }

    private void take(Exchange exchange) {
        List<Form.Upload> files = exchange.form().files("bestanden");
        if (files.isEmpty()) {
            page(exchange, 400, Set.of(), Optional.empty(), "Kies de bestanden van de stick.");
            return;
        }
        Sticks.Taken taken = sticks.take(files);
        int messages = taken.messages().values().stream().mapToInt(Integer::intValue).sum();
        audit.record(exchange.caller().name(), "stick-carried", messages + " messages");
        page(exchange, 200, taken.messages().keySet(), Optional.of(result(exchange, taken)), "");
    }

    private Result result(Exchange exchange, Sticks.Taken taken) {
        Map<KioskId, KioskStatus> known =
                offered(exchange).stream()
                        .collect(Collectors.toMap(KioskStatus::kiosk, kiosk -> kiosk));
        List<String> told =
                taken.messages().entrySet().stream()
                        .flatMap(
                                entry ->
                                        Optional.ofNullable(known.get(entry.getKey()))
                                                .map(kiosk -> told(kiosk, entry.getValue()))
                                                .stream())
                        .toList();
        return new Result(
                told,
                taken.messages().size() - told.size(),
                taken.refused().stream()
                        .map(refused -> new Refused(name(refused), reason(refused.why())))
                        .toList());
    }

    private String told(KioskStatus kiosk, int messages) {
        return words(kiosk) + ": " + DutchTime.counted(messages, "bericht", "berichten");
    }

    private static String name(Sticks.Refused refused) {
        return refused.file().isEmpty() ? "Een bestand zonder naam" : refused.file();
    }

    private static String reason(Why why) {
        return switch (why) {
            case NO_PARCEL -> "Dit is geen bestand dat een kiosk voor de hub op de stick zet.";
            case DAMAGED ->
                    "Het bestand is beschadigd of gewijzigd. De kiosk zet er met de volgende"
                            + " stick een nieuw op.";
            case TOO_LARGE -> "Het bestand is te groot.";
            case STRANGER -> "Geen kiosk die hier in dienst is, heeft dit ondertekend.";
            case NOT_FOR_HERE -> "Het is voor een andere hub verzegeld.";
        };
    }

    private void pack(Exchange exchange) {
        List<String> wanted = exchange.form().all("kiosk");
        Set<KioskId> chosen =
                offered(exchange).stream()
                        .map(KioskStatus::kiosk)
                        .filter(kiosk -> wanted.contains(kiosk.value()))
                        .collect(Collectors.toCollection(TreeSet::new));
        if (chosen.isEmpty() || chosen.size() < Set.copyOf(wanted).size()) {
            page(exchange, 400, chosen, Optional.empty(), "Kies een of meer kiosken uit de lijst.");
            return;
        }
        try (Sticks.Packed packed = sticks.pack(chosen)) {
            if (!packed.kiosks().equals(chosen)) {
                throw Refusal.conflict(
                        "Een van deze kiosken is net uit dienst gegaan. Kies opnieuw.");
            }
            audit.record(exchange.caller().name(), "stick-filled", ids(chosen));
            exchange.header("Content-Disposition", "attachment; filename=\"stick.zip\"");
            exchange.send(200, "application/zip", packed.open(), packed.length());
        } catch (IOException e) {
            throw new UncheckedIOException("What belongs on a stick could not be read", e);
        }
    }

    private static String ids(Set<KioskId> kiosks) {
        return kiosks.stream().map(KioskId::value).collect(Collectors.joining(" "));
    }
}
