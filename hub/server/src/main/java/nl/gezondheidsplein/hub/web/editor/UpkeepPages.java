package nl.gezondheidsplein.hub.web.editor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.squaremap.Location;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.Organization;
import nl.gezondheidsplein.hub.squaremap.edit.Doubts;
import nl.gezondheidsplein.hub.squaremap.edit.DuplicateDesk;
import nl.gezondheidsplein.hub.squaremap.edit.Duplicates;
import nl.gezondheidsplein.hub.squaremap.edit.DutchDays;
import nl.gezondheidsplein.hub.squaremap.edit.OpenOffer;
import nl.gezondheidsplein.hub.squaremap.edit.Saving;
import nl.gezondheidsplein.hub.squaremap.edit.Times;
import nl.gezondheidsplein.hub.squaremap.edit.Upkeep;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.admin.Frame;
import nl.gezondheidsplein.protocol.Freshness;

/** What must be verified by whom, and which offers may be one and the same. */
public final class UpkeepPages {
    private static final int LONGEST_LIST = 100;

    /** The page. */
    public record UpkeepPage(
            Frame frame,
            List<Figure> figures,
            List<Figure> organizations,
            List<DueRow> due,
            int dueCount,
            List<PairRow> pairs,
            String message) {}

    /** A number with what it counts. */
    public record Figure(String words, int count) {}

    /** An offer to verify; {@code doubts} is empty when no resident doubts it. */
    public record DueRow(
            String address, String name, String whom, String verified, String doubts) {}

    /** Two offers that may be one. */
    public record PairRow(Half one, Half other) {}

    /** One of two. */
    public record Half(
            String id, String version, String address, String name, List<String> facts) {}

    private final Pages pages;
    private final OfferPages.Knowledge knowledge;
    private final DuplicateDesk duplicates;
    private final Doubts doubts;

    /** Pages of this map. */
    public UpkeepPages(
            Pages pages, OfferPages.Knowledge knowledge, DuplicateDesk duplicates, Doubts doubts) {
        this.pages = pages;
        this.knowledge = knowledge;
        this.duplicates = duplicates;
        this.doubts = doubts;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var editors = Access.session(Role.EDITOR, Role.COORDINATOR);
        return List.of(
                Route.get("/beheer/kaart/nakijken", editors, e -> show(e, 200, "")),
                Route.post("/beheer/kaart/dubbel", editors, this::decide));
    }

    private void decide(Exchange exchange) {
        Form form = exchange.form();
        UUID one = id(form, "een");
        UUID other = id(form, "ander");
        if (one.equals(other)) {
            throw Refusal.badRequest("Kies twee keer een ander aanbod.");
        }
        Map<UUID, String> seen =
                Map.of(one, form.text("versie-een"), other, form.text("versie-ander"));
        Saving saving =
                switch (form.text("besluit")) {
                    case "houd-een" -> duplicates.merge(one, other, seen);
                    case "houd-ander" -> duplicates.merge(other, one, seen);
                    case "apart" -> duplicates.keepApart(one, other, seen);
                    default -> throw Refusal.badRequest("Kies wat er moet gebeuren.");
                };
        switch (saving) {
            case Saving.Saved saved -> {
                boolean isApart = form.text("besluit").equals("apart");
                knowledge
                        .audit()
                        .record(
                                exchange.caller().name(),
                                isApart ? "offers-kept-apart" : "offers-merged",
                                saved.offer().toString());
                exchange.seeOther("/beheer/kaart/nakijken#dubbel");
            }
            case Saving.Moved moved ->
                    show(
                            exchange,
                            409,
                            "Er is niets gewijzigd. Iemand anders heeft “"
                                    + moved.now().offer().service().name()
                                    + "” net veranderd. Kijk nog eens.");
            case Saving.Refused refused ->
                    show(
                            exchange,
                            409,
                            "Er is niets gewijzigd. " + String.join(" ", refused.flaws().values()));
            case Saving.Doubtful doubtful -> throw new IllegalStateException("Nothing was typed");
            case Saving.Gone gone -> throw Refusal.notFound();
        }
    }

    private static UUID id(Form form, String field) {
        return OfferAddress.id(form.text(field)).orElseThrow(Refusal::notFound);
    }

    private void show(Exchange exchange, int status, String message) {
        var map = knowledge.maps().current();
        Upkeep upkeep = Upkeep.of(map, doubts.newest(), Here.today(knowledge.clock()), Here.ZONE);
        exchange.sendPage(
                status,
                pages.render(
                        "upkeep.jte",
                        new UpkeepPage(
                                Frame.of(exchange, "Nakijken"),
                                List.of(
                                        figure(upkeep, Freshness.CURRENT),
                                        figure(upkeep, Freshness.ASK),
                                        figure(upkeep, Freshness.EXPIRED)),
                                upkeep.dueByOrganization().entrySet().stream()
                                        .map(entry -> new Figure(entry.getKey(), entry.getValue()))
                                        .toList(),
                                upkeep.due().stream().limit(LONGEST_LIST).map(this::row).toList(),
                                upkeep.due().size(),
                                Duplicates.in(map).stream()
                                        .limit(LONGEST_LIST)
                                        .map(
                                                pair ->
                                                        new PairRow(
                                                                half(pair.one()),
                                                                half(pair.other())))
                                        .toList(),
                                message)));
    }

    private static Figure figure(Upkeep upkeep, Freshness freshness) {
        return new Figure(
                FreshnessWords.of(freshness), upkeep.figures().getOrDefault(freshness, 0));
    }

    private DueRow row(Upkeep.Due due) {
        return new DueRow(
                OfferAddress.of(due.offer().id()),
                due.offer().service().name(),
                due.whom(),
                FreshnessWords.of(due.offer(), Here.today(knowledge.clock())),
                due.doubted()
                        .map(day -> "“Klopt niet meer”, zei iemand op " + DutchDays.words(day))
                        .orElse(""));
    }

    private Half half(Offer offer) {
        List<String> facts =
                Stream.of(
                                offer.organization().map(Organization::name).stream(),
                                offer.service().description().stream(),
                                offer.sites().stream()
                                        .flatMap(
                                                site ->
                                                        site
                                                                .location()
                                                                .flatMap(Location::line)
                                                                .stream()),
                                offer.slots().stream().map(slot -> Times.sentence(slot.schedule())))
                        .flatMap(s -> s)
                        .toList();
        return new Half(
                offer.id().toString(),
                duplicates.open(offer.id()).map(OpenOffer::version).orElse(""),
                OfferAddress.of(offer.id()),
                offer.service().name(),
                facts);
    }
}
