package nl.gezondheidsplein.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import nl.gezondheidsplein.hub.fleet.CardFile;
import nl.gezondheidsplein.hub.fleet.CreatedKiosk;
import nl.gezondheidsplein.hub.fleet.Enrolment;
import nl.gezondheidsplein.hub.fleet.Fleet;
import nl.gezondheidsplein.hub.fleet.FleetLog;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.fleet.Orders;
import nl.gezondheidsplein.hub.fleet.Renewal;
import nl.gezondheidsplein.hub.fleet.Revocation;
import nl.gezondheidsplein.hub.fleet.Rollouts;
import nl.gezondheidsplein.hub.intake.ParcelIntake;
import nl.gezondheidsplein.hub.neighbourhood.Covenants;
import nl.gezondheidsplein.hub.packs.Blob;
import nl.gezondheidsplein.hub.packs.ClipFiles;
import nl.gezondheidsplein.hub.packs.KeptContent;
import nl.gezondheidsplein.hub.packs.PackDesk;
import nl.gezondheidsplein.hub.packs.PackTexts;
import nl.gezondheidsplein.hub.packs.PictureFiles;
import nl.gezondheidsplein.hub.packs.PublishedItems;
import nl.gezondheidsplein.hub.packs.ShownOffers;
import nl.gezondheidsplein.hub.packs.SquareAgenda;
import nl.gezondheidsplein.hub.pki.CertificateAuthority;
import nl.gezondheidsplein.hub.pki.KeyStores;
import nl.gezondheidsplein.hub.pki.PackKeys;
import nl.gezondheidsplein.hub.pki.PkiFiles;
import nl.gezondheidsplein.hub.pki.PkiSetup;
import nl.gezondheidsplein.hub.pki.StickKey;
import nl.gezondheidsplein.hub.results.Booking;
import nl.gezondheidsplein.hub.results.PaperCounts;
import nl.gezondheidsplein.hub.results.PeriodGrid;
import nl.gezondheidsplein.hub.results.ReleaseCalendar;
import nl.gezondheidsplein.hub.review.ClipDesk;
import nl.gezondheidsplein.hub.review.KnownReviews;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.pictures.PictureDesk;
import nl.gezondheidsplein.hub.store.Database;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.store.FreshDatabase;
import nl.gezondheidsplein.hub.store.JdbcAreaRegister;
import nl.gezondheidsplein.hub.store.JdbcClipBook;
import nl.gezondheidsplein.hub.store.JdbcContentBook;
import nl.gezondheidsplein.hub.store.JdbcCovenantRegister;
import nl.gezondheidsplein.hub.store.JdbcDoubts;
import nl.gezondheidsplein.hub.store.JdbcImportTray;
import nl.gezondheidsplein.hub.store.JdbcIntakeStore;
import nl.gezondheidsplein.hub.store.JdbcItemBook;
import nl.gezondheidsplein.hub.store.JdbcKioskRegister;
import nl.gezondheidsplein.hub.store.JdbcOrderBook;
import nl.gezondheidsplein.hub.store.JdbcPackShelf;
import nl.gezondheidsplein.hub.store.JdbcPaperBook;
import nl.gezondheidsplein.hub.store.JdbcPictureBook;
import nl.gezondheidsplein.hub.store.JdbcReleaseBook;
import nl.gezondheidsplein.hub.store.JdbcReviewBook;
import nl.gezondheidsplein.hub.store.JdbcRolloutBook;
import nl.gezondheidsplein.hub.store.JdbcSocialMapStore;
import nl.gezondheidsplein.hub.voices.VoiceBook;
import nl.gezondheidsplein.hub.web.HubWeb;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.hub.web.TlsKey;
import nl.gezondheidsplein.hub.web.WebSettings;
import nl.gezondheidsplein.hub.web.api.ReadinessCheck;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.Printer;
import nl.gezondheidsplein.protocol.ScreenMm;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Touch;
import nl.gezondheidsplein.protocol.Versions;
import nl.gezondheidsplein.protocol.Vitals;
import org.jdbi.v3.core.Handle;

/** The hub's web server on free ports, with a real database, real keys and a clock that waits. */
final class HubUnderTest implements AutoCloseable {

    private static final PkiFiles KEYS = keys();

    final SettableClock clock = new SettableClock();
    final FixedResults results = new FixedResults();
    final Map<String, Blob> blobs = new ConcurrentHashMap<>();
    final AtomicBoolean isDatabaseUp = new AtomicBoolean(true);
    final JdbcAreaRegister areas;
    final Covenants covenants;
    final Fleet fleet;
    final Orders orders;
    final Rollouts rollouts;
    final List<KioskId> denied = new CopyOnWriteArrayList<>();
    final List<KioskId> evicted = new CopyOnWriteArrayList<>();
    final List<Order> sentOrders = new CopyOnWriteArrayList<>();
    final JdbcKioskRegister register;
    final AccountsWiring people;
    final VoicesWiring voices;
    final EventsWiring events;
    final NoticesWiring notices;
    final PaperDesk paper;

