package nl.gezondheidsplein.hub.web.editor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.edit.OfferDesk;
import nl.gezondheidsplein.hub.squaremap.edit.OfferDraft;
import nl.gezondheidsplein.hub.squaremap.edit.OfferField;
import nl.gezondheidsplein.hub.squaremap.edit.OpenOffer;
import nl.gezondheidsplein.hub.squaremap.edit.Saving;
import nl.gezondheidsplein.hub.squaremap.edit.Times;
import nl.gezondheidsplein.hub.squaremap.edit.Trial;
import nl.gezondheidsplein.hub.squaremap.pictures.OfferPicture;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureDesk;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.admin.Frame;
import nl.gezondheidsplein.hub.web.admin.KioskPreview;

/** One offer: made, changed and verified. */
public final class OfferPages {
    /** In which role somebody makes sure; a name is nobody's business. */
    private static final Map<String, String> VERIFIERS =
            Map.of(
                    "redacteur", "de redactie",
                    "organisatie", "de organisatie zelf",
                    "gastheer of gastvrouw", "de gastheer of gastvrouw");

    /**
     * The page.
     *
     * @param address where the form goes
     * @param version the state of the offer that is shown; empty for a new one
     * @param preview how kiosks would say what is filled in, for who asked to see it
     */
    public record OfferPage(
            Frame frame,
            String address,
            String version,
            OfferDraft draft,
            OfferLists lists,
            List<TimesLine> times,
            PictureLine picture,
            Freshly freshly,
            KioskPreview preview,
            Notes notes,
            List<Difference> differences) {
        /** Returns whether the offer is not in the map yet. */
        public boolean isNew() {
            return version.isEmpty();
        }
    }

    /**
     * What there is to choose from.
     *
     * @param inWords what the map says in words that no kiosk has, by field
     */
    public record OfferLists(
            List<Choice> organizations,
            List<Choice> sites,
            List<Choice> locations,
            List<Choice> languages,
            List<Choice> textLanguages,
            List<Choice> costs,
            List<Choice> roles,
            List<OfferChoices.Terms> terms,
            Map<String, String> inWords) {}

    /** One schedule of the offer. */
    public record TimesLine(String id, String sentence, String place, List<String> next) {}

    /**
     * The picture of the offer.
     *
     * @param address of its page, and the bytes below it
     * @param words what is to be seen on it; empty while there is none
     */
    public record PictureLine(String address, String words) {
        static final PictureLine NONE = new PictureLine("", "");

        /** Returns whether there is one. */
        public boolean isThere() {
            return !words.isEmpty();
        }
    }

    /** How fresh the offer is, in words, and who may say that it is true. */
    public record Freshly(String words, List<Choice> verifiers) {}

    /** Whom these pages ask. */
    public record Knowledge(
            SocialMaps maps,
            OfferDesk desk,
            Supplier<Reviews> reviews,
            PictureDesk pictures,
            AuditLog audit,
            InstantSource clock) {}

    private final Pages pages;
    private final Knowledge knowledge;
    private final Times times = new Times(Here.ZONE);

    /** Pages that change this map. */
    public OfferPages(Pages pages, Knowledge knowledge) {
        this.pages = pages;
        this.knowledge = knowledge;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var editors = Access.session(Role.EDITOR, Role.COORDINATOR);
        return List.of(
                Route.get("/beheer/kaart/nieuw", editors, this::fresh),
                Route.post("/beheer/kaart/nieuw", editors, this::create),
                Route.get("/beheer/kaart/aanbod/{offer}", editors, this::show),
                Route.post("/beheer/kaart/aanbod/{offer}", editors, this::save),
                Route.post("/beheer/kaart/aanbod/{offer}/nagekeken", editors, this::verify));
    }

    private void fresh(Exchange exchange) {
        sendNew(exchange, 200, OfferDraft.EMPTY, Notes.NONE);
    }

