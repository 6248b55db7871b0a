package nl.gezondheidsplein.hub;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.fleet.CardFile;
import nl.gezondheidsplein.hub.fleet.Enrolment;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.fleet.Renewal;
import nl.gezondheidsplein.hub.fleet.Revocation;
import nl.gezondheidsplein.hub.fleet.Rollouts;
import nl.gezondheidsplein.hub.neighbourhood.AreaRegister;
import nl.gezondheidsplein.hub.neighbourhood.Covenants;
import nl.gezondheidsplein.hub.notices.Notices;
import nl.gezondheidsplein.hub.packs.Blobs;
import nl.gezondheidsplein.hub.packs.BlobsInMemory;
import nl.gezondheidsplein.hub.packs.SquareAgenda;
import nl.gezondheidsplein.hub.results.PublishedResults;
import nl.gezondheidsplein.hub.review.ClipDesk;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.squaremap.SocialMapStore;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.edit.Doubts;
import nl.gezondheidsplein.hub.squaremap.edit.DuplicateDesk;
import nl.gezondheidsplein.hub.squaremap.edit.OfferDesk;
import nl.gezondheidsplein.hub.squaremap.hsds.ImportTray;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureDesk;
import nl.gezondheidsplein.hub.voices.Arrivals;
import nl.gezondheidsplein.hub.voices.PaperLists;
import nl.gezondheidsplein.hub.web.Gatekeeper;
import nl.gezondheidsplein.hub.web.HubWeb;
import nl.gezondheidsplein.hub.web.LiveStream;
import nl.gezondheidsplein.hub.web.Pages;
import nl.gezondheidsplein.hub.web.Released;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.WebSettings;
import nl.gezondheidsplein.hub.web.admin.CirclePages;
import nl.gezondheidsplein.hub.web.admin.CovenantPages;
import nl.gezondheidsplein.hub.web.admin.DrawerPages;
import nl.gezondheidsplein.hub.web.admin.EventLivePages;
import nl.gezondheidsplein.hub.web.admin.EventPages;
import nl.gezondheidsplein.hub.web.admin.EventPrintPages;
import nl.gezondheidsplein.hub.web.admin.FeedbackPages;
import nl.gezondheidsplein.hub.web.admin.FleetPages;
import nl.gezondheidsplein.hub.web.admin.IdeaPages;
import nl.gezondheidsplein.hub.web.admin.LabelPages;
import nl.gezondheidsplein.hub.web.admin.LoginPages;
import nl.gezondheidsplein.hub.web.admin.NewKioskPages;
import nl.gezondheidsplein.hub.web.admin.NotePages;
import nl.gezondheidsplein.hub.web.admin.NoticePages;
import nl.gezondheidsplein.hub.web.admin.OrderPages;
import nl.gezondheidsplein.hub.web.admin.PaperPages;
import nl.gezondheidsplein.hub.web.admin.PeoplePages;
import nl.gezondheidsplein.hub.web.admin.QuestionPages;
import nl.gezondheidsplein.hub.web.admin.ResultsPages;
import nl.gezondheidsplein.hub.web.admin.RolloutPages;
import nl.gezondheidsplein.hub.web.admin.SelfPages;
import nl.gezondheidsplein.hub.web.admin.ServicePages;
import nl.gezondheidsplein.hub.web.admin.StickPages;
import nl.gezondheidsplein.hub.web.admin.Sticks;
import nl.gezondheidsplein.hub.web.admin.StoryPages;
import nl.gezondheidsplein.hub.web.admin.Tellings;
import nl.gezondheidsplein.hub.web.admin.ThemePages;
import nl.gezondheidsplein.hub.web.admin.TreePages;
import nl.gezondheidsplein.hub.web.admin.Turf;
import nl.gezondheidsplein.hub.web.admin.VoiceDesks;
import nl.gezondheidsplein.hub.web.admin.VoiceWords;
import nl.gezondheidsplein.hub.web.admin.WeekPages;
import nl.gezondheidsplein.hub.web.admin.WelcomePages;
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
import nl.gezondheidsplein.hub.web.editor.ClipPages;
import nl.gezondheidsplein.hub.web.editor.Here;
import nl.gezondheidsplein.hub.web.editor.ImportPages;
import nl.gezondheidsplein.hub.web.editor.MapPages;
import nl.gezondheidsplein.hub.web.editor.NewPlacePages;
import nl.gezondheidsplein.hub.web.editor.OfferPages;
import nl.gezondheidsplein.hub.web.editor.PicturePages;
import nl.gezondheidsplein.hub.web.editor.PlacePages;
import nl.gezondheidsplein.hub.web.editor.ReviewPages;
import nl.gezondheidsplein.hub.web.editor.TimesPages;
import nl.gezondheidsplein.hub.web.editor.UpkeepPages;
import nl.gezondheidsplein.hub.web.square.AgendaPage;
import nl.gezondheidsplein.hub.web.square.DoubtPage;
import nl.gezondheidsplein.hub.web.square.EventScreen;
import nl.gezondheidsplein.hub.web.square.QuestionsApi;
import nl.gezondheidsplein.hub.web.square.QuestionsPage;
import nl.gezondheidsplein.hub.web.square.SquareApi;
import nl.gezondheidsplein.hub.web.square.SquarePage;
import nl.gezondheidsplein.hub.web.square.TakenPage;
import nl.gezondheidsplein.hub.web.square.WithdrawalPage;

