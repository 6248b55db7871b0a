package nl.gezondheidsplein.hub.web.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.squaremap.edit.OpenOffer;
import nl.gezondheidsplein.hub.squaremap.pictures.OfferPicture;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureDesk;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureRefusedException;
import nl.gezondheidsplein.hub.squaremap.pictures.Redrawn;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.admin.Frame;

/** The picture of one offer: brought, replaced and taken away. */
public final class PicturePages {
    /**
     * The page.
     *
     * @param address where the form goes
     * @param isThere whether the offer has a picture
     * @param shown what is to be seen on that one
     * @param words what is filled in of a new one
     * @param longest most letters of them
     */
    public record PicturePage(
            Frame frame,
            String offer,
            String offerAddress,
            String address,
            boolean isThere,
            String shown,
            String words,
            int longest,
            Notes notes) {}

    private final Pages pages;
    private final OfferPages.Knowledge knowledge;

    /** Pages that change the pictures beside this map. */
    public PicturePages(Pages pages, OfferPages.Knowledge knowledge) {
        this.pages = pages;
        this.knowledge = knowledge;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var editors = Access.session(Role.EDITOR, Role.COORDINATOR);
        String path = "/beheer/kaart/aanbod/{offer}/plaatje";
        return List.of(
                Route.get(path, editors, this::show),
                Route.get(path + "/beeld", editors, this::look),
                Route.upload(path, editors, this::put),
                Route.post(path + "/weg", editors, this::remove));
    }

    private void show(Exchange exchange) {
        send(exchange, 200, known(exchange), "", Notes.NONE);
    }

    private void look(Exchange exchange) {
        OfferPicture picture =
                knowledge
                        .pictures()
                        .find(known(exchange).offer().id())
                        .orElseThrow(Refusal::notFound);
        exchange.send(200, Redrawn.MEDIA_TYPE, picture.picture().content());
    }

    private void put(Exchange exchange) {
        Form form = exchange.form();
        OpenOffer open = known(exchange);
        UUID offer = open.offer().id();
        String words = form.text("te-zien");
        try {
            knowledge
                    .pictures()
                    .put(
                            offer,
                            form.file("bestand"),
                            words,
                            form.text("niemand").equals("ja"),
                            role(exchange).id());
        } catch (PictureRefusedException e) {
            send(
                    exchange,
                    400,
                    open,
                    words,
                    new Notes(
                            "Nog niet opgeslagen. Kies het plaatje daarna opnieuw.",
                            Map.of(field(e.field()), e.sentence()),
                            false));
            return;
        }
        knowledge.audit().record(exchange.caller().name(), "picture-added", offer.toString());
        exchange.seeOther(OfferAddress.of(offer) + "#plaatje");
    }

    private static Role role(Exchange exchange) {
        return exchange.caller().roles().contains(Role.EDITOR) ? Role.EDITOR : Role.COORDINATOR;
    }

    private static String field(PictureRefusedException.Field field) {
        return switch (field) {
            case FILE -> "bestand";
            case WORDS -> "te-zien";
            case PROMISE -> "niemand";
        };
    }

    private void remove(Exchange exchange) {
        UUID offer = known(exchange).offer().id();
        if (!knowledge.pictures().remove(offer)) {
            throw Refusal.notFound();
        }
        knowledge.audit().record(exchange.caller().name(), "picture-removed", offer.toString());
        exchange.seeOther(OfferAddress.of(offer) + "#plaatje");
    }

    private OpenOffer known(Exchange exchange) {
        return OfferAddress.offer(exchange)
                .flatMap(knowledge.desk()::open)
                .orElseThrow(Refusal::notFound);
    }

    private void send(Exchange exchange, int status, OpenOffer open, String words, Notes notes) {
        UUID offer = open.offer().id();
        Optional<OfferPicture> picture = knowledge.pictures().find(offer);
        exchange.sendPage(
                status,
                pages.render(
                        "offerPicture.jte",
                        new PicturePage(
                                Frame.of(exchange, "Plaatje"),
                                open.offer().service().name(),
                                OfferAddress.of(offer),
                                OfferAddress.picture(offer),
                                picture.isPresent(),
                                picture.map(OfferPicture::words).orElse(""),
                                words,
                                PictureDesk.LONGEST_WORDS,
                                notes)));
    }
}
