package nl.gezondheidsplein.kiosk.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gezondheidsplein.kiosk.content.ContentStore;
import nl.gezondheidsplein.kiosk.outbox.SqliteOutbox;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.Receipt;
import nl.gezondheidsplein.protocol.carry.DownParcel;
import nl.gezondheidsplein.protocol.carry.Stick;
import nl.gezondheidsplein.protocol.carry.UpParcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourierTest {
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final KioskId OTHER = new KioskId("k-bbbbbbbbbb");

    @TempDir private Path folder;
    private final KeyPair kiosk = pair("EC");
    private final KeyPair hub = pair("EC");
    private final KeyPair pack = pair("Ed25519");
    private SqliteOutbox outbox;
    private ContentStore content;
    private Stick stick;

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void openAKioskWithTwoSealedWindows() throws IOException {
        outbox = SqliteOutbox.open(folder.resolve("data/outbox.db"));
        outbox.adopt(KIOSK.value());
        content = ContentStore.open(folder.resolve("data/content"));
        stick = new Stick(folder.resolve("stick"));
        seal();
        seal();
        outbox.release(LocalDate.of(2026, 11, 16));
    }

    private void seal() {
        outbox.inOneTransaction(
                book -> {
                    book.seal(Channel.TALLY, CourierTest::window, Optional.empty());
                    return true;
                });
    }

    private static byte[] window(long seq) {
        return ("window " + seq).getBytes(StandardCharsets.UTF_8);
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    private Carried serve() {
        return new Courier(
                        outbox,
                        content,
                        new EnrolResponse(
                                KIOSK,
                                new PlaceId("de-luyk"),
                                "certificate",
                                "chain",
                                new BrokerAddress("localhost", 8883),
                                "https://localhost:8443",
                                new TreeMap<>(
                                        Map.of(
                                                "one",
                                                Base64.getEncoder()
                                                        .encodeToString(
                                                                pack.getPublic().getEncoded())))),
                        () -> kiosk)
                .serve(stick);
    }

    private void hubSends(KioskId to, long upTo) throws IOException {
        Stick.write(
                stick.toKiosk(to),
                DownParcel.sign(
                        to,
                        hub.getPublic(),
                        MessageCodec.encode(Receipt.of(upTo, List.of(), List.of())),
                        Optional.empty(),
                        new DownParcel.Signer("one", pack.getPrivate())));
    }

    private List<String> onTheStick() throws IOException {
        return UpParcel.read(Stick.read(stick.toHub(KIOSK))).open(hub).stream()
                .map(message -> new String(message.payload(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void putsWhatWaitsOnTheStickAndKeepsItUntilAReceiptComes() throws IOException {
        hubSends(KIOSK, 0);

        assertThat(serve()).isEqualTo(new Carried(Carried.Result.DONE, 2));
        assertThat(onTheStick()).containsExactly("window 1", "window 2");
        assertThat(outbox.status().backlog()).isEqualTo(2);

        hubSends(KIOSK, 1);

        assertThat(serve()).isEqualTo(new Carried(Carried.Result.DONE, 1));
        assertThat(onTheStick()).containsExactly("window 2");
    }

    @Test
    void aLostStickLosesNothingAndAStickThatComesLateDoesNoHarm() throws IOException {
        hubSends(KIOSK, 0);
        serve();
        Files.delete(stick.toHub(KIOSK));

        assertThat(serve()).isEqualTo(new Carried(Carried.Result.DONE, 2));

        hubSends(KIOSK, 2);
        assertThat(serve()).isEqualTo(new Carried(Carried.Result.DONE, 0));
        hubSends(KIOSK, 1);
        assertThat(serve().result()).isEqualTo(Carried.Result.DONE);
        hubSends(KIOSK, 2);
        assertThat(serve()).isEqualTo(new Carried(Carried.Result.DONE, 0));
    }

    @Test
    void whatIsNotReleasedForTheNightStays() throws IOException {
        seal();
        hubSends(KIOSK, 0);

        assertThat(serve().sealed()).isEqualTo(2);
        assertThat(onTheStick()).doesNotContain("window 3");
    }

    @Test
    void writesNothingOnAStickThatTheHubDidNotMakeForIt() throws IOException {
        assertThat(serve().result()).isEqualTo(Carried.Result.NO_STICK);
        hubSends(OTHER, 2);
        assertThat(serve().result()).isEqualTo(Carried.Result.NOT_FOR_THIS_KIOSK);
        Files.copy(stick.toKiosk(OTHER), stick.toKiosk(KIOSK));
        assertThat(serve().result()).isEqualTo(Carried.Result.NOT_FOR_THIS_KIOSK);
        assertThat(stick.toHub()).doesNotExist();
        assertThat(outbox.status().backlog()).isEqualTo(2);
    }

    @Test
    void takesNoReceiptThatWasChanged() throws IOException {
        hubSends(KIOSK, 2);
        String parcel = Files.readString(stick.toKiosk(KIOSK));
        hubSends(KIOSK, 1);
        String other = Files.readString(stick.toKiosk(KIOSK));
        Files.writeString(
                stick.toKiosk(KIOSK),
                other.replace(other.lines().toList().get(3), parcel.lines().toList().get(3)));

        assertThat(serve().result()).isEqualTo(Carried.Result.NOT_FOR_THIS_KIOSK);
        assertThat(outbox.status().backlog()).isEqualTo(2);
    }

    @Test
    void sendsNothingWhenTheHubKnowsMoreThanItself() throws IOException {
        hubSends(KIOSK, 9);

        assertThat(serve().result()).isEqualTo(Carried.Result.STATE_LOST);
        assertThat(stick.toHub()).doesNotExist();
        assertThat(outbox.status().backlog()).isEqualTo(2);
    }
}
