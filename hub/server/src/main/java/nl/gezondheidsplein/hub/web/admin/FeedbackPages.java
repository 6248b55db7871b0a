package nl.gezondheidsplein.hub.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.voices.Feedback;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.FeedbackState;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.MalformedMessageException;

/**
 * "U zei – wij doen": what residents of a neighbourhood are told, and the desk where it is made.
 */
public final class FeedbackPages {

    /** All items of a neighbourhood, and the form for a new one. */
    public record FeedbackPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            String alarm,
            List<ItemRow> items,
            ItemForm form,
            String message) {}

    /** One item in the list. */
    public record ItemRow(
            String id,
            String said,
            String doing,
            String state,
            String where,
            String since,
            boolean isOwn) {}

    /** One item at the desk. */
    public record ItemPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            ItemRow item,
            ItemForm form,
            KioskPreview preview,
            boolean canPublish,
            boolean canWithdraw,
            List<ThemePages.Line> history,
            String message) {}

    /** What can be filled in. */
    public record ItemForm(
            TextFields said,
            TextFields doing,
            String picture,
            List<ThemePages.StateChoice> areas) {}

    private final Pages pages;
    private final Turf turf;
    private final Feedback feedback;
    private final AuditLog audit;

    public FeedbackPages(Pages pages, Turf turf, Feedback feedback, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.feedback = feedback;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var makers = Access.session(Role.COORDINATOR, Role.EDITOR);
        String here = "/beheer/buurten/{area}/terugkoppeling";
        return List.of(
                Route.get(here, makers, exchange -> list(exchange, 200, "")),
                Route.post(here, makers, this::add),
                Route.get(here + "/{id}", makers, exchange -> show(exchange, 200, "")),
                Route.post(here + "/{id}", makers, this::change),
                Route.post(here + "/{id}/tonen", makers, this::publish),
                Route.post(here + "/{id}/weghalen", makers, this::withdraw));
    }

    private void list(Exchange exchange, int status, String message) {
        Area area = turf.neighbourhood(exchange);
        List<String> around = List.copyOf(turf.tree().around(area.id()));
        exchange.sendPage(
                status,
                pages.render(
                        "feedback.jte",
                        new FeedbackPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "terugkoppeling"),
                                alarm(feedback.newest(around)),
                                feedback.of(around).stream()
                                        .map(item -> row(exchange, area, item))
                                        .toList(),
                                form(exchange, area, Optional.empty()),
                                message)));
    }

    /** Says that it is time to tell something, or nothing. */
    static String alarm(Feedback.Age age) {
        if (!age.isStale()) {
            return "";
        }
        return switch (age) {
            case Feedback.Age.Never never -> "Bewoners hoorden nog niets terug.";
            case Feedback.Age.Told(long days) ->
                    "Bewoners hoorden al " + days + " dagen niets terug.";
        };
    }

    private ItemRow row(Exchange exchange, Area area, FeedbackItem item) {
        return new ItemRow(
                item.id(),
                item.said().in("nl"),
                item.doing().in("nl"),
                words(item.state()),
                turf.tree().find(item.area()).map(Area::name).orElse(item.area()),
                item.published().map(DutchTime::day).orElse(""),
                isOwn(exchange, area, item));
    }

    private boolean isOwn(Exchange exchange, Area area, FeedbackItem item) {
        return turf.around(exchange, area).stream().anyMatch(one -> one.id().equals(item.area()));
    }

    private static String words(FeedbackState state) {
        return switch (state) {
            case DRAFT -> "voorstel";
            case PUBLISHED -> "te lezen op de kiosken";
            case WITHDRAWN -> "niet meer getoond";
        };
    }

    private ItemForm form(Exchange exchange, Area area, Optional<FeedbackItem> item) {
        return new ItemForm(
                TextFields.of("gezegd", "U zei", item.map(FeedbackItem::said)),
                TextFields.of("gedaan", "Wij doen", item.map(FeedbackItem::doing)),
                item.map(FeedbackItem::picture).orElse(FeedbackItem.PLAIN_PICTURE),
                turf.around(exchange, area).stream()
                        .map(one -> new ThemePages.StateChoice(one.id(), one.name()))
                        .toList());
    }

    private void add(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Form form = exchange.form();
        try {
            String where =
                    turf.around(exchange, area).stream()
                            .map(Area::id)
                            .filter(form.text("waar")::equals)
                            .findFirst()
                            .orElseThrow(() -> new VoiceRefusedException("Kies waar het komt."));
            FeedbackItem draft =
                    FeedbackItem.draft(
                            where,
                            List.of(Task.Source.own()),
                            TextFields.read(form, "gezegd"),
                            TextFields.read(form, "gedaan"),
                            form.text("plaatje").strip());
            feedback.put(draft);
            audit.record(exchange.caller().name(), "feedback-added", draft.id());
            to(exchange, area, draft);
        } catch (VoiceRefusedException | MalformedMessageException e) {
            list(exchange, 400, Sentences.of(e));
        }
    }

    private FeedbackItem own(Exchange exchange, Area area) {
        return feedback.find(exchange.path("id"))
                .filter(item -> isOwn(exchange, area, item))
                .orElseThrow(Refusal::notFound);
    }

    private void show(Exchange exchange, int status, String message) {
        show(exchange, status, Optional.empty(), message);
    }

    /**
     * Shows an item.
     *
     * @param filled as it stands in the form, for who wants to see it on a kiosk
     */
    private void show(
            Exchange exchange, int status, Optional<FeedbackItem> filled, String message) {
        Area area = turf.neighbourhood(exchange);
        FeedbackItem item = own(exchange, area);
        exchange.sendPage(
                status,
                pages.render(
                        "feedbackItem.jte",
                        new ItemPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "terugkoppeling"),
                                row(exchange, area, item),
                                form(exchange, area, filled.or(() -> Optional.of(item))),
                                filled.map(one -> KioskPreview.of(one.said(), one.doing()))
                                        .orElse(KioskPreview.NONE),
                                item.state() != FeedbackState.PUBLISHED,
                                item.state() == FeedbackState.PUBLISHED,
                                feedback.history(item.id()).stream()
                                        .map(
                                                change ->
                                                        new ThemePages.Line(
                                                                DutchTime.moment(change.at()),
                                                                change.who(),
                                                                state(change.state()),
                                                                change.reason()))
                                        .toList(),
                                message)));
    }

    private static String state(String id) {
        return Arrays.stream(FeedbackState.values())
                .filter(state -> state.id().equals(id))
                .map(FeedbackPages::words)
                .findFirst()
                .orElse(id);
    }

    private void change(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        FeedbackItem item = own(exchange, area);
        Form form = exchange.form();
        try {
            FeedbackItem said =
                    item.saying(
                            TextFields.read(form, "gezegd"),
                            TextFields.read(form, "gedaan"),
                            form.text("plaatje").strip());
            if (KioskPreview.isAsked(form)) {
                show(exchange, 200, Optional.of(said), KioskPreview.UNSAVED);
                return;
            }
            feedback.put(said);
            audit.record(exchange.caller().name(), "feedback-changed", item.id());
            to(exchange, area, item);
        } catch (VoiceRefusedException | MalformedMessageException e) {
            show(exchange, 400, Sentences.of(e));
        }
    }

    private void publish(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        FeedbackItem item = own(exchange, area);
        feedback.publish(item, exchange.caller().name());
        audit.record(exchange.caller().name(), "feedback-published", item.id());
        to(exchange, area, item);
    }

    private void withdraw(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        FeedbackItem item = own(exchange, area);
        try {
            feedback.withdraw(item, exchange.caller().name(), exchange.form().text("reden"));
            audit.record(exchange.caller().name(), "feedback-withdrawn", item.id());
            to(exchange, area, item);
        } catch (VoiceRefusedException e) {
            show(exchange, 400, e.sentence());
        }
    }

    private static void to(Exchange exchange, Area area, FeedbackItem item) {
        exchange.seeOther("/beheer/buurten/" + area.id() + "/terugkoppeling/" + item.id());
    }
}
