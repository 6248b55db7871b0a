package nl.gezondheidsplein.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.event.Desk;
import nl.gezondheidsplein.kiosk.event.EventMode.Started;
import nl.gezondheidsplein.kiosk.event.HeadCount;
import nl.gezondheidsplein.kiosk.event.Running;
import nl.gezondheidsplein.kiosk.hubside.HubAtBroker;
import nl.gezondheidsplein.kiosk.hubside.HubFrontDoor;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.kiosk.settings.Timing;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Live;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.testing.RealMosquitto;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The event mode of a whole kiosk without its screen, against a real Mosquitto. */
class EventModeIT {
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final String CLAIM = "claim-0123456789abcdef";
    private static final String EVENT = "familyday";
    private static final Texts TEXTS = Texts.of(Map.of("nl", "Familyday"));
    private static final Duration SOON = Duration.ofSeconds(60);

    /** What the page of an event may be behind. */
    private static final Duration LIVE = Duration.ofSeconds(3);

    @TempDir Path folder;
    private RealMosquitto broker;
    private HubFrontDoor door;
    private HubAtBroker hub;
    private KeyPair packKey;

    @BeforeEach
    void hubIsUp() throws IOException, GeneralSecurityException {
        broker = RealMosquitto.start();
        door = new HubFrontDoor(broker.certificates());
        hub = new HubAtBroker(broker, KIOSK, payload -> window(payload).seq());
        packKey = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.writeString(folder.resolve("root.pem"), broker.certificates().rootPem());
        Files.writeString(folder.resolve("claim"), CLAIM);
        door.allow(CLAIM, answer());
        hub.announce(publish());
    }

    @AfterEach
    void hubGoes() {
        hub.close();
        door.close();
        broker.close();
    }

    @Test
    void beginsByOrderTellsItsTotalWithinThreeSecondsAndItsSlotsAtTheirEnd() {
        ShiftedClock clock = new ShiftedClock();
        try (KioskCore kiosk = open(clock)) {
            hub.give(order("on"));
            await().atMost(SOON).until(() -> kiosk.events().running().isPresent());

            kiosk.events().count(new HeadCount.Party(4));
            kiosk.events().count(new HeadCount.Group(25));
            await().atMost(LIVE).until(() -> hub.lives().contains(new Live(EVENT, 29)));

            clock.moveAhead(Timing.REHEARSAL_WINDOW);
            await().atMost(SOON).until(() -> !slots().isEmpty());
            assertThat(slots().getFirst().counts().get("event.familyday.group"))
                    .contains(new Count.Single(25));
            assertThat(slots().getFirst().counts().get("event.familyday.party"))
                    .contains(Count.Choices.of(Map.of("p4", 1)));
        }
        assertThat(hub.replies()).hasSize(1).allMatch(reply -> reply.outcome() == Outcome.DONE);
    }

    @Test
    void goesOnByHandWithoutTheHubAndAfterARestartAndIsReconciledLater() {
        try (KioskCore kiosk = open(Clock.systemUTC())) {
            assertThat(kiosk.content().current().events().events()).isNotEmpty();
        }
        broker.stop();
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            kiosk.start();
            assertThat(kiosk.events().start(EVENT, Desk.DOOR)).isEqualTo(Started.ON);
            kiosk.events().count(new HeadCount.Party(3));
        }
        broker.restart();
        await().atMost(SOON).until(hub::isConnected);
        try (KioskCore kiosk = KioskCore.open(settings(), Clock.systemUTC())) {
            assertThat(kiosk.events().running().map(Running::total)).contains(3);
            kiosk.start();
            await().atMost(SOON).until(() -> hub.lives().contains(new Live(EVENT, 3)));
            kiosk.events().stop();
            await().atMost(SOON).until(() -> !slots().isEmpty());
        }
        assertThat(slots().getFirst().counts().get("event.familyday.party"))
                .contains(Count.Choices.of(Map.of("p3", 1)));
    }

    private KioskCore open(Clock clock) {
        KioskCore kiosk = KioskCore.open(settings(), clock);
        kiosk.start();
        await().atMost(SOON).until(() -> kiosk.content().current().version().equals("noord-7"));
        return kiosk;
    }

    private List<SealedWindow> slots() {
        return hub.payloads().stream()
                .map(EventModeIT::window)
                .filter(window -> window.kind() == Kind.ATTENDANCE)
                .toList();
    }

    private static Order order(String mode) {
        return new Order(
                "order-" + mode,
                OrderKind.EVENT_MODE,
                new TreeMap<>(Map.of("event", EVENT, "mode", mode)),
                Clock.systemUTC().instant(),
                Duration.ofMinutes(10));
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

    private EnrolResponse answer() {
        return new EnrolResponse(
                KIOSK,
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

    private PackManifest publish() throws GeneralSecurityException {
        PlaceId place = new PlaceId("buurthuis");
        byte[] index =
                MessageCodec.encode(
                        new PackIndex(
                                "noord-7",
                                place,
                                new NeighbourhoodId("moerwijk-noord"),
                                "2026-1",
                                List.of(
                                        door.serve(
                                                "place.json",
                                                MessageCodec.encode(
                                                        new PlaceSheet(
                                                                place,
                                                                "buurthuis",
                                                                TEXTS,
                                                                TEXTS,
                                                                TEXTS))),
                                        door.serve(
                                                "events.json",
                                                MessageCodec.encode(
                                                        new EventSheet(List.of(event())))))));
        door.serve("index.json", index);
        return PackManifest.sign(KIOSK, "noord-7", index, "pack-1", packKey.getPrivate());
    }

    /** Goes on for as long as a test does. */
    private static EventSheet.Event event() {
        LocalDateTime now =
                LocalDateTime.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/Amsterdam"))
                        .truncatedTo(ChronoUnit.HOURS);
        return new EventSheet.Event(
                EVENT,
                TEXTS,
                now,
                now.plusHours(5),
                List.of(),
                List.of(),
                new EventSheet.Setup(
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        false,
                        List.of()));
    }

    private static SealedWindow window(byte[] payload) {
        return MessageCodec.decodeTally(payload, ItemCatalogue.base().withEvent(EVENT, Set.of()));
    }
}
