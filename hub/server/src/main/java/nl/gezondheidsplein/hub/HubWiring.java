package nl.gezondheidsplein.hub;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.hub.broker.BrokerSettings;
import nl.gezondheidsplein.hub.broker.DenyListFile;
import nl.gezondheidsplein.hub.broker.OwnBroker;
import nl.gezondheidsplein.hub.broker.PahoBrokerLink;
import nl.gezondheidsplein.hub.broker.PahoEvictor;
import nl.gezondheidsplein.hub.fleet.CardFile;
import nl.gezondheidsplein.hub.fleet.Enrolment;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.FleetLog;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.fleet.Renewal;
import nl.gezondheidsplein.hub.fleet.Revocation;
import nl.gezondheidsplein.hub.fleet.Rollouts;
import nl.gezondheidsplein.hub.intake.Intake;
import nl.gezondheidsplein.hub.intake.ParcelIntake;
import nl.gezondheidsplein.hub.intake.ReceiptSender;
import nl.gezondheidsplein.hub.neighbourhood.Area;
import nl.gezondheidsplein.hub.neighbourhood.Covenants;
import nl.gezondheidsplein.hub.neighbourhood.Place;
import nl.gezondheidsplein.hub.packs.ClipFiles;
import nl.gezondheidsplein.hub.packs.KeptContent;
import nl.gezondheidsplein.hub.packs.MapOffers;
import nl.gezondheidsplein.hub.packs.PackDesk;
import nl.gezondheidsplein.hub.packs.PackPublisher;
import nl.gezondheidsplein.hub.packs.PackSources;
import nl.gezondheidsplein.hub.packs.PackTexts;
import nl.gezondheidsplein.hub.packs.PictureFiles;
import nl.gezondheidsplein.hub.packs.PlacesOnMap;
import nl.gezondheidsplein.hub.packs.PublishedItems;
import nl.gezondheidsplein.hub.packs.SquareAgenda;
import nl.gezondheidsplein.hub.pki.CertificateAuthority;
import nl.gezondheidsplein.hub.pki.KeyStores;
import nl.gezondheidsplein.hub.pki.PackKeys;
import nl.gezondheidsplein.hub.pki.PkiFiles;
import nl.gezondheidsplein.hub.pki.StickKey;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.hub.results.GridChoice;
import nl.gezondheidsplein.hub.results.PaperCounts;
import nl.gezondheidsplein.hub.results.ReleaseCalendar;
import nl.gezondheidsplein.hub.results.Releases;
import nl.gezondheidsplein.hub.retention.Retention;
import nl.gezondheidsplein.hub.review.ClipBook;
import nl.gezondheidsplein.hub.review.ClipDesk;
import nl.gezondheidsplein.hub.review.KnownReviews;
import nl.gezondheidsplein.hub.review.ReviewBook;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.review.WithoutExamples;
import nl.gezondheidsplein.hub.settings.HubSettings;
import nl.gezondheidsplein.hub.squaremap.FormerTicks;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureBook;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureDesk;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcClipBook;
import nl.gezondheidsplein.hub.store.JdbcContentBook;
import nl.gezondheidsplein.hub.store.JdbcCovenantRegister;
import nl.gezondheidsplein.hub.store.JdbcDoubts;
import nl.gezondheidsplein.hub.store.JdbcExpired;
import nl.gezondheidsplein.hub.store.JdbcGridBook;
import nl.gezondheidsplein.hub.store.JdbcImportTray;
import nl.gezondheidsplein.hub.store.JdbcIntakeStore;
import nl.gezondheidsplein.hub.store.JdbcItemBook;
import nl.gezondheidsplein.hub.store.JdbcKioskRegister;
import nl.gezondheidsplein.hub.store.JdbcOrderBook;
import nl.gezondheidsplein.hub.store.JdbcPackShelf;
import nl.gezondheidsplein.hub.store.JdbcPaperBook;
import nl.gezondheidsplein.hub.store.JdbcPictureBook;
import nl.gezondheidsplein.hub.store.JdbcPlaceMaps;
import nl.gezondheidsplein.hub.store.JdbcReleaseBook;
import nl.gezondheidsplein.hub.store.JdbcReviewBook;
import nl.gezondheidsplein.hub.store.JdbcRolloutBook;
import nl.gezondheidsplein.hub.store.JdbcSocialMapStore;
import nl.gezondheidsplein.hub.walkmap.PlaceMaps;
import nl.gezondheidsplein.hub.web.HubWeb;
import nl.gezondheidsplein.hub.web.TlsKey;
import nl.gezondheidsplein.hub.web.WebSettings;
import nl.gezondheidsplein.hub.web.api.ReadinessCheck;
import nl.gezondheidsplein.protocol.FeedbackSheet;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.supervision.Pulse;

