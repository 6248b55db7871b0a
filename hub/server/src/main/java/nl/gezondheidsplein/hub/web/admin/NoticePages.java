package nl.gezondheidsplein.hub.web.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.notices.Notice;
import nl.gezondheidsplein.hub.notices.Notices;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.editor.OfferPreview;
import nl.gezondheidsplein.protocol.PlaceId;

/** What organisations let a neighbourhood know: made, changed and taken from the kiosks. */
public final class NoticePages {
    /** Above a form that was refused; the fields say the rest. */
    private static final String REFUSED =
            "Nog niet opgeslagen. Wat u invulde staat er nog. Kijk bij de velden met een opmerking.";

    /** The notices of a neighbourhood, and the form for a new one. */
    public record NoticesPage(
            Frame frame,
            NeighbourhoodTabs tabs,
            List<NoticeRow> notices,
            NoticeFields form,
            KioskPreview preview,
            String message) {}

    /**
     * One notice in the list.
     *
     * @param isOwn whether who looks may change it
     */
    public record NoticeRow(
            String id, String words, String where, String state, boolean isOwn, boolean isShown) {}

    /** The form of a notice that is there. */
    public record NoticePage(
            Frame frame,
            NeighbourhoodTabs tabs,
            NoticeRow notice,
            NoticeFields form,
            KioskPreview preview,
            String message) {}

    private final Pages pages;
    private final Turf turf;
    private final Notices notices;
    private final Supplier<Reviews> reviews;
    private final AuditLog audit;

    /**
     * Pages that keep these notices.
     *
     * @param reviews what readers made of the sentences
     */
    public NoticePages(
            Pages pages, Turf turf, Notices notices, Supplier<Reviews> reviews, AuditLog audit) {
        this.pages = pages;
        this.turf = turf;
        this.notices = notices;
        this.reviews = reviews;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var makers = Access.session(Role.COORDINATOR, Role.EDITOR);
        String here = "/beheer/buurten/{area}/berichten";
        return List.of(
                Route.get(here, makers, this::list),
                Route.post(here, makers, this::add),
                Route.get(here + "/{id}", makers, this::show),
                Route.post(here + "/{id}", makers, this::change),
                Route.post(here + "/{id}/weghalen", makers, this::withdraw));
    }

    private OfferPreview words() {
        return new OfferPreview(reviews.get(), notices.today().atStartOfDay());
    }

    private void list(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        sendList(
                exchange,
                area,
                NoticeFields.empty(spots(exchange, area), notices.today()),
                KioskPreview.NONE);
    }

    private void sendList(Exchange exchange, Area area, NoticeFields form, KioskPreview preview) {
        List<Area> own = turf.around(exchange, area);
        OfferPreview words = words();
        exchange.sendPage(
                form.notes().isEmpty() ? 200 : 400,
                pages.render(
                        "notices.jte",
                        new NoticesPage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "berichten"),
                                notices.of(turf.tree().around(area.id())).stream()
                                        .map(notice -> row(notice, own, area, words))
                                        .toList(),
                                form,
                                preview,
                                message(form, preview))));
    }

    private static String message(NoticeFields form, KioskPreview preview) {
        if (!form.notes().isEmpty()) {
            return REFUSED;
        }
        return preview.isShown() ? KioskPreview.UNSAVED : "";
    }

    private NoticeRow row(Notice notice, List<Area> own, Area area, OfferPreview words) {
        LocalDate today = notices.today();
        boolean isShown = notice.isShownOn(today);
        return new NoticeRow(
                notice.id(),
                words.sentence(notice.id(), notice.said()),
                notice.place()
                        .flatMap(place -> named(area, place))
                        .or(() -> turf.tree().find(notice.area()).map(Area::name))
                        .orElse(notice.area()),
                state(notice, isShown),
                own.stream().anyMatch(one -> one.id().equals(notice.area())),
                isShown);
    }

    private Optional<String> named(Area area, PlaceId place) {
        return turf.places(area).stream()
                .filter(known -> known.id().equals(place))
                .map(known -> known.sheet().names().in("nl"))
                .findFirst();
    }

    private static String state(Notice notice, boolean isShown) {
        if (notice.isWithdrawn()) {
            return "weggehaald";
        }
        return (isShown ? "te lezen tot en met " : "te lezen geweest tot en met ")
                + DutchTime.day(notice.said().until());
    }

    /** Where somebody may have a notice shown: the areas around, and the places of this one. */
    private List<NoticeFields.Spot> spots(Exchange exchange, Area area) {
        return NoticeFields.spots(turf.around(exchange, area), area, turf.places(area));
    }

    private void add(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Form form = exchange.form();
        NoticeForm read = new NoticeForm(form, spots(exchange, area), notices.today());
        Optional<NoticeForm.Filled> filled = read.read();
        if (filled.isEmpty() || KioskPreview.isAsked(form)) {
            sendList(
                    exchange,
                    area,
                    NoticeFields.filled(form, spots(exchange, area), read.flaws()),
                    preview(filled));
            return;
        }
        Notice notice = filled.get().notice();
        notices.put(notice);
        audit.record(exchange.caller().name(), "notice-added", notice.id());
        exchange.seeOther(address(area));
    }

    private KioskPreview preview(Optional<NoticeForm.Filled> filled) {
        return filled.map(seen -> words().of(seen.said())).orElse(KioskPreview.NONE);
    }

    private Notice own(Exchange exchange, Area area) {
        return notices.find(exchange.path("id"))
                .filter(
                        notice ->
                                turf.around(exchange, area).stream()
                                        .anyMatch(one -> one.id().equals(notice.area())))
                .filter(notice -> notice.place().map(place -> isOf(area, place)).orElse(true))
                .orElseThrow(Refusal::notFound);
    }

    private boolean isOf(Area area, PlaceId place) {
        return turf.places(area).stream().map(Place::id).anyMatch(place::equals);
    }

    private void show(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Notice notice = own(exchange, area);
        send(
                exchange,
                area,
                notice,
                NoticeFields.of(notice, spots(exchange, area)),
                KioskPreview.NONE);
    }

    private void send(
            Exchange exchange, Area area, Notice notice, NoticeFields form, KioskPreview preview) {
        exchange.sendPage(
                form.notes().isEmpty() ? 200 : 400,
                pages.render(
                        "notice.jte",
                        new NoticePage(
                                Frame.of(exchange, "Mijn buurt"),
                                NeighbourhoodTabs.of(exchange, area, "berichten"),
                                row(notice, turf.around(exchange, area), area, words()),
                                form,
                                preview,
                                message(form, preview))));
    }

    private void change(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Notice before = own(exchange, area);
        Form form = exchange.form();
        NoticeForm read = new NoticeForm(form, spots(exchange, area), notices.today());
        Optional<NoticeForm.Filled> filled = read.read();
        if (filled.isEmpty() || KioskPreview.isAsked(form)) {
            send(
                    exchange,
                    area,
                    before,
                    NoticeFields.filled(form, spots(exchange, area), read.flaws()),
                    preview(filled));
            return;
        }
        notices.put(before.saying(filled.get().area(), filled.get().place(), filled.get().said()));
        audit.record(exchange.caller().name(), "notice-changed", before.id());
        exchange.seeOther(address(area));
    }

    private void withdraw(Exchange exchange) {
        Area area = turf.neighbourhood(exchange);
        Notice notice = own(exchange, area);
        notices.withdraw(notice);
        audit.record(exchange.caller().name(), "notice-withdrawn", notice.id());
        exchange.seeOther(address(area));
    }

    private static String address(Area area) {
        return "/beheer/buurten/" + area.id() + "/berichten";
    }
}
