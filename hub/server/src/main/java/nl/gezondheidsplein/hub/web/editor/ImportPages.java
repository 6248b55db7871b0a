package nl.gezondheidsplein.hub.web.editor;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.SocialMapMovedException;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.hsds.ImportReport;
import nl.gezondheidsplein.hub.squaremap.hsds.ImportTray;
import nl.gezondheidsplein.hub.squaremap.hsds.Rejection;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapExport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.TabularExport;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.admin.Frame;
import nl.gezondheidsplein.protocol.Sha256;

/** A file of the map: looked at first, then taken over; and the whole map as a file. */
public final class ImportPages {
    private static final int LONGEST_LIST = 100;
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final String HUB = "hub";

    /** The page. */
    public record ImportPage(Frame frame, String source, Notes notes, Optional<Report> report) {}

    /**
     * What a file would do, or did.
     *
     * @param fingerprint of the file that was looked at; empty when it cannot be taken over
     */
    public record Report(
            boolean isDone,
            boolean isRefused,
            String fingerprint,
            List<Part> parts,
            int unchanged) {}

    /** One list of the report; {@code count} may be more than is shown. */
    public record Part(String title, int count, List<Line> lines) {}

    /** One line; without a number it is about the whole file. */
    public record Line(int number, String what, String words) {}

    /** Whom these pages ask. */
    public record Knowledge(
            SocialMaps maps,
            SocialMapImport imports,
            ImportTray tray,
            AuditLog audit,
            InstantSource clock) {}

    private final Pages pages;
    private final Knowledge knowledge;

    /** Pages that change this map. */
    public ImportPages(Pages pages, Knowledge knowledge) {
        this.pages = pages;
        this.knowledge = knowledge;
    }

    /** What this class answers. */
    public List<Route> routes() {
        var editors = Access.session(Role.EDITOR, Role.COORDINATOR);
        return List.of(
                Route.get(
                        "/beheer/kaart/invoer",
                        editors,
                        exchange -> show(exchange, 200, "", Notes.NONE, Optional.empty())),
                Route.upload("/beheer/kaart/invoer", editors, this::look),
                Route.post("/beheer/kaart/invoer/overnemen", editors, this::takeOver),
                Route.get("/beheer/kaart/uitvoer", editors, this::export));
    }

    private void look(Exchange exchange) {
        String source = exchange.form().text("bron").strip();
        byte[] file = exchange.form().file("bestand");
        if (!SOURCE.matcher(source).matches() || source.equals(HUB)) {
            refuse(exchange, source, "bron", "Gebruik kleine letters, cijfers en streepjes.");
            return;
        }
        if (file.length == 0) {
            refuse(exchange, source, "bestand", "Kies een bestand.");
            return;
        }
        ImportReport report = knowledge.imports().tryOut(file, source);
        Instant now = knowledge.clock().instant();
        if (report.isAcceptable()) {
            knowledge
                    .tray()
                    .put(exchange.caller().name(), new ImportTray.Upload(source, file, now));
        }
        show(
                exchange,
                report.isAcceptable() ? 200 : 400,
                source,
                Notes.NONE,
                Optional.of(report(report, report.isAcceptable() ? Sha256.hex(file) : "", false)));
    }

    private void refuse(Exchange exchange, String source, String field, String sentence) {
        show(
                exchange,
                400,
                source,
                new Notes("", Map.of(field, sentence), false),
                Optional.empty());
    }

    private void takeOver(Exchange exchange) {
        String person = exchange.caller().name();
        ImportTray.Upload upload =
                knowledge
                        .tray()
                        .find(person, knowledge.clock().instant())
                        .filter(
                                found ->
                                        Sha256.hex(found.content())
                                                .equals(exchange.form().text("kenmerk")))
                        .orElseThrow(
                                () ->
                                        Refusal.conflict(
                                                "Dit bestand ligt er niet meer. Bekijk het"
                                                        + " opnieuw."));
        SocialMapImport.Gone gone =
                exchange.form().text("weg").equals("ja")
                        ? SocialMapImport.Gone.REMOVE
                        : SocialMapImport.Gone.KEEP;
        ImportReport report;
        try {
            report = knowledge.imports().run(upload.content(), upload.source(), gone);
        } catch (SocialMapMovedException e) {
            throw Refusal.conflict("Er werkt iemand anders aan de kaart. Probeer het zo nog eens.");
        }
        if (report.isAcceptable()) {
            knowledge.tray().clear(person);
            knowledge.audit().record(person, "map-imported", upload.source());
        }
        show(
                exchange,
                report.isAcceptable() ? 200 : 409,
                upload.source(),
                Notes.NONE,
                Optional.of(report(report, "", true)));
    }

    private void export(Exchange exchange) {
        knowledge.audit().record(exchange.caller().name(), "map-exported", "");
        boolean isTabular = exchange.query("vorm").filter("tabellen"::equals).isPresent();
        exchange.header(
                "Content-Disposition",
                "attachment; filename=\"sociale-kaart." + (isTabular ? "zip" : "json") + "\"");
        SocialMap map = knowledge.maps().current();
        if (isTabular) {
            exchange.send(200, "application/zip", TabularExport.write(map));
        } else {
            exchange.send(200, "application/json", SocialMapExport.write(map));
        }
    }

    private static Report report(ImportReport report, String fingerprint, boolean isDone) {
        List<Part> parts = new ArrayList<>();
        add(parts, "Nieuw", report.created());
        add(parts, "Gewijzigd", report.changed());
        add(parts, "Niet meer in het bestand", report.gone());
        say(parts, "Verwijst naar iets dat er niet is", report.remarks());
        say(parts, "Afgekeurd", report.rejected());
        return new Report(isDone, !report.isAcceptable(), fingerprint, parts, report.unchanged());
    }

    private static void say(List<Part> parts, String title, List<Rejection> said) {
        if (!said.isEmpty()) {
            parts.add(
                    new Part(
                            title,
                            said.size(),
                            said.stream()
                                    .limit(LONGEST_LIST)
                                    .map(one -> new Line(one.line(), one.what(), one.reason()))
                                    .toList()));
        }
    }

    private static void add(List<Part> parts, String title, List<ImportReport.Line> lines) {
        if (!lines.isEmpty()) {
            parts.add(
                    new Part(
                            title,
                            lines.size(),
                            lines.stream()
                                    .limit(LONGEST_LIST)
                                    .map(
                                            line ->
                                                    new Line(
                                                            line.line(),
                                                            line.key().kind().id(),
                                                            line.name()))
                                    .toList()));
        }
    }

    private void show(
            Exchange exchange, int status, String source, Notes notes, Optional<Report> report) {
        exchange.sendPage(
                status,
                pages.render(
                        "mapImport.jte",
                        new ImportPage(
                                Frame.of(exchange, "Invoer en uitvoer"), source, notes, report)));
    }
}