/**
 * Builds a whole hub and runs it: store, intake, link to the broker, web server, and a desk thread
 * that releases periods, publishes changed packs, carries a roll-out on and deletes what has had
 * its time.
 */
final class HubWiring implements AutoCloseable {
    /** The clock of the places; a rule of times is read on it. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Duration BETWEEN_RELEASES = Duration.ofMinutes(1);
    private static final Duration BETWEEN_REHEARSED_RELEASES = Duration.ofSeconds(2);
    private static final Duration BETWEEN_PACKS = Duration.ofSeconds(20);

    /**
     * Of several hubs only the one beside the broker keeps its rules; five seconds are promised.
     */
    private static final Duration BETWEEN_EVICTIONS = Duration.ofSeconds(2);

    private static final Duration BETWEEN_LOOKS_AT_ROLLOUTS = Duration.ofMinutes(1);
    private static final Duration BETWEEN_DELETIONS = Duration.ofHours(1);

    private final HubSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final PkiFiles files;
    private final Database database;
    private final JdbcKioskRegister register;
    private final JdbcAreaRegister areas;
    private final Covenants covenants;
    private final JdbcIntakeStore intakeStore;
    private final JdbcReleaseBook releaseBook;
    private final JdbcPackShelf shelf;
    private final SocialMaps maps;
    private final PublishedItems items;
    private final ReviewBook reviewBook;
    private final ClipBook clipBook;
    private final PictureBook pictureBook;
    private final KnownReviews reviews;
    private final PackKeys packKeys;
    private final Releases releases;
    private final PackPublisher packs;
    private final Orders orders;
    private final Rollouts rollouts;
    private final Booking booking;
    private final Intake intake;
    private final PahoBrokerLink link;
    private final CertificateAuthority authority;
    private final Revocation revocation;
    private final AccountsWiring accounts;
    private final VoicesWiring voices;
    private final ResultSentences resultSentences;
    private final EventsWiring events;
    private final NoticesWiring notices;
    private final PaperDesk paper;
    private final ArrivalDesk arrivals;
    private final RegularWork desk = new RegularWork("desk");

    /** Not at the desk, whose work may take longer than the five seconds of a revocation. */
    private final RegularWork door = new RegularWork("door");

    HubWiring(HubSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        files = new PkiFiles(settings.pkiDirectory());
        packKeys = PackKeys.open(files);
        authority = CertificateAuthority.open(files, clock, random);
        database = Database.open(settings.databaseUrl());
        register = new JdbcKioskRegister(database);
        areas = new JdbcAreaRegister(database);
        covenants = new Covenants(new JdbcCovenantRegister(database), settings.covenant(), clock);
        intakeStore = new JdbcIntakeStore(database);
        releaseBook = new JdbcReleaseBook(database);
        shelf = new JdbcPackShelf(database);
        maps = new SocialMaps(new JdbcSocialMapStore(database));
        items = new PublishedItems(new JdbcItemBook(database));
        JdbcReviewBook allReviews = new JdbcReviewBook(database);
        reviewBook =
                settings.addresses().areOfThisMachine()
                        ? allReviews
                        : new WithoutExamples(allReviews);
        clipBook = new JdbcClipBook(database);
        pictureBook = new JdbcPictureBook(database);
        reviews = new KnownReviews(reviewBook);
        accounts = new AccountsWiring(database, clock);
        ReleaseCalendar calendar =
                new ReleaseCalendar(
                        new GridChoice(new JdbcGridBook(database))
                                .settle(settings.release().period(), clock.instant()),
                        settings.release().delay());
        releases = new Releases(releaseBook, calendar, settings.floors(), clock);
        events = new EventsWiring(database, register, ZONE, clock);
        notices = new NoticesWiring(database, areas, reviews, clock);
        voices =
                new VoicesWiring(
                        database,
                        areas,
                        VoicesWiring.Beside.of(new NamesBeside(maps, events.events()), reviews),
                        clock);
        resultSentences = new ResultSentences(releaseBook, voices.desks(), areas);
        PaperCounts paperCounts = new PaperCounts(new JdbcPaperBook(database), calendar, clock);
        booking = new Booking(calendar);
        paper = new PaperDesk(paperCounts);
        arrivals = new ArrivalDesk(paperCounts, maps);
        Mail mail = new Mail();
        packs = new PackPublisher(packDesk(), this::stationed, mail::send);
        orders = new Orders(new JdbcOrderBook(database), register, mail::send, clock);
        rollouts = new Rollouts(new JdbcRolloutBook(database), register, orders, clock);
        intake =
                new Intake(
                        new Intake.Parts(
                                intakeStore,
                                booking,
                                items,
                                new FleetLog(register, clock),
                                mail,
                                this::welcome,
                                orders::answered,
                                events::said),
                        clock);
        link =
                new PahoBrokerLink(
                        new BrokerSettings(
                                settings.broker(),
                                settings.name(),
                                KeyStores.hubClient(files).getSocketFactory(),
                                settings.isOneOfSeveral()),
                        intake::offer,
                        this::publishAnew,
                        random);
        mail.link = Optional.of(link);
        revocation =
                new Revocation(
                        register,
                        denyList(settings.denying()),
                        new PahoEvictor(
                                settings.broker(),
                                kiosk -> authority.standIn(kiosk).getSocketFactory()),
                        clock);
    }

