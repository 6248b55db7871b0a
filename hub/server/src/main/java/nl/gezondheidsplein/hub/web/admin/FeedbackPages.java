package nl.gezondheidsplein.hub.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.AreaTree;
import nl.gezondheidsplein.hub.voices.Feedback;
import nl.gezondheidsplein.hub.voices.FeedbackBlocks;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.FeedbackState;
import nl.gezondheidsplein.hub.voices.FeedbackWords;
import nl.gezondheidsplein.hub.voices.Task;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.MalformedMessageException;

/**
 * "U zei – wij doen": what residents of a neighbourhood are told, and the desk where it is made.
 */
public final class FeedbackPages {
    /** So many items as somebody reads at once. */
    private static final int ON_A_PAGE = 25;

    /**
     * Items of a neighbourhood, and the form for a new one.
     *
     * @param before the way to newer ones, or empty
     * @param after the way to older ones, or empty
     */
    public record FeedbackPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            String alarm,
            List<ItemRow> items,
            String before,
            String after,
            BlockFields form,
            List<ThemePages.StateChoice> areas,
            String chosen,
            KioskPreview preview,
            String message) {}

    /**
     * One item in the list.
     *
     * @param answers what it answers
     */
    public record ItemRow(
            String id,
            String said,
            String doing,
            String state,
            String where,
            String since,
            List<FeedbackSources.Answered> answers,
            boolean isOwn) {}

    /**
     * One item at the desk.
     *
     * @param blocks its form, when it is made of blocks
     * @param words its form, when it is in somebody's own words
     */
    public record ItemPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            ItemRow item,
            Optional<BlockFields> blocks,
            Optional<WordsForm> words,
            KioskPreview preview,
            boolean canPublish,
            boolean canWithdraw,
            List<ThemePages.Line> history,
            String message) {}

    /** An item in somebody's own words. */
    public record WordsForm(TextFields said, TextFields doing, String picture) {}

    private final Pages pages;
    private final Turf turf;
    private final Feedback feedback;
    private final FeedbackWords words;
    private final FeedbackSources sources;
    private final AuditLog audit;

    /** What these pages ask. */
    public record Knowledge(VoiceDesks desks, Released released) {}

    public FeedbackPages(Pages pages, Turf turf, Knowledge knowledge, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.feedback = knowledge.desks().feedback();
        this.words = knowledge.desks().words();
        this.sources = new FeedbackSources(knowledge.desks(), knowledge.released());
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var makers = Access.session(Role.COORDINATOR, Role.EDITOR);
        String here = "/beheer/buurten/{area}/terugkoppeling";
        return List.of(
                Route.get(
                        here,
                        makers,
                        exchange -> list(exchange, 200, "", Optional.empty(), KioskPreview.NONE)),
                Route.post(here, makers, this::add),
                Route.get(
                        here + "/{id}",
                        makers,
                        exchange -> show(exchange, 200, "", Optional.empty())),
                Route.post(here + "/{id}", makers, this::change),
                Route.post(here + "/{id}/tonen", makers, this::publish),
                Route.post(here + "/{id}/weghalen", makers, this::withdraw));
    }

    private void list(
            Exchange exchange,
            int status,
            String message,
            Optional<Form> filled,
            KioskPreview preview) {
        Area area = turf.neighbourhood(exchange);
        FeedbackSources.Asker asker = asker(exchange, area);
        List<String> around = asker.around();
        List<Area> own = turf.around(exchange, area);
        AreaTree tree = turf.tree();
        BlockFields.Choices choices = choices(asker, Optional.empty());
        Leaf<FeedbackItem> items =
                Leaf.of(
                        exchange.page(),
                        ON_A_PAGE,
                        (from, most) -> feedback.of(around, from, most),
                        page -> turned(area, page));
        exchange.sendPage(
                status,
                pages.render(
                        "feedback.jte",
                        new FeedbackPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "terugkoppeling"),
                                alarm(feedback.newest(around)),
                                items.shown().stream()
                                        .map(item -> row(asker, tree, own, item))
                                        .toList(),
                                items.before(),
                                items.after(),
                                filled.map(form -> BlockFields.filled(form, choices))
                                        .orElseGet(() -> BlockFields.empty(choices)),
                                own.stream()
                                        .map(
                                                one ->
                                                        new ThemePages.StateChoice(
                                                                one.id(), one.name()))
                                        .toList(),
                                filled.map(form -> form.text("waar")).orElse(""),
                                preview,
                                message)));
    }

    private static String turned(Area area, int page) {
        return "/beheer/buurten/" + area.id() + "/terugkoppeling?blad=" + page;
    }

    private FeedbackSources.Asker asker(Exchange exchange, Area area) {
        return new FeedbackSources.Asker(
                exchange.caller().roles(), area, List.copyOf(turf.tree().around(area.id())));
    }

    private BlockFields.Choices choices(FeedbackSources.Asker asker, Optional<Task.Source> chosen) {
        return BlockFields.Choices.of(
                sources.choices(asker, chosen), words, feedback.comingMonths());
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

    private ItemRow row(
            FeedbackSources.Asker asker, AreaTree tree, List<Area> own, FeedbackItem item) {
        return new ItemRow(
                item.id(),
                item.said().in("nl"),
                item.doing().in("nl"),
                words(item.state()),
                tree.find(item.area()).map(Area::name).orElse(item.area()),
                item.published().map(DutchTime::day).orElse(""),
                sources.answered(asker, item.answers()),
                isAmong(own, item));
    }

    private static boolean isAmong(List<Area> own, FeedbackItem item) {
        return own.stream().anyMatch(one -> one.id().equals(item.area()));
    }

    private static String words(FeedbackState state) {
        return switch (state) {
            case DRAFT -> "voorstel";
            case PUBLISHED -> "te lezen op de kiosken";
            case WITHDRAWN -> "niet meer getoond";
        };
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
                            blocks(exchange, area, form, Optional.empty()),
                            words,
                            form.text("plaatje").strip());
            if (KioskPreview.isAsked(form)) {
                KioskPreview preview = KioskPreview.of(draft.said(), draft.doing());
                list(exchange, 200, KioskPreview.UNSAVED, Optional.of(form), preview);
                return;
            }
            feedback.put(draft);
            audit.record(exchange.caller().name(), "feedback-added", draft.id());
            to(exchange, area, draft);
        } catch (VoiceRefusedException | MalformedMessageException e) {
            list(exchange, 400, Sentences.of(e), Optional.of(form), KioskPreview.NONE);
        }
    }

    private FeedbackBlocks blocks(
            Exchange exchange, Area area, Form form, Optional<Task.Source> chosen) {
        return BlockFields.read(
                form, sources.read(asker(exchange, area), chosen, form.text("antwoord")));
    }

    private FeedbackItem own(Exchange exchange, Area area) {
        return feedback.find(exchange.path("id"))
                .filter(item -> isAmong(turf.around(exchange, area), item))
                .orElseThrow(Refusal::notFound);
    }

    private void show(Exchange exchange, int status, String message, Optional<Form> filled) {
        show(exchange, status, message, filled, Optional.empty());
    }

    /**
     * Shows an item.
     *
     * @param filled the form as it was sent, for who has to mend it or wants to look first
     * @param seen what the form says, for who wants to see it on a kiosk
     */
    private void show(
            Exchange exchange,
            int status,
            String message,
            Optional<Form> filled,
            Optional<FeedbackItem> seen) {
        Area area = turf.neighbourhood(exchange);
        FeedbackItem item = own(exchange, area);
        FeedbackSources.Asker asker = asker(exchange, area);
        exchange.sendPage(
                status,
                pages.render(
                        "feedbackItem.jte",
                        new ItemPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "terugkoppeling"),
                                row(asker, turf.tree(), turf.around(exchange, area), item),
                                item.blocks().map(blocks -> fields(asker, item, blocks, filled)),
                                item.blocks().isPresent()
                                        ? Optional.empty()
                                        : Optional.of(wordsForm(seen.orElse(item))),
                                seen.map(one -> KioskPreview.of(one.said(), one.doing()))
                                        .orElse(KioskPreview.NONE),
                                item.state() != FeedbackState.PUBLISHED,
                                item.state() != FeedbackState.WITHDRAWN,
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

    private BlockFields fields(
            FeedbackSources.Asker asker,
            FeedbackItem item,
            FeedbackBlocks blocks,
            Optional<Form> filled) {
        BlockFields.Choices choices = choices(asker, Optional.of(blocks.said().source()));
        return filled.map(form -> BlockFields.filled(form, choices))
                .orElseGet(() -> BlockFields.of(blocks, item.picture(), choices));
    }

    private static WordsForm wordsForm(FeedbackItem item) {
        return new WordsForm(
                TextFields.of("gezegd", "U zei", Optional.of(item.said())),
                TextFields.of("gedaan", "Wij doen", Optional.of(item.doing())),
                item.picture());
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
            FeedbackItem said = changed(exchange, area, item, form);
            if (KioskPreview.isAsked(form)) {
                show(exchange, 200, KioskPreview.UNSAVED, Optional.of(form), Optional.of(said));
                return;
            }
            feedback.put(said);
            audit.record(exchange.caller().name(), "feedback-changed", item.id());
            to(exchange, area, item);
        } catch (VoiceRefusedException | MalformedMessageException e) {
            show(exchange, 400, Sentences.of(e), Optional.of(form));
        }
    }

    private FeedbackItem changed(Exchange exchange, Area area, FeedbackItem item, Form form) {
        String picture = form.text("plaatje").strip();
        return item.blocks()
                .map(
                        blocks ->
                                item.saying(
                                        blocks(
                                                exchange,
                                                area,
                                                form,
                                                Optional.of(blocks.said().source())),
                                        words,
                                        picture))
                .orElseGet(
                        () ->
                                item.saying(
                                        TextFields.read(form, "gezegd"),
                                        TextFields.read(form, "gedaan"),
                                        picture));
    }

    private void publish(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        FeedbackItem item = own(exchange, area);
        try {
            feedback.publish(item, exchange.caller().name());
            audit.record(exchange.caller().name(), "feedback-published", item.id());
            to(exchange, area, item);
        } catch (VoiceRefusedException e) {
            show(exchange, 409, e.sentence(), Optional.empty());
        }
    }

    private void withdraw(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        FeedbackItem item = own(exchange, area);
        try {
            feedback.withdraw(item, exchange.caller().name(), exchange.form().text("reden"));
            audit.record(exchange.caller().name(), "feedback-withdrawn", item.id());
            to(exchange, area, item);
        } catch (VoiceRefusedException e) {
            show(exchange, 400, e.sentence(), Optional.empty());
        }
    }

    private static void to(Exchange exchange, Area area, FeedbackItem item) {
        exchange.seeOther("/beheer/buurten/" + area.id() + "/terugkoppeling/" + item.id());
    }
}