    /** Where sticks lie that browsers bring or take along. */
    final Path sticks = sticks();

    /** Where its database is. */
    final String databaseUrl = FreshDatabase.sqlite();

    private final Database database = Database.open(databaseUrl);
    final JdbcSocialMapStore socialMap = new JdbcSocialMapStore(database);
    final JdbcReviewBook reviews = new JdbcReviewBook(database);
    final JdbcClipBook clips = new JdbcClipBook(database);
    final JdbcPictureBook pictures = new JdbcPictureBook(database);
    final JdbcContentBook content = new JdbcContentBook(database);
    private final WebWiring wiring;
    private final HubWeb web;

    HubUnderTest() {
        this(false);
    }

    /** How much stands in the audit log. */
    int auditEntries() {
        return people.audit().newest(Integer.MAX_VALUE).size();
    }

    /** A hub that publishes what its own ledger holds. */
    static HubUnderTest ofItsOwnLedger() {
        return new HubUnderTest(true);
    }

    private HubUnderTest(boolean hasLedger) {
        areas = new JdbcAreaRegister(database);
        DemoAreas.putInto(areas);
        register = new JdbcKioskRegister(database);
        covenants = new Covenants(new JdbcCovenantRegister(database), "2026-1", clock);
        DemoAreas.sign(areas, covenants);
        fleet = new Fleet(register, new Fleet.Places(areas, covenants), new SecureRandom(), clock);
        orders =
                new Orders(
                        new JdbcOrderBook(database),
                        register,
                        (kiosk, order, rest) -> sentOrders.add(order),
                        clock);
        rollouts = new Rollouts(new JdbcRolloutBook(database), register, orders, clock);
        var authority = CertificateAuthority.open(KEYS, clock, new SecureRandom());
        var meeting =
                new Enrolment.Meeting(
                        new BrokerAddress("localhost", 8883),
                        "https://localhost:8443",
                        new TreeMap<>());
        people = new AccountsWiring(database, clock);
        events = new EventsWiring(database, register, ZoneId.of("Europe/Amsterdam"), clock);
        notices = new NoticesWiring(database, areas, new KnownReviews(reviews), clock);
        SocialMaps maps = new SocialMaps(socialMap);
        voices =
                new VoicesWiring(
                        database,
                        areas,
                        VoicesWiring.Beside.of(
                                new NamesBeside(maps, events.events()), new KnownReviews(reviews)),
                        clock);
        var calendar =
                new ReleaseCalendar(Map.of(0, new PeriodGrid.Months(1)), Duration.ofDays(21));
        var counts = new PaperCounts(new JdbcPaperBook(database), calendar, clock);
        paper = new PaperDesk(counts);
        wiring =
                new WebWiring(
                        new WebWiring.Parts(
                                areas,
                                covenants,
                                fleet,
                                new CardFile("https://localhost:8443", authority.root()),
                                orders,
                                rollouts,
                                new Revocation(
                                        register,
                                        kiosks -> {
                                            denied.clear();
                                            denied.addAll(kiosks);
                                        },
                                        evicted::add,
                                        clock),
                                new Enrolment(register, authority, meeting, clock),
                                new Renewal(register, authority, meeting, clock),
                                sha256 -> Optional.ofNullable(blobs.get(sha256)),
                                hasLedger ? new JdbcReleaseBook(database) : results,
                                new WebWiring.Square(
                                        maps,
                                        socialMap,
                                        new JdbcImportTray(database),
                                        new JdbcDoubts(database),
                                        "https://localhost:8443"),
                                voices.desks(),
                                events,
                                notices.notices(),
                                new SquareAgenda(
                                        areas,
                                        notices.with(
                                                events.with(
                                                        new KeptContent(content)
                                                                .sources(() -> ShownOffers.NONE))),
                                        new KnownReviews(reviews),
                                        clock,
                                        HubWiring.ZONE),
                                paper,
                                new ArrivalDesk(counts, maps),
                                new ReviewDesk(
                                        reviews,
                                        new PackTexts(
                                                areas,
                                                new KeptContent(content)
                                                        .sources(() -> ShownOffers.NONE)),
                                        clock),
                                new ClipDesk(clips, clock),
                                new PictureDesk(pictures, clock),
                                new SticksByBrowser(
                                        () -> stickDesk(new Booking(calendar)),
                                        new JdbcIntakeStore(database)::receivers,
                                        sticks),
                                List.of(new ReadinessCheck("database", isDatabaseUp::get))),
                        people,
                        clock);
        var free = new WebSettings.Listener("127.0.0.1", 0);
        web =
                wiring.start(
                        new WebSettings(
                                free,
                                Optional.of(
                                        new WebSettings.TlsListener(
                                                free,
                                                TlsKey.open(
                                                        KEYS.httpsKeyStore(), KeyStores.PASSWORD))),
                                free));
    }