    private static DenyListFile denyList(HubSettings.Denying denying) {
        Runnable onChange =
                denying.own()
                        .<Runnable>map(
                                own ->
                                        new OwnBroker(
                                                new OwnBroker.Places(
                                                        denying.file(),
                                                        own.base(),
                                                        own.rules(),
                                                        own.pid())))
                        .orElse(() -> {});
        return new DenyListFile(denying.file(), onChange);
    }

    /** Breaks the circle of link, intake and packs: each is built before it is used. */
    private static final class Mail implements ReceiptSender {
        private Optional<PahoBrokerLink> link = Optional.empty();

        @Override
        public void send(KioskId kiosk, Receipt receipt) {
            link.ifPresent(open -> open.send(kiosk, receipt));
        }

        void send(KioskId kiosk, Order order, Duration rest) {
            link.ifPresent(open -> open.send(kiosk, order, rest));
        }

        void send(PackManifest manifest) {
            link.ifPresent(open -> open.send(manifest));
        }
    }

    /** A kiosk came online: it hears what it may have lost. */
    private void welcome(KioskId kiosk) {
        packs.publish(kiosk);
        orders.sendOpen(kiosk);
    }

    private PackDesk packDesk() {
        return new PackDesk(
                areas,
                new PackDesk.Contents(
                        packSources(),
                        items,
                        reviews,
                        new ClipFiles(clipBook),
                        new PictureFiles(pictureBook)),
                new PackDesk.Shelves(shelf, shelf),
                new PackDesk.Signing(packKeys, covenants.present()),
                clock);
    }

    private PackSources packSources() {
        PlaceMaps placeMaps = new JdbcPlaceMaps(database);
        return notices.with(
                events.with(
                        new KeptContent(new JdbcContentBook(database))
                                .sources(new MapOffers(maps, ZONE, clock, reviews))
                                .withPlace(new PlacesOnMap(maps))
                                .withMap(place -> placeMaps.find(place.id()))
                                .withJoin(place -> voices.published().join(place.neighbourhood()))
                                .withFeedback(this::feedback)));
    }

    private FeedbackSheet feedback(Place place) {
        boolean isDemo =
                areas.areas().stream()
                        .filter(area -> area.id().equals(place.neighbourhood().value()))
                        .anyMatch(Area::demo);
        return voices.published()
                .feedback(place.neighbourhood(), resultSentences.of(place.neighbourhood()), isDemo);
    }

    private List<PackPublisher.Station> stationed() {
        List<KioskId> receivers = intakeStore.receivers();
        return register.all().stream()
                .filter(facts -> receivers.contains(facts.kiosk()))
                .map(facts -> new PackPublisher.Station(facts.kiosk(), facts.place()))
                .toList();
    }

    private void publishAnew() {
        intake.repeatReceipts(intakeStore.receivers());
        packs.publishAll();
        orders.sendOpen();
    }