/** Puts the web server together from the parts that answer. */
final class WebWiring {
    /** In bytes: some packs with clips; a new one is fetched by all kiosks within a minute. */
    private static final long PACKS_IN_MEMORY = 48L * 1024 * 1024;

    private final Parts parts;
    private final AccountsWiring people;
    private final Clock clock;

    /** What the web speaks for. */
    record Parts(
            AreaRegister areas,
            Covenants covenants,
            Fleet fleet,
            CardFile cards,
            Orders orders,
            Rollouts rollouts,
            Revocation revocation,
            Enrolment enrolment,
            Renewal renewal,
            Blobs blobs,
            PublishedResults results,
            Square square,
            VoiceDesks voices,
            EventsWiring events,
            Notices notices,
            SquareAgenda agenda,
            PaperLists paper,
            Arrivals arrivals,
            ReviewDesk review,
            ClipDesk clips,
            PictureDesk pictures,
            Sticks sticks,
            List<ReadinessCheck> checks) {}

    /**
     * The social map, to read and to change.
     *
     * @param hubUrl under which others reach the hub
     */
    record Square(
            SocialMaps maps, SocialMapStore store, ImportTray tray, Doubts doubts, String hubUrl) {}

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
        Turf turf = new Turf(parts.areas());
        Released released =
                new Released(parts.results(), parts.areas(), () -> new VoiceWords(parts.voices()));
        return Stream.of(
                        new HealthApi(parts.checks()).routes(),
                        new OpenApiDocument().routes(),
                        new EnrolApi(parts.enrolment(), parts.renewal(), people.audit()).routes(),
                        new PacksApi(new BlobsInMemory(parts.blobs(), PACKS_IN_MEMORY)).routes(),
                        new KioskApi(parts.fleet(), parts.orders(), parts.areas(), people.audit())
                                .routes(),
                        new ServiceApi(
                                        parts.fleet(),
                                        parts.revocation(),
                                        parts.areas(),
                                        people.audit())
                                .routes(),
                        new OrderApi(parts.fleet(), parts.orders(), people.audit()).routes(),
                        new ResultsApi(released, parts.areas(), people.audit()).routes(),
                        new HsdsApi(parts.square().maps(), parts.square().hubUrl()).routes(),
                        new CalendarApi(parts.square().maps(), clock).routes(),
                        new SquareApi(released).routes(),
                        new QuestionsApi(parts.voices().questions()).routes(),
                        new LoginPages(pages, people.login(), people.sessions(), people.secrets())
                                .routes(),
                        new NewKioskPages(
                                        pages,
                                        new NewKioskPages.Knowledge(
                                                parts.fleet(),
                                                parts.areas(),
                                                parts.cards(),
                                                people.audit()))
                                .routes(),
                        new LabelPages(pages, parts.fleet(), parts.areas(), parts.square().hubUrl())
                                .routes(),
                        new StickPages(
                                        pages,
                                        new StickPages.Knowledge(
                                                parts.sticks(),
                                                parts.fleet(),
                                                parts.areas(),
                                                people.audit()))
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
                        new CovenantPages(pages, parts.areas(), parts.covenants(), people.audit())
                                .routes(),
                        new OrderPages(pages, parts.fleet(), parts.orders(), people.audit())
                                .routes(),
                        new RolloutPages(pages, parts.fleet(), parts.rollouts(), people.audit())
                                .routes(),
                        new ServicePages(
                                        pages,
                                        parts.fleet(),
                                        parts.revocation(),
                                        parts.areas(),
                                        people.audit())
                                .routes(),
                        new ResultsPages(pages, turf, released, tellings()).routes(),
                        new TreePages(
                                        pages,
                                        turf,
                                        new TreePages.Knowledge(released, tellings()),
                                        people.audit())
                                .routes(),
                        new PeoplePages(
                                        pages,
                                        new PeoplePages.Knowledge(
                                                people.accounts(),
                                                people.invitations(),
                                                parts.voices().tasks()::giveBack,
                                                parts.square().hubUrl(),
                                                people.tokens(),
                                                people.sessions(),
                                                people.audit(),
                                                parts.areas()))
                                .routes(),
                        new WelcomePages(pages, people.invitations()).routes(),
                        voicePages(pages, released),
                        editorRoutes(pages),
                        eventRoutes(pages),
                        new SelfPages(pages, people.accounts(), people.sessions(), clock).routes())
                .flatMap(List::stream)
                .toList();
    }

    private Tellings tellings() {
        return new Tellings(parts.voices().notes(), parts.voices().feedback(), parts.areas());
    }

    private List<Route> voicePages(Pages pages, Released released) {
        VoiceDesks desks = parts.voices();
        Turf turf = new Turf(parts.areas());
        return Stream.of(
                        new WeekPages(
                                        pages,
                                        turf,
                                        new WeekPages.Knowledge(
                                                desks,
                                                released,
                                                parts.square().maps(),
                                                parts.square().doubts(),
                                                parts.events().events(),
                                                clock),
                                        people.audit())
                                .routes(),
                        new ThemePages(pages, turf, desks, people.audit()).routes(),
                        new CirclePages(
                                        pages,
                                        turf,
                                        new CirclePages.Knowledge(desks, released),
                                        people.audit())
                                .routes(),
                        new QuestionPages(pages, turf, desks.questions(), people.audit()).routes(),
                        new IdeaPages(pages, turf, desks, people.audit()).routes(),
                        new StoryPages(pages, turf, desks.stories(), people.audit()).routes(),
                        new PaperPages(
                                        pages,
                                        turf,
                                        new PaperPages.Knowledge(
                                                desks.questions(),
                                                parts.paper(),
                                                parts.arrivals(),
                                                released,
                                                people.audit()))
                                .routes(),
                        new WithdrawalPage(pages, parts.review().words(), desks.stories()::withdraw)
                                .routes(),
                        new TakenPage(pages, parts.review().words()).routes(),
                        new SquarePage(pages, parts.review().words()).routes(),
                        new DoubtPage(
                                        pages,
                                        parts.review().words(),
                                        new DoubtDesk(
                                                        parts.square().doubts(),
                                                        parts.square().maps(),
                                                        clock)
                                                ::doubted)
                                .routes(),
                        new QuestionsPage(
                                        pages,
                                        desks.questions(),
                                        parts.review().words(),
                                        released::areaName)
                                .routes(),
                        new FeedbackPages(
                                        pages,
                                        turf,
                                        new FeedbackPages.Knowledge(desks, released),
                                        people.audit())
                                .routes(),
                        new NotePages(
                                        pages,
                                        turf,
                                        new NotePages.Knowledge(
                                                released,
                                                parts.events().events(),
                                                desks.notes(),
                                                people.audit(),
                                                clock))
                                .routes(),
                        new DrawerPages(pages, desks.drawers(), people.audit()).routes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> eventRoutes(Pages pages) {
        Turf turf = new Turf(parts.areas());
        LiveStream stream = new LiveStream(parts.events().live());
        EventPages.Knowledge knowledge =
                new EventPages.Knowledge(
                        parts.events().events(),
                        parts.fleet(),
                        parts.areas(),
                        parts.review()::reviews);
        return Stream.of(
                        new EventPages(pages, turf, knowledge, people.audit()).routes(),
                        new EventPrintPages(pages, turf, knowledge).routes(),
                        new EventLivePages(
                                        pages,
                                        turf,
                                        new EventLivePages.Knowledge(
                                                knowledge, tellings(), parts.orders(), stream),
                                        people.audit())
                                .routes(),
                        new NoticePages(
                                        pages,
                                        turf,
                                        parts.notices(),
                                        parts.review()::reviews,
                                        people.audit())
                                .routes(),
                        new AgendaPage(pages, parts.areas(), parts.agenda(), parts.review().words())
                                .routes(),
                        new EventScreen(
                                        pages,
                                        parts.events().events(),
                                        stream,
                                        parts.review().words())
                                .routes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> editorRoutes(Pages pages) {
        SocialMaps maps = parts.square().maps();
        SocialMapStore store = parts.square().store();
        OfferDesk.Custom custom = new OfferDesk.Custom(Here.ZONE, clock, UUID::randomUUID);
        OfferPages.Knowledge knowledge =
                new OfferPages.Knowledge(
                        maps,
                        new OfferDesk(maps, store, custom),
                        parts.review()::reviews,
                        parts.pictures(),
                        people.audit(),
                        clock);
        ImportPages.Knowledge imports =
                new ImportPages.Knowledge(
                        maps,
                        new SocialMapImport(store, clock),
                        parts.square().tray(),
                        people.audit(),
                        clock);
        return Stream.of(
                        new MapPages(pages, maps, clock).routes(),
                        new OfferPages(pages, knowledge).routes(),
                        new TimesPages(pages, knowledge).routes(),
                        new PicturePages(pages, knowledge).routes(),
                        new UpkeepPages(
                                        pages,
                                        knowledge,
                                        new DuplicateDesk(maps, store, custom),
                                        parts.square().doubts())
                                .routes(),
                        new ImportPages(pages, imports).routes(),
                        placeRoutes(pages),
                        new ReviewPages(pages, parts.review(), parts.clips(), people.audit())
                                .routes(),
                        new ClipPages(parts.review(), parts.clips(), people.audit()).routes())
                .flatMap(List::stream)
                .toList();
    }

    /** "nieuw" and "gebied" before the places, which could be called so. */
    private List<Route> placeRoutes(Pages pages) {
        Turf turf = new Turf(parts.areas());
        PlacePages places =
                new PlacePages(pages, turf::holds, parts.areas(), people.audit(), clock);
        return Stream.concat(
                        new NewPlacePages(pages, turf::holds, parts.areas(), people.audit(), places)
                                .routes().stream(),
                        places.routes().stream())
                .toList();
    }

    /** Everything on the management listener. */
    List<Route> managementRoutes() {
        return Stream.of(
                        new HealthApi(parts.checks()).routes(),
                        new MetricsApi(parts.fleet(), parts.rollouts(), parts.checks()).routes())
                .flatMap(List::stream)
                .toList();
    }
}
