package nl.gezondheidsplein.hub.web.admin;

import java.util.Arrays;
import java.util.List;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.voices.Drawer;
import nl.gezondheidsplein.hub.voices.DrawerStore;
import nl.gezondheidsplein.hub.voices.DrawnChoice;
import nl.gezondheidsplein.hub.voices.VoiceRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Form;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.PictureChoice;

/** The pictures that residents choose from: kinds of help, and the two steps of an idea. */
public final class DrawerPages {

    /** The page. */
    public record DrawersPage(
            Frame frame,
            boolean canChange,
            List<DrawerRow> drawers,
            TextFields words,
            String message) {}

    /** One list of pictures. */
    public record DrawerRow(String id, String words, List<ChoiceRow> choices) {}

    /** One picture. */
    public record ChoiceRow(String id, String words, String picture, boolean isShown) {}

    private final Pages pages;
    private final DrawerStore drawers;
    private final AuditLog audit;

    public DrawerPages(Pages pages, DrawerStore drawers, AuditLog audit) {
        this.pages = pages;
        this.drawers = drawers;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var makers = Access.session(Role.COORDINATOR, Role.EDITOR);
        return List.of(
                Route.get("/beheer/keuzes", makers, exchange -> show(exchange, 200, "")),
                Route.post("/beheer/keuzes", makers, this::put),
                Route.post("/beheer/keuzes/{drawer}/{id}", makers, this::turn));
    }

    private void show(Exchange exchange, int status, String message) {
        List<DrawnChoice> all = drawers.all();
        exchange.sendPage(
                status,
                pages.render(
                        "drawers.jte",
                        new DrawersPage(
                                Frame.of(exchange, "Keuzes"),
                                Turf.isEverywhere(exchange),
                                Arrays.stream(Drawer.values())
                                        .map(drawer -> row(drawer, all))
                                        .toList(),
                                TextFields.empty("woorden", "Hoe het heet"),
                                message)));
    }

    private static DrawerRow row(Drawer drawer, List<DrawnChoice> all) {
        return new DrawerRow(
                drawer.id(),
                words(drawer),
                all.stream()
                        .filter(one -> one.drawer() == drawer)
                        .map(
                                one ->
                                        new ChoiceRow(
                                                one.choice().id(),
                                                one.choice().words().in("nl"),
                                                one.choice().picture(),
                                                one.isShown()))
                        .toList());
    }

    private static String words(Drawer drawer) {
        return switch (drawer) {
            case GIVE -> "Halen en brengen: soorten hulp";
            case IDEA_PLACE -> "Een idee, eerste stap: waar het over gaat";
            case IDEA_WISH -> "Een idee, tweede stap: wat er moet komen";
        };
    }

    private void put(Exchange exchange) {
        Turf.requireEverywhere(exchange);
        Form form = exchange.form();
        try {
            DrawnChoice choice =
                    new DrawnChoice(
                            Drawer.ofId(form.text("lijst"))
                                    .orElseThrow(
                                            () -> new VoiceRefusedException("Kies een lijst.")),
                            new PictureChoice(
                                    form.text("id").strip(),
                                    TextFields.read(form, "woorden"),
                                    form.text("plaatje").strip()),
                            true);
            drawers.put(choice);
            audit.record(exchange.caller().name(), "choice-changed", choice.choice().id());
            exchange.seeOther("/beheer/keuzes");
        } catch (VoiceRefusedException | MalformedMessageException e) {
            show(exchange, 400, Sentences.of(e));
        }
    }

    /** Shows a picture on the kiosks, or no longer; it is never removed. */
    private void turn(Exchange exchange) {
        Turf.requireEverywhere(exchange);
        DrawnChoice choice =
                drawers.all().stream()
                        .filter(one -> one.drawer().id().equals(exchange.path("drawer")))
                        .filter(one -> one.choice().id().equals(exchange.path("id")))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        drawers.put(new DrawnChoice(choice.drawer(), choice.choice(), !choice.isShown()));
        audit.record(exchange.caller().name(), "choice-changed", choice.choice().id());
        exchange.seeOther("/beheer/keuzes");
    }
}
