package nl.gezondheidsplein.hub.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.FleetException;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.hub.fleet.Rollout;
import nl.gezondheidsplein.hub.fleet.RolloutProgress;
import nl.gezondheidsplein.hub.fleet.RolloutState;
import nl.gezondheidsplein.hub.fleet.Rollouts;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.State;

/** Which versions kiosks run, and the way of a new one to all of them. */
public final class RolloutPages {
    private static final String HERE = "/beheer/versies";

    private static final String UNHEARD = "nog nooit gehoord";

    /**
     * The page of versions.
     *
     * @param rollout the one that is under way, else the last one; often none
     * @param fields of the form for a new one, with what was filled in before
     * @param message why that was refused; empty at first
     */
    public record VersionsPage(
            Frame frame,
            List<VersionRow> versions,
            Optional<RolloutView> rollout,
            List<OrderWords.Field> fields,
            String message) {}

    /** How many kiosks last said that they run a version, and how many of them are heard now. */
    public record VersionRow(String version, long kiosks, long heard) {}

    /**
     * The page that asks to be sure.
     *
     * @param rollout which one is meant
     * @param address where the answer goes
     * @param answers the buttons
     */
    public record AskPage(
            Frame frame,
            String rollout,
            String version,
            String address,
            List<String> explanation,
            List<Answer> answers) {}

    /** A button. */
    public record Answer(String value, String words) {}

    private final Pages pages;
    private final Fleet fleet;
    private final Rollouts rollouts;
    private final AuditLog audit;

    /** Pages of these roll-outs. */
    public RolloutPages(Pages pages, Fleet fleet, Rollouts rollouts, AuditLog audit) {
        this.pages = pages;
        this.fleet = fleet;
        this.rollouts = rollouts;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var steward = Access.session(Role.STEWARD);
        return List.of(
                Route.get(HERE, steward, this::show),
                Route.post(HERE, steward, this::begin),
                Route.get(HERE + "/hervatten", steward, this::askToResume),
                Route.post(HERE + "/hervatten", steward, this::resume),
                Route.get(HERE + "/stoppen", steward, this::askToEnd),
                Route.post(HERE + "/stoppen", steward, this::end));
    }

    private void show(Exchange exchange) {
        page(exchange, 200, OrderWords.fields(OrderKind.UPDATE), "");
    }

    private void page(
            Exchange exchange, int status, List<OrderWords.Field> fields, String message) {
        exchange.sendPage(
                status,
                pages.render(
                        "versions.jte",
                        new VersionsPage(
                                Frame.of(exchange, "Versies"),
                                versions(),
                                rollouts.newest().map(RolloutView::of),
                                fields,
                                message)));
    }

    private List<VersionRow> versions() {
        Map<String, List<KioskStatus>> byVersion =
                fleet.list().stream()
                        .filter(KioskStatus::isInService)
                        .collect(
                                Collectors.groupingBy(
                                        RolloutPages::version, TreeMap::new, Collectors.toList()));
        List<VersionRow> rows = new ArrayList<>();
        byVersion.forEach(
                (version, kiosks) ->
                        rows.add(
                                new VersionRow(
                                        version,
                                        kiosks.size(),
                                        kiosks.stream().filter(KioskStatus::isHeard).count())));
        return rows;
    }

    private static String version(KioskStatus kiosk) {
        return kiosk.birth() instanceof State.Online birth ? birth.versions().app() : UNHEARD;
    }

    private void begin(Exchange exchange) {
        Form form = exchange.form();
        Map<String, String> arguments =
                OrderWords.fields(OrderKind.UPDATE).stream()
                        .collect(
                                Collectors.toMap(
                                        OrderWords.Field::name,
                                        field -> form.text(field.name()).strip()));
        try {
            Rollout rollout = rollouts.begin(arguments, exchange.caller().name());
            audit.record(exchange.caller().name(), "rollout-begun", rollout.version());
        } catch (FleetException e) {
            page(exchange, 400, filled(arguments), String.valueOf(e.getMessage()));
            return;
        }
        exchange.seeOther(HERE);
    }

    private static List<OrderWords.Field> filled(Map<String, String> arguments) {
        return OrderWords.fields(OrderKind.UPDATE).stream()
                .map(
                        field ->
                                new OrderWords.Field(
                                        field.name(),
                                        field.words(),
                                        field.type(),
                                        arguments.getOrDefault(field.name(), "")))
                .toList();
    }

    private void askToResume(Exchange exchange) {
        Rollout rollout = meant();
        if (rollout.state() != RolloutState.HALTED) {
            throw Refusal.conflict("Deze uitrol staat niet stil.");
        }
        ask(
                exchange,
                rollout,
                new Question(
                        "Uitrol hervatten",
                        "/hervatten",
                        List.of(
                                rollout.reason(),
                                "Is de oorzaak weg? Vraag het dan opnieuw aan de kiosken waar het"
                                        + " misging. Ligt het aan die kiosken zelf? Ga dan zonder"
                                        + " die kiosken verder. Zij krijgen deze versie niet meer"
                                        + " vanzelf."),
                        List.of(
                                new Answer("opnieuw", "Ja, hervat en vraag deze kiosken opnieuw"),
                                new Answer("zonder", "Ja, hervat zonder deze kiosken"))));
    }

    private void askToEnd(Exchange exchange) {
        Rollout rollout = meant();
        if (!rollout.state().isUnderWay()) {
            throw Refusal.conflict("Deze uitrol is al voorbij.");
        }
        ask(
                exchange,
                rollout,
                new Question(
                        "Uitrol stoppen",
                        "/stoppen",
                        List.of(
                                "Geen kiosk krijgt hierna nog de opdracht. Waar de versie al klaarstaat,"
                                        + " wordt zij in de nacht nog geïnstalleerd, en waar zij draait,"
                                        + " blijft zij. Dit kan niet terug; u kunt wel een nieuwe uitrol"
                                        + " beginnen."),
                        List.of(new Answer("ja", "Ja, stop deze uitrol"))));
    }

    private Rollout meant() {
        return rollouts.newest()
                .map(RolloutProgress::rollout)
                .orElseThrow(() -> Refusal.conflict("Er is geen uitrol."));
    }

    private record Question(
            String title, String path, List<String> explanation, List<Answer> answers) {}

    private void ask(Exchange exchange, Rollout rollout, Question question) {
        exchange.sendPage(
                200,
                pages.render(
                        "rolloutAsk.jte",
                        new AskPage(
                                Frame.of(exchange, question.title()),
                                rollout.id(),
                                rollout.version(),
                                HERE + question.path(),
                                question.explanation(),
                                question.answers())));
    }

    private void resume(Exchange exchange) {
        boolean again = !exchange.form().text("kiosken").equals("zonder");
        act(exchange, "rollout-resumed", rollout -> rollouts.resume(rollout, again));
    }

    private void end(Exchange exchange) {
        act(exchange, "rollout-ended", rollouts::end);
    }

    /** The form names the roll-out, so that nobody changes another than was shown. */
    private void act(Exchange exchange, String action, Consumer<String> change) {
        Rollout rollout = meant();
        try {
            change.accept(exchange.form().text("uitrol"));
        } catch (FleetException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()));
        }
        audit.record(exchange.caller().name(), action, rollout.version());
        exchange.seeOther(HERE);
    }
}
