package nl.gezondheidsplein.hub.web.admin;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.events.Events;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.edit.Doubts;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.Tasks;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.NeighbourhoodId;

/** The coordinator's work of this week: what asks for attention, and the tasks made of it. */
public final class WeekPages {

    /** The neighbourhoods of who asks. */
    public record NeighbourhoodsPage(Frame frame, List<NeighbourhoodRow> neighbourhoods) {}

    /**
     * One of the neighbourhoods of who looks.
     *
     * @param waiting what waits to be read there, or empty
     */
    public record NeighbourhoodRow(NeighbourhoodTabs tabs, String waiting) {}

    /** The page of one neighbourhood. */
    public record WeekPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            List<WeekSignals.Section> sections,
            List<TaskRow> tasks,
            List<TaskRow> finished,
            String note,
            String message) {}

    /** One task. */
    public record TaskRow(
            String id, String title, String owner, String due, String outcome, String dueDate) {}

    private static final int MOST_FINISHED = 10;

    private final Pages pages;
    private final Turf turf;
    private final VoiceDesks desks;
    private final Tasks tasks;
    private final WeekSignals signals;
    private final AuditLog audit;

    /** What these pages ask. */
    public record Knowledge(
            VoiceDesks desks,
            Released released,
            SocialMaps maps,
            Doubts doubts,
            Events events,
            InstantSource clock) {}

    public WeekPages(Pages pages, Turf turf, Knowledge knowledge, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.desks = knowledge.desks();
        this.tasks = desks.tasks();
        this.signals =
                new WeekSignals(
                        knowledge.desks(),
                        knowledge.released(),
                        knowledge.maps(),
                        knowledge.doubts(),
                        new EventSignals(knowledge.events()),
                        knowledge.clock());
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var coordinator = Access.session(Role.COORDINATOR);
        String here = "/beheer/buurten/{area}";
        return List.of(
                Route.get(
                        "/beheer/buurten",
                        Access.session(Role.COORDINATOR, Role.EDITOR, Role.MODERATOR),
                        this::list),
                Route.get(here, coordinator, exchange -> show(exchange, 200, "")),
                Route.post(here + "/taken", coordinator, this::add),
                Route.post(here + "/taken/{id}", coordinator, this::take),
                Route.post(here + "/taken/{id}/klaar", coordinator, this::finish));
    }

    private void list(Exchange exchange) {
        Set<Role> roles = exchange.caller().roles();
        boolean reads = roles.contains(Role.COORDINATOR) || roles.contains(Role.MODERATOR);
        Map<String, Integer> ideas = reads ? desks.ideas().waiting() : Map.of();
        Map<String, Integer> stories = reads ? desks.stories().waiting() : Map.of();
        exchange.sendPage(
                200,
                pages.render(
                        "neighbourhoods.jte",
                        new NeighbourhoodsPage(
                                Frame.of(exchange, "Mijn buurt"),
                                turf.neighbourhoods(exchange).stream()
                                        .map(
                                                area ->
                                                        new NeighbourhoodRow(
                                                                NeighbourhoodTabs.of(
                                                                        exchange, area, "-"),
                                                                waiting(
                                                                        ideas.getOrDefault(
                                                                                area.id(), 0),
                                                                        stories.getOrDefault(
                                                                                area.id(), 0))))
                                        .toList())));
    }

    private static String waiting(int ideas, int stories) {
        List<String> said = new ArrayList<>();
        if (ideas > 0) {
            said.add(DutchTime.counted(ideas, "idee", "ideeën"));
        }
        if (stories > 0) {
            said.add(DutchTime.counted(stories, "verhaal", "verhalen"));
        }
        return said.isEmpty() ? "" : "Wacht op lezen: " + String.join(", ", said);
    }

    private void show(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        NeighbourhoodId neighbourhood = new NeighbourhoodId(area.id());
        exchange.sendPage(
                status,
                pages.render(
                        "week.jte",
                        new WeekPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, ""),
                                signals.of(area, turf, turf.around(exchange, area)),
                                tasks.open(neighbourhood).stream().map(WeekPages::row).toList(),
                                tasks.finished(neighbourhood, MOST_FINISHED).stream()
                                        .map(WeekPages::row)
                                        .toList(),
                                Released.METHOD_NOTE,
                                message)));
    }

    private static TaskRow row(Task task) {
        return new TaskRow(
                task.id(),
                task.title(),
                task.owner(),
                task.finished().or(task::due).map(DutchTime::day).orElse(""),
                task.outcome(),
                task.due().map(LocalDate::toString).orElse(""));
    }

    private void add(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Form form = exchange.form();
        try {
            Task task =
                    Task.open(
                            new NeighbourhoodId(area.id()),
                            new Task.Source(
                                    Task.Kind.ofId(form.text("soort")).orElse(Task.Kind.OWN),
                                    form.text("onderwerp")),
                            form.text("titel"));
            tasks.put(task.takenBy("", day(form.text("wanneer"))));
            audit.record(exchange.caller().name(), "task-added", task.id());
            exchange.seeOther("/beheer/buurten/" + area.id() + "#taken");
        } catch (VoiceRefusedException e) {
            show(exchange, 400, e.sentence());
        }
    }

    private Task own(Exchange exchange, Area area) {
        return tasks.find(exchange.path("id"))
                .filter(task -> task.neighbourhood().value().equals(area.id()))
                .orElseThrow(Refusal::notFound);
    }

    private void take(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Task task = own(exchange, area);
        Form form = exchange.form();
        try {
            tasks.put(task.takenBy(form.text("wie").strip(), day(form.text("wanneer"))));
            audit.record(exchange.caller().name(), "task-taken", task.id());
            exchange.seeOther("/beheer/buurten/" + area.id() + "#taken");
        } catch (VoiceRefusedException e) {
            show(exchange, 400, e.sentence());
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new VoiceRefusedException("Kies een dag uit de kalender.");
        }
    }

    private void finish(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Task task = own(exchange, area);
        try {
            FeedbackItem proposal = tasks.finish(task, exchange.form().text("uitkomst"));
            audit.record(exchange.caller().name(), "task-finished", task.id());
            exchange.seeOther("/beheer/buurten/" + area.id() + "/terugkoppeling/" + proposal.id());
        } catch (VoiceRefusedException e) {
            show(exchange, 400, e.sentence());
        }
    }
}
