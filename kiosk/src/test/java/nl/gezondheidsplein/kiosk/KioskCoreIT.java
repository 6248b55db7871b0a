package nl.gezondheidsplein.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.enrol.EnrolmentState;
import nl.gezondheidsplein.kiosk.enrol.Identity;
import nl.gezondheidsplein.kiosk.hubside.HubAtBroker;
import nl.gezondheidsplein.kiosk.hubside.HubFrontDoor;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.settings.Timing;
import nl.gezondheidsplein.kiosk.sync.SyncState;
import nl.gezondheidsplein.kiosk.visit.Answer;
import nl.gezondheidsplein.kiosk.visit.Contribution;
import nl.gezondheidsplein.kiosk.visit.Pace;
import nl.gezondheidsplein.kiosk.visit.QuickCheck;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.RenewRequest;
import nl.gezondheidsplein.protocol.Reply;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.State;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.testing.RealMosquitto;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole kiosk without its screen, from bare to counted, against a real Mosquitto. */
class KioskCoreIT {
    private static final KioskId FIRST = new KioskId("k-aaaaaaaaaa");
    private static final KioskId SECOND = new KioskId("k-bbbbbbbbbb");
    private static final String CLAIM = "claim-0123456789abcdef";
    private static final Duration SOON = Duration.ofSeconds(60);

    /** Well before the next heartbeat would come by itself. */
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    @TempDir Path folder;
    private RealMosquitto broker;
    private HubFrontDoor door;
    private HubAtBroker hub;
    private KeyPair packKey;

    @BeforeEach
    void hubIsUp() throws IOException, GeneralSecurityException {
        broker = RealMosquitto.start();
        door = new HubFrontDoor(broker.certificates());
        hub = new HubAtBroker(broker, FIRST, payload -> window(payload).seq());
        packKey = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.writeString(folder.resolve("root.pem"), broker.certificates().rootPem());
        door.allow(CLAIM, answer(FIRST));
        Files.writeString(folder.resolve("claim"), CLAIM);
    }

    @AfterEach
    void hubGoes() {
        hub.close();
        door.close();
        broker.close();
    }

    @Test
    void goesFromABareDeviceToVisitsCountedAtTheHub() {
        ShiftedClock clock = new ShiftedClock();
        try (KioskCore kiosk = KioskCore.open(settings(), clock)) {
            kiosk.start();
            visits(kiosk, 12);
            clock.moveAhead(Timing.REHEARSAL_WINDOW);

            await().atMost(SOON)
                    .until(() -> sealed(Kind.QUICK).stream().anyMatch(w -> w.n() == 12));
            await().atMost(SOON).until(() -> kiosk.syncState() instanceof SyncState.UpToDate);
            assertThat(folder.resolve("claim")).doesNotExist();
            assertThat(folder.resolve("data/identity/kiosk.p12")).exists();
            await("the code to go, the hub took a window")
                    .atMost(SOON)
                    .until(() -> kiosk.pairingCode().isEmpty());
        }
        await().atMost(SOON).until(() -> hub.states().getLast() instanceof State.Offline);
    }

