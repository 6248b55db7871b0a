package nl.gezondheidsplein.hub;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.fleet.Enrolment;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.fleet.Renewal;
import nl.gezondheidsplein.hub.fleet.Revocation;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.packs.Blobs;
import nl.gezondheidsplein.hub.results.PublishedResults;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.web.Gatekeeper;
import nl.gezondheidsplein.hub.web.HubWeb;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.WebSettings;
import nl.gezondheidsplein.hub.web.admin.FleetPages;
import nl.gezondheidsplein.hub.web.admin.LoginPages;
import nl.gezondheidsplein.hub.web.admin.OrderPages;
import nl.gezondheidsplein.hub.web.admin.PeoplePages;
import nl.gezondheidsplein.hub.web.admin.ResultsPages;
import nl.gezondheidsplein.hub.web.admin.SelfPages;
import nl.gezondheidsplein.hub.web.admin.ServicePages;
import nl.gezondheidsplein.hub.web.api.CalendarApi;
import nl.gezondheidsplein.hub.web.api.EnrolApi;
import nl.gezondheidsplein.hub.web.api.HealthApi;
import nl.gezondheidsplein.hub.web.api.HsdsApi;
import nl.gezondheidsplein.hub.web.api.KioskApi;
import nl.gezondheidsplein.hub.web.api.MetricsApi;
import nl.gezondheidsplein.hub.web.api.OpenApiDocument;
import nl.gezondheidsplein.hub.web.api.OrderApi;
import nl.gezondheidsplein.hub.web.api.PacksApi;
import nl.gezondheidsplein.hub.web.api.ReadinessCheck;
import nl.gezondheidsplein.hub.web.api.ResultsApi;
import nl.gezondheidsplein.hub.web.api.ServiceApi;
import nl.gezondheidsplein.hub.web.square.SquareApi;

/** Puts the web server together from the parts that answer. */
final class WebWiring {
    private final Parts parts;
    private final AccountsWiring people;
    private final Clock clock;

    /** What the web speaks for. */
    record Parts(
            AreaRegister areas,
            Fleet fleet,
            Orders orders,
            Revocation revocation,
            Enrolment enrolment,
            Renewal renewal,
            Blobs blobs,
            PublishedResults results,
            Square square,
            List<ReadinessCheck> checks) {}

    /**
     * The social map.
     *
     * @param hubUrl under which others reach the hub
     */
    record Square(SocialMaps maps, String hubUrl) {}

    WebWiring(Parts parts, AccountsWiring people, Clock clock) {
        this.parts = parts;
        this.people = people;
        this.clock = clock;
    }

    /** Starts listening. */
    HubWeb start(WebSettings settings) {
        return HubWeb.start(
                settings,
                new Gatekeeper(people.sessions(), people.tokens()),
                routes(),
                managementRoutes());
    }

    /** Everything on the two public listeners. */
    List<Route> routes() {
        Pages pages = new Pages();
        Released released = new Released(parts.results(), parts.areas());
        return Stream.of(
                        new HealthApi(parts.checks()).routes(),
                        new OpenApiDocument().routes(),
                        new EnrolApi(parts.enrolment(), parts.renewal(), people.audit()).routes(),
                        new PacksApi(parts.blobs()).routes(),
                        new KioskApi(parts.fleet(), parts.orders(), parts.areas(), people.audit())
                                .routes(),
                        new ServiceApi(
                                        parts.fleet(),
                                        parts.revocation(),
                                        parts.areas(),
                                        people.audit())
                                .routes(),
                        new OrderApi(parts.fleet(), parts.orders(), people.audit()).routes(),
                        new ResultsApi(released).routes(),
                        new HsdsApi(parts.square().maps(), parts.square().hubUrl()).routes(),
                        new CalendarApi(parts.square().maps(), clock).routes(),
                        new SquareApi(released).routes(),
                        new LoginPages(pages, people.login(), people.sessions(), people.secrets())
                                .routes(),
                        new FleetPages(
                                        pages,
                                        new FleetPages.Knowledge(
                                                parts.fleet(),
                                                parts.orders(),
                                                parts.areas(),
                                                people.audit(),
                                                clock))
                                .routes(),
                        new OrderPages(pages, parts.fleet(), parts.orders(), people.audit())
                                .routes(),
                        new ServicePages(
                                        pages,
                                        parts.fleet(),
                                        parts.revocation(),
                                        parts.areas(),
                                        people.audit())
                                .routes(),
                        new ResultsPages(pages, released).routes(),
                        new PeoplePages(
                                        pages,
                                        new PeoplePages.Knowledge(
                                                people.accounts(),
                                                people.tokens(),
                                                people.sessions(),
                                                people.audit()))
                                .routes(),
                        new SelfPages(pages, people.accounts(), people.sessions(), clock).routes())
                .flatMap(List::stream)
                .toList();
    }

    /** Everything on the management listener. */
    List<Route> managementRoutes() {
        return Stream.of(
                        new HealthApi(parts.checks()).routes(),
                        new MetricsApi(parts.fleet(), parts.checks()).routes())
                .flatMap(List::stream)
                .toList();
    }
}
