package nl.gezondheidsplein.kiosk;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.hubside.HubAtBroker;
import nl.gezondheidsplein.kiosk.hubside.HubFrontDoor;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.EventSheet;
import nl.gezondheidsplein.protocol.ItemCatalogue;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.NeighbourhoodId;
import nl.gezondheidsplein.protocol.PackIndex;
import nl.gezondheidsplein.protocol.PackManifest;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.PlaceSheet;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.SecondQuestion;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.testing.RealMosquitto;

/** A hub's side of the wire that has one event to count for, and a kiosk that enrols there. */
final class HubWithAnEvent implements AutoCloseable {
    static final String EVENT = "familyday";
    static final int HOURS = 5;

    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final String CLAIM = "claim-0123456789abcdef";
    private static final Texts TEXTS = Texts.of(Map.of("nl", "Familyday"));
    private static final Duration SOON = Duration.ofSeconds(60);

    final RealMosquitto broker = RealMosquitto.start();
    final HubAtBroker hub;
    private final HubFrontDoor door;
    private final KeyPair packKey;
    private final Path folder;
    private final Optional<SecondQuestion> question;
    private final LocalDateTime begin;
    private final boolean isRehearsal;

    /** An event that goes on for as long as a test does. */
    HubWithAnEvent(Path folder, Optional<SecondQuestion> question) {
        this(folder, question, Clock.systemUTC().instant(), true);
    }

    /**
     * An event of {@link #HOURS} from the hour of a moment.
     *
     * @param isRehearsal whether the kiosk seals and sends as in a rehearsal
     */
    HubWithAnEvent(
            Path folder, Optional<SecondQuestion> question, Instant moment, boolean isRehearsal) {
        this.folder = folder;
        this.question = question;
        this.isRehearsal = isRehearsal;
        this.begin =
                LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Amsterdam"))
                        .truncatedTo(ChronoUnit.HOURS);
        try {
            door = new HubFrontDoor(broker.certificates());
            hub = new HubAtBroker(broker, KIOSK, payload -> window(payload).seq());
            packKey = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.writeString(folder.resolve("root.pem"), broker.certificates().rootPem());
            Files.writeString(folder.resolve("claim"), CLAIM);
            door.allow(CLAIM, answer());
            hub.announce(publish());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the kiosk and lets it enrol and fetch its pack. */
    KioskCore open(Clock clock) {
        KioskCore kiosk = KioskCore.open(settings(), clock);
        kiosk.start();
        await().atMost(SOON).until(() -> kiosk.content().current().version().equals("noord-7"));
        return kiosk;
    }

    /** Five minutes of the event, as the hub has them. */
    List<SealedWindow> slots() {
        return hub.payloads().stream()
                .map(HubWithAnEvent::window)
                .filter(window -> window.kind() == Kind.ATTENDANCE)
                .toList();
    }

    static SealedWindow window(byte[] payload) {
        return MessageCodec.decodeTally(payload, ItemCatalogue.base().withEvent(EVENT, Set.of()));
    }

    @Override
    public void close() {
        hub.close();
        door.close();
        broker.close();
    }

    KioskSettings settings() {
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
                                    "rehearsal=" + isRehearsal)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private EventSheet.Event event() {
        return new EventSheet.Event(
                EVENT,
                TEXTS,
                begin,
                begin.plusHours(HOURS),
                List.of(),
                List.of(),
                new EventSheet.Setup(
                        Optional.empty(), question, true, Optional.empty(), false, List.of()));
    }
}