    @Test
    void carriesAnOrderOutOnceAndAnswersAgainAfterARestart() {
        Order order = order(OrderKind.MESSAGE, Map.of("text", "Om drie uur dicht", "hours", "4"));
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();
            await().atMost(SOON).until(() -> !hub.states().isEmpty());
            hub.give(order);
            await().atMost(SOON).until(() -> hub.replies().size() == 1);
            assertThat(kiosk.notice()).isEqualTo("Om drie uur dicht");
        }
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();
            hub.give(order);
            await().atMost(SOON).until(() -> hub.replies().size() == 2);
            assertThat(kiosk.notice()).isEqualTo("Om drie uur dicht");
        }
        assertThat(hub.replies()).extracting(Reply::outcome).containsOnly(Outcome.DONE);
    }

    @Test
    void comesBackWithANewCertificateWhenItRenews() {
        door.renew(answer(FIRST));
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();
            await().atMost(SOON).until(() -> !hub.states().isEmpty());
            Instant certificateBefore = identity(kiosk).certificateEnd();
            var codeBefore = identity(kiosk).pairing();

            hub.give(order(OrderKind.RENEW_CERTIFICATE, Map.of()));

            await().atMost(SOON).until(() -> !identity(kiosk).pairing().equals(codeBefore));
            await("a second session, with the new certificate")
                    .atMost(SOON)
                    .until(
                            () ->
                                    hub.states().stream().filter(State::isOnline).count() > 1
                                            && hub.states().getLast().isOnline());
            assertThat(identity(kiosk).certificateEnd()).isAfterOrEqualTo(certificateBefore);
            assertThat(door.renewals()).singleElement().matches(RenewRequest::isProven);
        }
    }

    @Test
    void renewsByItselfAfterHalfOfTheCertificatesLifeAndThenLetsItRest() {
        door.renew(answer(FIRST));
        ShiftedClock clock = new ShiftedClock();
        try (KioskCore kiosk = KioskCore.open(settings(), clock)) {
            kiosk.start();
            await().atMost(SOON).until(() -> !hub.states().isEmpty());
            assertThat(door.renewals()).isEmpty();
        }
        clock.moveAhead(Duration.ofDays(17));
        try (KioskCore kiosk = KioskCore.open(settings(), clock)) {
            var before = identity(kiosk).pairing();
            kiosk.start();

            await().atMost(SOON).until(() -> !identity(kiosk).pairing().equals(before));
            await("the session after the renewal")
                    .atMost(SOON)
                    .until(() -> kiosk.syncState() instanceof SyncState.UpToDate);
        }
        // The new one is half over too by this clock, yet it is not renewed again and again.
        assertThat(door.renewals()).hasSize(1);
    }

    private static Identity identity(KioskCore kiosk) {
        return ((EnrolmentState.Enrolled) kiosk.enrolmentState()).identity();
    }

    private static Order order(OrderKind kind, Map<String, String> arguments) {
        return new Order(
                "order-1",
                kind,
                new TreeMap<>(arguments),
                Clock.systemUTC().instant(),
                Duration.ofMinutes(10));
    }

    @Test
    void countsWithoutAnyNetworkFromAColdStart() {
        door.close();
        broker.stop();
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();
            visits(kiosk, 3);

            assertThat(kiosk.syncState()).isInstanceOf(SyncState.NeedsEnrolment.class);
            assertThat(kiosk.content().current().version()).isEqualTo("none");
        }
        broker.resume();
    }

    @Test
    void showsTheLastGoodPackFromAColdStartWithoutNetwork() throws GeneralSecurityException {
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();
            hub.announce(publish("moerwijk-noord-7"));
            await().atMost(SOON)
                    .until(() -> kiosk.content().current().version().equals("moerwijk-noord-7"));
            await("the hub sees the new pack in an announcement")
                    .atMost(SOON)
                    .until(
                            () ->
                                    hub.states().stream()
                                            .anyMatch(
                                                    state ->
                                                            state instanceof State.Online online
                                                                    && online.versions()
                                                                            .pack()
                                                                            .equals(
                                                                                    "moerwijk-noord-7")));
        }
        door.close();

        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            assertThat(kiosk.content().current().placeSheet())
                    .hasValueSatisfying(
                            place -> assertThat(place.place().value()).isEqualTo("buurthuis"));
        }
    }

    @Test
    void takesAPackThatCameDamagedAsSoonAsItComesWhole() throws GeneralSecurityException {
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();
            PackManifest manifest = publish("moerwijk-noord-7");
            door.damage(manifest.sha256());
            hub.announce(manifest);
            await().atMost(SOON)
                    .until(
                            () ->
                                    kiosk.content()
                                            .refusal()
                                            .filter(PackRefusal.DAMAGED::equals)
                                            .isPresent());

            publish("moerwijk-noord-7");

            await().atMost(SOON)
                    .until(() -> kiosk.content().current().version().equals("moerwijk-noord-7"));
            assertThat(kiosk.content().refusal()).isEmpty();
        }
    }

    @Test
    void tellsTheHubAtOnceWhyItRefusesAPack() throws GeneralSecurityException {
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();
            hub.announce(publish("moerwijk-noord-7"));
            await().atMost(SOON)
                    .until(() -> kiosk.content().current().version().equals("moerwijk-noord-7"));

            PackManifest newer = publish("moerwijk-noord-8");
            hub.announce(
                    new PackManifest(
                            newer.kiosk(),
                            "moerwijk-noord-9",
                            newer.sha256(),
                            newer.size(),
                            newer.path(),
                            newer.keyId(),
                            newer.signature()));
            awaitTold(PackRefusal.BAD_SIGNATURE);

            hub.announce(publish(SECOND, "moerwijk-noord-8"));
            awaitTold(PackRefusal.ANOTHER_KIOSK);

            hub.announce(publish("moerwijk-noord-6"));
            awaitTold(PackRefusal.NOT_NEWER);

            door.damage(newer.sha256());
            hub.announce(newer);
            awaitTold(PackRefusal.DAMAGED);
            assertThat(kiosk.content().current().version()).isEqualTo("moerwijk-noord-7");
        }
    }

    /** In a heartbeat that really went over the broker. */
    private void awaitTold(PackRefusal reason) {
        String said = "\"packRefused\":\"" + reason.id() + "\"";
        await(said)
                .atMost(AT_ONCE)
                .until(() -> hub.told().stream().anyMatch(it -> it.contains(said)));
    }

    @Test
    void asksToBeEnrolledAnewWhenItsOutboxIsGone() throws IOException {
        enrolOnce();
        Files.delete(folder.resolve("data/outbox.db"));

        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();

            assertThat(kiosk.syncState())
                    .isInstanceOfSatisfying(
                            SyncState.NeedsEnrolment.class,
                            state -> assertThat(state.reason()).contains("outbox", "k-aaaaaaaaaa"));
        }
    }

    @Test
    void startsANewIdentityWhenItsKeyIsGoneAndAClaimIsGiven() throws IOException {
        enrolOnce();
        Files.move(folder.resolve("data/identity"), folder.resolve("stolen"));
        door.allow("another-claim-0123456789", answer(SECOND));
        Files.writeString(folder.resolve("claim"), "another-claim-0123456789");

        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            assertThat(kiosk.enrolmentState()).isInstanceOf(EnrolmentState.Waiting.class);
            kiosk.start();

            await().atMost(SOON).until(() -> isEnrolledAs(kiosk, SECOND));
        }
    }

    @Test
    void becomesANewKioskWhenSomebodyGivesItAFreshClaim() throws IOException {
        enrolOnce();
        door.allow("another-claim-0123456789", answer(SECOND));
        Files.writeString(folder.resolve("claim"), "another-claim-0123456789");

        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();

            await().atMost(SOON).until(() -> isEnrolledAs(kiosk, SECOND));
        }
    }

    @Test
    void goesOnAsItWasWhenTheFreshClaimIsRefused() throws IOException {
        enrolOnce();
        Files.writeString(folder.resolve("claim"), "a-claim-that-nobody-gave");

        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();

            await().atMost(SOON).until(() -> kiosk.syncState() instanceof SyncState.UpToDate);
            assertThat(isEnrolledAs(kiosk, FIRST)).isTrue();
        }
    }

    @Test
    void keepsOneFolderForOneRunningKiosk() {
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            assertThat(kiosk.dataDir()).exists();
            assertThatThrownBy(() -> KioskCore.open(settings(), Clock.systemUTC()))
                    .isInstanceOf(DataDirInUseException.class);
        }
    }

    private static boolean isEnrolledAs(KioskCore kiosk, KioskId id) {
        return kiosk.enrolmentState() instanceof EnrolmentState.Enrolled enrolled
                && enrolled.identity().kiosk().equals(id);
    }

    private void enrolOnce() {
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();
            await().atMost(SOON).until(() -> kiosk.syncState() instanceof SyncState.UpToDate);
            assertThat(kiosk.pairingCode()).isPresent();
        }
    }

    private KioskSettings settings() {
        try {
            return KioskSettings.load(
                    Files.writeString(
                            folder.resolve("kiosk.properties"),
                            String.join(
                                    "\n",
                                    "data-dir=" + folder.resolve("data"),
                                    "hub-url=" + door.url(),
                                    "hub-ca-file=" + folder.resolve("root.pem"),
                                    "claim-file=" + folder.resolve("claim"),
                                    "rehearsal=true")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private EnrolResponse answer(KioskId kiosk) {
        return new EnrolResponse(
                kiosk,
                new PlaceId("buurthuis"),
                "made for the request",
                "made for the request",
                new BrokerAddress(broker.host(), broker.port()),
                door.url().toString(),
                new TreeMap<>(
                        Map.of(
                                "pack-1",
                                Base64.getEncoder()
                                        .encodeToString(packKey.getPublic().getEncoded()))));
    }

    private PackManifest publish(String version) throws GeneralSecurityException {
        return publish(FIRST, version);
    }

    private PackManifest publish(KioskId kiosk, String version) throws GeneralSecurityException {
        Texts texts = Texts.of(Map.of("nl", "Buurthuis"));
        byte[] index =
                MessageCodec.encode(
                        new PackIndex(
                                version,
                                new PlaceId("buurthuis"),
                                new NeighbourhoodId("moerwijk-noord"),
                                "2026-1",
                                List.of(
                                        door.serve(
                                                "place.json",
                                                MessageCodec.encode(
                                                        new PlaceSheet(
                                                                new PlaceId("buurthuis"),
                                                                "buurthuis",
                                                                texts,
                                                                texts,
                                                                texts))))));
        door.serve("index.json", index);
        return PackManifest.sign(kiosk, version, index, "pack-1", packKey.getPrivate());
    }

    private static void visits(KioskCore kiosk, int n) {
        for (int i = 0; i < n; i++) {
            kiosk.count(
                    new Contribution.Quick(new QuickCheck(Answer.ofFace(i % 5), Optional.empty())),
                    Pace.CONSIDERED,
                    kiosk.content().current().covenant());
        }
    }

    private List<SealedWindow> sealed(Kind kind) {
        return hub.payloads().stream()
                .map(KioskCoreIT::window)
                .filter(window -> window.kind() == kind)
                .toList();
    }

    private static SealedWindow window(byte[] payload) {
        return MessageCodec.decodeTally(payload, ItemCatalogue.base());
    }
}