    private StickDesk stickDesk(Booking booking) {
        var shelf = new JdbcPackShelf(database);
        var packs =
                new PackDesk(
                        areas,
                        new PackDesk.Contents(
                                new KeptContent(content).sources(() -> ShownOffers.NONE),
                                new PublishedItems(new JdbcItemBook(database)),
                                new KnownReviews(reviews),
                                new ClipFiles(clips),
                                new PictureFiles(pictures)),
                        new PackDesk.Shelves(shelf, shelf),
                        new PackDesk.Signing(packKeys(), covenants.present()),
                        clock);
        return new StickDesk(
                new StickDesk.Parts(
                        register,
                        new ParcelIntake(
                                new JdbcIntakeStore(database),
                                booking,
                                ItemCatalogue::base,
                                new FleetLog(register, clock),
                                clock),
                        packs,
                        packs::refresh,
                        shelf,
                        packKeys(),
                        stickKey()));
    }

    /** The keys that sign packs and what goes on a stick. */
    PackKeys packKeys() {
        return PackKeys.open(KEYS);
    }

    /** The key for which kiosks seal what they put on a stick. */
    KeyPair stickKey() {
        return StickKey.open(KEYS, clock, new SecureRandom());
    }

    private static Path sticks() {
        try {
            Path directory = Files.createTempDirectory("hub-sticks-");
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PkiFiles keys() {
        try {
            Path directory = Files.createTempDirectory("hub-keys-");
            directory.toFile().deleteOnExit();
            var files = new PkiFiles(directory);
            new PkiSetup(files, new SettableClock(), new SecureRandom())
                    .run("hub-1", List.of("localhost"), List.of("localhost", "127.0.0.1"));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI http(String path) {
        return URI.create("http://127.0.0.1:" + web.httpPort() + path);
    }

    URI https(String path) {
        return URI.create("https://localhost:" + web.tlsPort() + path);
    }

    URI management(String path) {
        return URI.create("http://127.0.0.1:" + web.managementPort() + path);
    }

    Path rootCertificate() {
        return KEYS.rootCertificate();
    }

    List<Route> routes() {
        return wiring.routes();
    }

    List<Route> managementRoutes() {
        return wiring.managementRoutes();
    }

    /** Makes an account and gives its password. */
    String account(String name, Role... roles) {
        return people.accounts().create(name, Set.of(roles), "console").orElseThrow().password();
    }

    /** Makes a token and gives its secret. */
    String token(Role... roles) {
        return people.tokens().create("test", Set.of(roles), "console").secret();
    }

    /** Makes a kiosk that may enrol. */
    CreatedKiosk kiosk(String name) {
        return fleet.create(new NewKiosk(name, DemoAreas.DE_LUYK, null, false));
    }

    /** Enrols a kiosk with its claim, as if it had a key that shows this pairing code. */
    void enrol(CreatedKiosk made, String pairingCode) {
        enrol(made, pairingCode, made.claim().getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a key that it has. */
    void enrol(CreatedKiosk made, String pairingCode, byte[] key) {
        Instant now = clock.instant();
        register.redeem(
                Sha256.hex(made.claim().getBytes(StandardCharsets.UTF_8)),
                new KioskRegister.Enrolment(
                        now, Sha256.hex(key), pairingCode, "abc", now.plus(Duration.ofDays(90))));
    }

    /** A kiosk that lacks nothing is born with this version of its program. */
    void hears(KioskId kiosk, String app) {
        hears(
                kiosk,
                app,
                new Vitals(
                        Optional.empty(),
                        Touch.OK,
                        new Vitals.Backlog(0, 0, 0, false),
                        new Vitals.Machine(64_000, Optional.of(48), 0, Printer.NONE, true, 0),
                        ClockState.SYNCHRONISED,
                        88));
    }

    /** A kiosk is born with this version of its program and tells how it is. */
    void hears(KioskId kiosk, String app, Vitals vitals) {
        Instant now = clock.instant();
        register.born(
                kiosk,
                new State.Online(
                        1,
                        5,
                        new Versions(app, "de-luyk-3", "2026-1", 1),
                        "pi",
                        new ScreenMm(217, 136)),
                new KioskRegister.Hearing(now, true));
        register.beating(kiosk, vitals, now);
    }

    /** Writes voices as the intake does. */
    void inVoiceBook(Consumer<VoiceBook> work) {
        new JdbcIntakeStore(database)
                .inTransaction(
                        transaction -> {
                            work.accept(transaction.voices());
                            return true;
                        });
    }

    /** Writes rows as years of use leave them. */
    void inDatabase(Consumer<Handle> work) {
        database.change(work::accept);
    }

    Blob blob(String content) {
        var blob = new Blob("application/json", content.getBytes(StandardCharsets.UTF_8));
        blobs.put(blob.sha256(), blob);
        return blob;
    }

    @Override
    public void close() {
        web.close();
        database.close();
    }
}
