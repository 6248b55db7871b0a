package nl.gezondheidsplein.hub.web.admin;

import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.voices.Change;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.Idea;
import nl.gezondheidsplein.hub.voices.IdeaState;
import nl.gezondheidsplein.hub.voices.Ideas;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.Tasks;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.words.Direction;

/** The ideas of a neighbourhood: read, answered, and never lost. */
public final class IdeaPages {

    private static final int ON_A_PAGE = 25;

    /**
     * The ideas that are in one state.
     *
     * @param state id of the state
     * @param before address of the page before, or empty
     * @param after address of the page after, or empty
     * @param canMakeTasks whether who reads may make a task of an idea
     */
    public record IdeasPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            String state,
            List<StateTab> states,
            List<IdeaRow> ideas,
            String before,
            String after,
            boolean canMakeTasks,
            String message) {}

    /** A way to the ideas of a state. */
    public record StateTab(String id, String words, int ideas, boolean isShown) {}

    /**
     * One idea.
     *
     * @param task what a task about it would be called; empty when there is one already, or its
     *     words are gone
     */
    public record IdeaRow(
            String id,
            String month,
            String language,
            String direction,
            String text,
            String state,
            String task,
            boolean hasTask,
            List<ThemePages.StateChoice> next,
            List<ThemePages.Line> history) {}

    private final Pages pages;
    private final Turf turf;
    private final VoiceDesks desks;
    private final Ideas ideas;
    private final Tasks tasks;
    private final AuditLog audit;

    public IdeaPages(Pages pages, Turf turf, VoiceDesks desks, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.desks = desks;
        this.ideas = desks.ideas();
        this.tasks = desks.tasks();
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var readers = Access.session(Role.COORDINATOR, Role.MODERATOR);
        return List.of(
                Route.get(
                        "/beheer/buurten/{area}/ideeen",
                        readers,
                        exchange -> show(exchange, 200, "")),
                Route.post("/beheer/buurten/{area}/ideeen/{id}", readers, this::move));
    }

    private void show(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        NeighbourhoodId neighbourhood = new NeighbourhoodId(area.id());
        IdeaState state =
                exchange.query("stand").flatMap(IdeaState::ofId).orElse(IdeaState.WAITING);
        Leaf<Idea> leaf =
                Leaf.of(
                        exchange.page(),
                        ON_A_PAGE,
                        (from, most) -> ideas.of(neighbourhood, state, from, most),
                        page -> turned(area, state, page));
        List<Idea> shown = leaf.shown();
        Map<String, List<Change>> histories =
                ideas.histories(shown.stream().map(Idea::id).toList());
        Set<Task.Source> taken =
                tasks.open(neighbourhood).stream().map(Task::source).collect(Collectors.toSet());
        exchange.sendPage(
                status,
                pages.render(
                        "ideas.jte",
                        new IdeasPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "ideeen"),
                                state.id(),
                                states(neighbourhood, state),
                                shown.stream()
                                        .map(
                                                idea ->
                                                        row(
                                                                idea,
                                                                histories.getOrDefault(
                                                                        idea.id(), List.of()),
                                                                taken.contains(source(idea))))
                                        .toList(),
                                leaf.before(),
                                leaf.after(),
                                exchange.caller().roles().contains(Role.COORDINATOR),
                                message)));
    }

    private List<StateTab> states(NeighbourhoodId neighbourhood, IdeaState shown) {
        return ideas.counted(neighbourhood).entrySet().stream()
                .map(
                        entry ->
                                new StateTab(
                                        entry.getKey().id(),
                                        words(entry.getKey()),
                                        entry.getValue(),
                                        entry.getKey() == shown))
                .toList();
    }

    private static String turned(Area area, IdeaState state, int page) {
        return list(area, state) + "&blad=" + page;
    }

    private static String list(Area area, IdeaState state) {
        return "/beheer/buurten/" + area.id() + "/ideeen?stand=" + state.id();
    }

    private static Task.Source source(Idea idea) {
        return new Task.Source(Task.Kind.IDEA, idea.id());
    }

    /** The start of an idea is enough to know it by: an idea is longer than a title may be. */
    private static String task(Idea idea) {
        int most = 120;
        String text = idea.text();
        return "Werk aan het idee: "
                + (text.codePointCount(0, text.length()) <= most
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, most)) + "…");
    }

    private static IdeaRow row(Idea idea, List<Change> history, boolean hasTask) {
        return new IdeaRow(
                idea.id(),
                idea.month().getMonth().getDisplayName(TextStyle.FULL, Locale.of("nl"))
                        + " "
                        + idea.month().getYear(),
                idea.language(),
                Direction.of(idea.language()),
                idea.text(),
                words(idea.state()),
                hasTask || idea.text().isEmpty() ? "" : task(idea),
                hasTask,
                next(idea.state()),
                history.stream().map(IdeaPages::line).toList());
    }

    private static ThemePages.Line line(Change change) {
        return new ThemePages.Line(
                DutchTime.moment(change.at()),
                change.who(),
                IdeaState.ofId(change.state()).map(IdeaPages::words).orElse(change.state()),
                change.reason());
    }

    private static List<ThemePages.StateChoice> next(IdeaState state) {
        if (state == IdeaState.REFUSED) {
            return List.of();
        }
        return Arrays.stream(IdeaState.values())
                .filter(other -> other != state && other != IdeaState.WAITING)
                .map(other -> new ThemePages.StateChoice(other.id(), words(other)))
                .toList();
    }

    private static String words(IdeaState state) {
        return switch (state) {
            case WAITING -> "nog niet gelezen";
            case OPEN -> "we kijken ernaar";
            case STARTED -> "iemand werkt eraan";
            case DONE -> "klaar";
            case REFUSED -> "doen we niet; de woorden zijn gewist";
        };
    }

    /** Where a task works on it, finishing that proposes what to tell. */
    private void propose(Exchange exchange, Idea idea, String outcome) {
        boolean hasTask =
                tasks.open(idea.neighbourhood()).stream()
                        .anyMatch(task -> task.source().equals(source(idea)));
        if (!hasTask) {
            FeedbackItem proposal =
                    FeedbackItem.done(idea.neighbourhood(), source(idea), outcome, desks.words());
            desks.feedback().put(proposal);
            audit.record(exchange.caller().name(), "feedback-added", proposal.id());
        }
    }

    private void move(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Idea idea =
                ideas.find(exchange.path("id"))
                        .filter(found -> found.neighbourhood().value().equals(area.id()))
                        .orElseThrow(Refusal::notFound);
        Form form = exchange.form();
        try {
            ideas.move(
                    idea,
                    IdeaState.ofId(form.text("stand"))
                            .orElseThrow(() -> new VoiceRefusedException("Kies een stand.")),
                    exchange.caller().name(),
                    form.text("reden"));
            audit.record(
                    exchange.caller().name(), "idea-moved", idea.id() + " " + form.text("stand"));
            if (form.text("stand").equals(IdeaState.DONE.id())) {
                propose(exchange, idea, form.text("reden"));
            }
            exchange.seeOther(list(area, idea.state()));
        } catch (VoiceRefusedException e) {
            show(exchange, 400, e.sentence());
        }
    }
}