    private void create(Exchange exchange) {
        Form form = exchange.form();
        OfferDraft draft = OfferForm.read(form);
        if (KioskPreview.isAsked(form)) {
            look(exchange, Optional.empty(), draft);
            return;
        }
        switch (knowledge.desk().create(draft, isSure(form))) {
            case Saving.Saved saved -> {
                record(exchange, "offer-created", saved.offer());
                exchange.seeOther(address(saved.offer()));
            }
            case Saving.Refused refused ->
                    sendNew(exchange, 400, draft, Notes.refused(refused.flaws(), OfferField::id));
            case Saving.Doubtful doubtful ->
                    sendNew(
                            exchange,
                            400,
                            draft,
                            Notes.doubtful(doubtful.traces(), OfferField::id));
            case Saving.Moved moved -> throw Refusal.conflict("Probeer het nog eens.");
            case Saving.Gone gone -> throw Refusal.notFound();
        }
    }

    private void show(Exchange exchange) {
        OpenOffer open = known(exchange);
        Notes notes =
                exchange.query("klaar").isPresent() ? Notes.summary("Opgeslagen.") : Notes.NONE;
        send(exchange, 200, open, open.draft(), notes, List.of());
    }

    private void save(Exchange exchange) {
        Form form = exchange.form();
        OpenOffer open = known(exchange);
        OfferDraft draft = OfferForm.read(form);
        if (KioskPreview.isAsked(form)) {
            look(exchange, Optional.of(open), draft);
            return;
        }
        UUID offer = open.offer().id();
        switch (knowledge.desk().save(offer, form.text("versie"), draft, isSure(form))) {
            case Saving.Saved saved -> {
                record(exchange, "offer-changed", saved.offer());
                exchange.seeOther(address(saved.offer()) + "?klaar=ja");
            }
            case Saving.Refused refused ->
                    again(exchange, open, draft, Notes.refused(refused.flaws(), OfferField::id));
            case Saving.Doubtful doubtful ->
                    again(exchange, open, draft, Notes.doubtful(doubtful.traces(), OfferField::id));
            case Saving.Moved moved ->
                    send(
                            exchange,
                            409,
                            moved.now(),
                            draft,
                            Notes.summary(
                                    "Nog niet opgeslagen. Iemand anders heeft dit aanbod net"
                                            + " gewijzigd. Wat u typte, staat er nog."),
                            Difference.between(
                                    moved.now().draft(),
                                    draft,
                                    new OfferChoices(
                                            knowledge.maps().current(), moved.now().draft())));
            case Saving.Gone gone -> throw Refusal.notFound();
        }
    }

    /** Shows what the form would come to; nothing is kept. */
    private void look(Exchange exchange, Optional<OpenOffer> open, OfferDraft draft) {
        Trial trial = knowledge.desk().tryOut(open.map(known -> known.offer().id()), draft);
        KioskPreview preview =
                switch (trial) {
                    case Trial.Seen seen -> preview(seen.offer());
                    case Trial.Refused refused -> KioskPreview.NONE;
                };
        Notes notes =
                switch (trial) {
                    case Trial.Seen seen -> Notes.summary(KioskPreview.UNSAVED);
                    case Trial.Refused refused -> Notes.refused(refused.flaws(), OfferField::id);
                };
        int status = preview.isShown() ? 200 : 400;
        if (open.isEmpty()) {
            sendNew(exchange, status, draft, preview, notes);
        } else {
            send(exchange, status, begun(exchange, open.get()), draft, preview, notes, List.of());
        }
    }

    private KioskPreview preview(Offer offer) {
        return new OfferPreview(
                        knowledge.reviews().get(),
                        LocalDateTime.ofInstant(knowledge.clock().instant(), Here.ZONE))
                .of(offer);
    }

    /** The form again, still for the state that the editor began with. */
    private void again(Exchange exchange, OpenOffer open, OfferDraft draft, Notes notes) {
        send(exchange, 400, begun(exchange, open), draft, notes, List.of());
    }

    private static OpenOffer begun(Exchange exchange, OpenOffer open) {
        return new OpenOffer(open.offer(), open.draft(), exchange.form().text("versie"));
    }