    /** Starts everything; the web server answers when this returns. */
    HubWeb start() {
        BorrowedStick.sweep(borrowedSticks());
        new FormerTicks(new JdbcSocialMapStore(database), clock).settle();
        packs.publishChanges();
        intake.start();
        link.start();
        desk.every(
                settings.isRehearsal() ? BETWEEN_REHEARSED_RELEASES : BETWEEN_RELEASES,
                releases::releaseDue);
        desk.every(BETWEEN_PACKS, packs::publishChanges);
        door.every(BETWEEN_EVICTIONS, revocation::settle);
        desk.every(BETWEEN_LOOKS_AT_ROLLOUTS, rollouts::look);
        desk.every(
                BETWEEN_DELETIONS, new Retention(new JdbcExpired(database), clock)::deleteExpired);
        return startWeb();
    }

    private HubWeb startWeb() {
        Enrolment.Meeting meeting =
                new Enrolment.Meeting(
                        settings.addresses().broker(),
                        settings.addresses().hub(),
                        packKeys.publicKeys());
        HubSettings.Listeners listeners = settings.listeners();
        JdbcSocialMapStore socialMap = new JdbcSocialMapStore(database);
        return new WebWiring(
                        new WebWiring.Parts(
                                areas,
                                covenants,
                                new Fleet(
                                        register,
                                        new Fleet.Places(areas, covenants),
                                        random,
                                        clock),
                                new CardFile(settings.addresses().hub(), authority.root()),
                                orders,
                                rollouts,
                                revocation,
                                new Enrolment(register, authority, meeting, clock),
                                new Renewal(register, authority, meeting, clock),
                                shelf,
                                releaseBook,
                                new WebWiring.Square(
                                        maps,
                                        socialMap,
                                        new JdbcImportTray(database),
                                        new JdbcDoubts(database),
                                        settings.addresses().hub()),
                                voices.desks(),
                                events,
                                notices.notices(),
                                new SquareAgenda(areas, packSources(), reviews, clock, ZONE),
                                paper,
                                arrivals,
                                new ReviewDesk(
                                        reviewBook, new PackTexts(areas, packSources()), clock),
                                new ClipDesk(clipBook, clock),
                                new PictureDesk(pictureBook, clock),
                                new SticksByBrowser(
                                        () -> sticks(packs::publishChanges),
                                        intakeStore::receivers,
                                        borrowedSticks()),
                                List.of(
                                        new ReadinessCheck("database", this::isDatabaseThere),
                                        new ReadinessCheck("broker", link::isConnected))),
                        accounts,
                        clock)
                .start(
                        new WebSettings(
                                listener(listeners.http()),
                                Optional.of(
                                        new WebSettings.TlsListener(
                                                listener(listeners.https()),
                                                TlsKey.open(
                                                        files.httpsKeyStore(),
                                                        KeyStores.PASSWORD))),
                                listener(listeners.management())));
    }

    private static WebSettings.Listener listener(HubSettings.Listener listener) {
        return new WebSettings.Listener(listener.host(), listener.port());
    }

    private boolean isDatabaseThere() {
        return database.<Integer, RuntimeException>read(
                        handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one())
                == 1;
    }

    /** Returns people and programs, for the first password. */
    AccountsWiring accounts() {
        return accounts;
    }

    /** Returns who deals with sticks; the hub need not serve for it. */
    StickDesk sticks() {
        return sticks(packDesk()::refresh);
    }

    private StickDesk sticks(Runnable refresh) {
        return new StickDesk(
                new StickDesk.Parts(
                        register,
                        new ParcelIntake(
                                intakeStore, booking, items, new FleetLog(register, clock), clock),
                        packDesk(),
                        refresh,
                        shelf,
                        packKeys,
                        StickKey.open(files, clock, random)));
    }

    /** Nothing that is backed up: what lies there lives as long as a page is answered. */
    private Path borrowedSticks() {
        return settings.dataDir().resolve("sticks");
    }

    /** By what this hub shows that it lives, once its pages are served. */
    List<Pulse.Sign> signsOfLife(HubWeb web) {
        try {
            return new SignsOfLife(
                            new URI(
                                    "http",
                                    null,
                                    settings.listeners().http().host(),
                                    web.httpPort(),
                                    "/health/live",
                                    null,
                                    null),
                            intake)
                    .all();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The hub listens at no address.", e);
        }
    }

    /** Stops taking in, then everything else; what was not committed was not acknowledged. */
    @Override
    public void close() {
        desk.close();
        door.close();
        intake.close();
        link.close();
        database.close();
    }
}
