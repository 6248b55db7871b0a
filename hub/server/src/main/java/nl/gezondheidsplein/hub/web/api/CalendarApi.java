package nl.gezondheidsplein.hub.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.gezondheidsplein.hub.squaremap.Agenda;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;

/** What takes place in the neighbourhood, for anybody's calendar. */
public final class CalendarApi {
    /** Eight weeks: far enough to plan, near enough to be true. */
    private static final int AGENDA_DAYS = 56;

    private static final int OFFER_DAYS = 366;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final SocialMaps maps;
    private final Clock clock;
    private final Agenda agenda = new Agenda(ZONE);

    /** Speaks for this map. */
    public CalendarApi(SocialMaps maps, Clock clock) {
        this.maps = maps;
        this.clock = clock;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/agenda.ics", Access.open(), this::all),
                Route.get("/offers/{id}.ics", Access.open(), this::one));
    }

    private void all(Exchange exchange) {
        List<Agenda.Entry> entries = agenda.of(maps.current(), today(), AGENDA_DAYS);
        send(exchange, CalendarText.of("Gezondheidsplein", entries, clock.instant()));
    }

    private void one(Exchange exchange) {
        Offer offer =
                HsdsQuery.uuid(exchange.path("id"))
                        .flatMap(maps.current()::offer)
                        .orElseThrow(Refusal::notFound);
        send(
                exchange,
                CalendarText.of(
                        offer.service().name(),
                        agenda.of(offer, today(), OFFER_DAYS),
                        clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private static void send(Exchange exchange, String calendar) {
        exchange.header("Access-Control-Allow-Origin", "*");
        exchange.send(
                200, "text/calendar; charset=utf-8", calendar.getBytes(StandardCharsets.UTF_8));
    }
}