    private void verify(Exchange exchange) {
        Form form = exchange.form();
        OpenOffer open = known(exchange);
        String role = form.text("door");
        if (!VERIFIERS.containsKey(role)) {
            send(
                    exchange,
                    400,
                    open,
                    open.draft(),
                    new Notes("", Map.of("door", "Kies wie het nakeek."), false),
                    List.of());
            return;
        }
        switch (knowledge.desk().verify(open.offer().id(), form.text("versie"), role)) {
            case Saving.Saved saved -> {
                record(exchange, "offer-verified", saved.offer());
                exchange.seeOther(address(saved.offer()));
            }
            case Saving.Moved moved ->
                    send(
                            exchange,
                            409,
                            moved.now(),
                            moved.now().draft(),
                            Notes.summary(
                                    "Iemand anders heeft dit aanbod net gewijzigd. Kijk het eerst"
                                            + " opnieuw na."),
                            List.of());
            case Saving.Refused refused ->
                    again(
                            exchange,
                            open,
                            open.draft(),
                            Notes.refused(refused.flaws(), OfferField::id));
            case Saving.Doubtful doubtful ->
                    throw new IllegalStateException("Nothing free was written");
            case Saving.Gone gone -> throw Refusal.notFound();
        }
    }

    private void record(Exchange exchange, String action, UUID offer) {
        knowledge.audit().record(exchange.caller().name(), action, offer.toString());
    }

    private static boolean isSure(Form form) {
        return form.text("zeker").equals("ja");
    }

    private OpenOffer known(Exchange exchange) {
        return OfferAddress.offer(exchange)
                .flatMap(knowledge.desk()::open)
                .orElseThrow(Refusal::notFound);
    }

    private static String address(UUID offer) {
        return OfferAddress.of(offer);
    }

    private void sendNew(Exchange exchange, int status, OfferDraft draft, Notes notes) {
        sendNew(exchange, status, draft, KioskPreview.NONE, notes);
    }

    private void sendNew(
            Exchange exchange, int status, OfferDraft draft, KioskPreview preview, Notes notes) {
        exchange.sendPage(
                status,
                pages.render(
                        "offer.jte",
                        new OfferPage(
                                Frame.of(exchange, "Nieuw aanbod"),
                                "/beheer/kaart/nieuw",
                                "",
                                draft,
                                lists(draft, Optional.empty()),
                                List.of(),
                                PictureLine.NONE,
                                new Freshly("", List.of()),
                                preview,
                                notes,
                                List.of())));
    }

    private void send(
            Exchange exchange,
            int status,
            OpenOffer open,
            OfferDraft draft,
            Notes notes,
            List<Difference> differences) {
        send(exchange, status, open, draft, KioskPreview.NONE, notes, differences);
    }

    private void send(
            Exchange exchange,
            int status,
            OpenOffer open,
            OfferDraft draft,
            KioskPreview preview,
            Notes notes,
            List<Difference> differences) {
        LocalDate today = Here.today(knowledge.clock());
        exchange.sendPage(
                status,
                pages.render(
                        "offer.jte",
                        new OfferPage(
                                Frame.of(exchange, open.offer().service().name()),
                                address(open.offer().id()),
                                open.version(),
                                draft,
                                lists(draft, Optional.of(open.offer())),
                                open.offer().slots().stream()
                                        .map(slot -> line(slot, today))
                                        .toList(),
                                picture(open.offer().id()),
                                new Freshly(
                                        FreshnessWords.of(open.offer(), today),
                                        VERIFIERS.entrySet().stream()
                                                .sorted(Map.Entry.comparingByKey())
                                                .map(
                                                        entry ->
                                                                new Choice(
                                                                        entry.getKey(),
                                                                        entry.getValue(),
                                                                        false))
                                                .toList()),
                                preview,
                                notes,
                                differences)));
    }

    private PictureLine picture(UUID offer) {
        return new PictureLine(
                OfferAddress.picture(offer),
                knowledge.pictures().find(offer).map(OfferPicture::words).orElse(""));
    }

    private TimesLine line(Offer.Slot slot, LocalDate today) {
        return new TimesLine(
                slot.schedule().id().toString(),
                Times.sentence(slot.schedule()),
                slot.location().flatMap(place -> place.name()).orElse(""),
                times.next(slot.schedule(), today));
    }

    private OfferLists lists(OfferDraft draft, Optional<Offer> offer) {
        OfferChoices choices = new OfferChoices(knowledge.maps().current(), draft);
        return new OfferLists(
                choices.organizations(),
                choices.sites(offer.map(Offer::sites).orElse(List.of())),
                choices.locations(),
                choices.languages(),
                choices.textLanguages(),
                choices.costKinds(),
                choices.roles(),
                choices.terms(),
                offer.map(known -> OfferInWords.of(known.service())).orElse(Map.of()));
    }
}
