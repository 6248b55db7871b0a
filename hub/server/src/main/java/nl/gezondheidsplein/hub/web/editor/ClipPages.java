package nl.gezondheidsplein.hub.web.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.review.Clip;
import nl.gezondheidsplein.hub.review.ClipDesk;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.review.ReviewDesk.Sight;
import nl.gezondheidsplein.hub.review.ReviewRefusedException;
import nl.gezondheidsplein.hub.review.SourceText;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;

/** Takes recordings of a text, lets them be heard, and takes them away. */
public final class ClipPages {
    private static final String HERE = "/beheer/vertalingen/{id}/geluid";

    private final ReviewDesk desk;
    private final ClipDesk clips;
    private final AuditLog audit;

    public ClipPages(ReviewDesk desk, ClipDesk clips, AuditLog audit) {
        this.desk = desk;
        this.clips = clips;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var editor = Access.session(Role.EDITOR);
        return List.of(
                Route.get(HERE + "/{taal}", editor, this::hear),
                Route.upload(HERE, editor, this::put),
                Route.post(HERE + "/weg", editor, this::remove));
    }

    private static SourceText text(Exchange exchange, Sight sight) {
        return sight.find(exchange.path("id")).orElseThrow(Refusal::notFound);
    }

    private Optional<Clip> clip(SourceText text, String language, Sight sight) {
        return ClipDesk.words(text, language, sight.reviews())
                .flatMap(words -> clips.find(language, words));
    }

    private void hear(Exchange exchange) {
        Sight sight = desk.sight();
        Clip clip =
                clip(text(exchange, sight), exchange.path("taal"), sight)
                        .orElseThrow(Refusal::notFound);
        exchange.send(200, clip.sound().form().mediaType(), clip.sound().content());
    }

    private void put(Exchange exchange) {
        Form form = exchange.form();
        Sight sight = desk.sight();
        SourceText text = text(exchange, sight);
        String language = form.text("taal");
        String words =
                ClipDesk.words(text, language, sight.reviews())
                        .orElseThrow(
                                () ->
                                        Refusal.badRequest(
                                                "Deze tekst kan niet ingesproken worden."));
        try {
            clips.put(language, words, form.file("bestand"), Role.EDITOR.id(), said(sight));
        } catch (ReviewRefusedException e) {
            throw Refusal.badRequest(e.sentence());
        }
        audit.record(exchange.caller().name(), "clip-added", subject(text, language));
        exchange.seeOther("/beheer/vertalingen/" + text.id() + "#geluid");
    }

    private static Set<String> said(Sight sight) {
        Set<String> said = new HashSet<>();
        for (SourceText text : sight.texts()) {
            for (String language : ClipDesk.languages()) {
                ClipDesk.words(text, language, sight.reviews()).ifPresent(said::add);
            }
        }
        return said;
    }

    private void remove(Exchange exchange) {
        Form form = exchange.form();
        Sight sight = desk.sight();
        SourceText text = text(exchange, sight);
        String language = form.text("taal");
        clips.remove(clip(text, language, sight).orElseThrow(Refusal::notFound));
        audit.record(exchange.caller().name(), "clip-removed", subject(text, language));
        exchange.seeOther("/beheer/vertalingen/" + text.id() + "#geluid");
    }

    private static String subject(SourceText text, String language) {
        return language + " " + text.part().id() + " " + text.where();
    }
}
