package nl.gezondheidsplein.kiosk.enrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gezondheidsplein.kiosk.hubside.HubFrontDoor;
import nl.gezondheidsplein.kiosk.outbox.SqliteOutbox;
import nl.gezondheidsplein.kiosk.settings.ClaimSource;
import nl.gezondheidsplein.kiosk.settings.HubAccess;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PlaceId;
import nl.gezondheidsplein.protocol.RenewRequest;
import nl.gezondheidsplein.testing.TestCertificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrolmentTest {
    private static final String CLAIM = "claim-0123456789abcdef";

    @TempDir Path folder;
    private final TestCertificates certificates = TestCertificates.create();
    private HubFrontDoor door;
    private SqliteOutbox outbox;

    @BeforeEach
    void open() throws IOException, GeneralSecurityException {
        door = new HubFrontDoor(certificates);
        door.allow(CLAIM, answer("k-aaaaaaaaaa"));
        outbox = SqliteOutbox.open(folder.resolve("outbox.db"));
        Files.writeString(folder.resolve("root.pem"), certificates.rootPem());
        Files.writeString(folder.resolve("claim"), CLAIM);
    }

    @AfterEach
    void close() {
        outbox.close();
        door.close();
    }

    @Test
    void becomesTheKioskThatTheHubSays() throws Exception {
        EnrolmentState state = enrolment().enrol();

        assertThat(kiosk(state)).isEqualTo("k-aaaaaaaaaa");
        assertThat(outbox.kiosk()).isEqualTo("k-aaaaaaaaaa");
        assertThat(kiosk(enrolment().look())).isEqualTo("k-aaaaaaaaaa");
    }

    @Test
    void keepsKeyAndCertificateForItsOwnerOnly() throws Exception {
        enrolment().enrol();

        assertThat(Files.getPosixFilePermissions(folder.resolve("identity/kiosk.p12")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.resolve("enrolment.key")).doesNotExist();
        assertThat(folder.resolve("claim")).doesNotExist();
    }

    @Test
    void showsTheSamePairingCodeBeforeAndAfter() throws Exception {
        EnrolmentState before = enrolment().look();
        EnrolmentState after = enrolment().enrol();

        assertThat(((EnrolmentState.Enrolled) after).identity().pairing())
                .isEqualTo(((EnrolmentState.Waiting) before).pairing());
    }

    @Test
    void staysNobodyWhenTheHubRefusesTheClaim() throws Exception {
        Files.writeString(folder.resolve("claim"), "claim-that-nobody-gave");

        assertThat(enrolment().enrol())
                .isInstanceOfSatisfying(
                        EnrolmentState.Waiting.class,
                        waiting -> assertThat(waiting.reason()).contains("refuses"));
        assertThat(outbox.kiosk()).isEmpty();
    }

    @Test
    void waitsForAClaim() throws Exception {
        Files.delete(folder.resolve("claim"));

        assertThat(enrolment().enrol()).isInstanceOf(EnrolmentState.Waiting.class);
    }

    @Test
    void enrolsNowhereButAtTheHubOfItsOwnRoot() throws Exception {
        Files.writeString(folder.resolve("root.pem"), TestCertificates.create().rootPem());

        assertThatThrownBy(() -> enrolment().enrol()).isInstanceOf(IOException.class);
    }

    @Test
    void finishesAnEnrolmentThatAPowerCutInterrupted() throws Exception {
        enrolment().enrol();
        // As if the power went before the last rename: complete, but not in effect.
        Files.move(folder.resolve("identity"), folder.resolve("identity.new"));

        assertThat(kiosk(enrolment().look())).isEqualTo("k-aaaaaaaaaa");
        assertThat(folder.resolve("identity/kiosk.p12")).exists();
    }

    @Test
    void asksToBeEnrolledAnewWhenItsKeyIsDamaged() throws Exception {
        enrolment().enrol();
        Files.writeString(folder.resolve("identity/kiosk.p12"), "rot");

        assertThat(enrolment().look())
                .isInstanceOfSatisfying(
                        EnrolmentState.Waiting.class,
                        waiting -> assertThat(waiting.reason()).contains("damaged"));
    }

    @Test
    void asksToBeEnrolledAnewWhenTheOutboxBelongsToNobody() throws Exception {
        enrolment().enrol();
        outbox.close();
        Files.delete(folder.resolve("outbox.db"));
        outbox = SqliteOutbox.open(folder.resolve("outbox.db"));

        assertThat(enrolment().look())
                .isInstanceOfSatisfying(
                        EnrolmentState.Waiting.class,
                        waiting -> assertThat(waiting.reason()).contains("k-aaaaaaaaaa is gone"));
        assertThat(enrolment().enrol())
                .as("once it looked for a claim")
                .isEqualTo(enrolment().look());
        assertThat(outbox.kiosk()).isEmpty();
    }

    @Test
    void becomesAnotherKioskWithANewClaimAndStartsItsNumbersAtOne() throws Exception {
        enrolment().enrol();
        outbox.inOneTransaction(
                book -> {
                    book.seal(Channel.TALLY, seq -> new byte[] {1}, java.util.Optional.empty());
                    return true;
                });
        door.allow("another-claim-0123456789", answer("k-bbbbbbbbbb"));
        Files.writeString(folder.resolve("claim"), "another-claim-0123456789");

        assertThat(enrolment().hasFreshClaim()).isTrue();
        assertThat(kiosk(enrolment().enrol())).isEqualTo("k-bbbbbbbbbb");
        assertThat(outbox.status().nextSeq()).isEqualTo(1);
        assertThat(outbox.status().earlier()).isEqualTo(1);
        assertThat(folder.resolve("identity.old-1/kiosk.p12")).exists();
    }

    @Test
    void renewsWithANewKeyAndKeepsItsNumbers() throws Exception {
        Identity before = identity(enrolment().enrol());
        door.renew(answer("k-aaaaaaaaaa"));

        Identity after = enrolment().renew(before).orElseThrow();

        assertThat(after.kiosk()).isEqualTo(before.kiosk());
        assertThat(after.pairing()).isNotEqualTo(before.pairing());
        assertThat(identity(enrolment().look()).pairing()).isEqualTo(after.pairing());
        assertThat(outbox.kiosk()).isEqualTo("k-aaaaaaaaaa");
        assertThat(door.renewals()).singleElement().matches(RenewRequest::isProven);
        assertThat(files())
                .doesNotContain("renewal.key", "identity.before-renewal", "identity.new");
    }

    @Test
    void keepsThePresentKeyWhenTheHubRefusesToRenew() throws Exception {
        Identity before = identity(enrolment().enrol());

        assertThat(enrolment().renew(before)).isEmpty();

        assertThat(identity(enrolment().look()).pairing()).isEqualTo(before.pairing());
    }

    @Test
    void asksForTheSameNewKeyAgainWhenAnAnswerWasLost() throws Exception {
        Identity before = identity(enrolment().enrol());
        door.renew(answer("k-aaaaaaaaaa"));
        door.loseNextAnswer();
        assertThatThrownBy(() -> enrolment().renew(before)).isInstanceOf(IOException.class);

        assertThat(enrolment().renew(before)).isPresent();

        assertThat(door.renewals()).hasSize(2);
        assertThat(door.renewals().getFirst().key()).isEqualTo(door.renewals().getLast().key());
    }

    @Test
    void hasTheOldPairOrTheNewOneWhereverThePowerWent() throws Exception {
        Identity before = identity(enrolment().enrol());
        copy("identity", "kept");
        door.renew(answer("k-aaaaaaaaaa"));
        Identity after = enrolment().renew(before).orElseThrow();

        // Half of the new pair was written.
        Files.move(folder.resolve("identity"), folder.resolve("renewed"));
        copy("kept", "identity");
        Files.createDirectories(folder.resolve("identity.new"));
        Files.copy(folder.resolve("renewed/kiosk.p12"), folder.resolve("identity.new/kiosk.p12"));
        assertThat(identity(enrolment().look()).pairing()).isEqualTo(before.pairing());

        // All of it, and nothing was moved yet.
        Files.copy(
                folder.resolve("renewed/enrolment.json"),
                folder.resolve("identity.new/enrolment.json"));
        assertThat(identity(enrolment().look()).pairing()).isEqualTo(after.pairing());

        // The old one was moved away, the new one not yet in its place.
        Files.move(folder.resolve("identity"), folder.resolve("identity.new"));
        copy("kept", "identity.before-renewal");
        assertThat(identity(enrolment().look()).pairing()).isEqualTo(after.pairing());
    }

    private void copy(String from, String to) throws IOException {
        Files.createDirectories(folder.resolve(to));
        for (String name : List.of("kiosk.p12", "enrolment.json")) {
            Files.copy(folder.resolve(from).resolve(name), folder.resolve(to).resolve(name));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Identity identity(EnrolmentState state) {
        return ((EnrolmentState.Enrolled) state).identity();
    }

    private static String kiosk(EnrolmentState state) {
        return ((EnrolmentState.Enrolled) state).identity().kiosk().value();
    }

    private Enrolment enrolment() {
        return new Enrolment(
                folder,
                new HubAccess(
                        door.url(),
                        folder.resolve("root.pem"),
                        new ClaimSource.InFile(folder.resolve("claim"))),
                outbox,
                Clock.systemUTC());
    }

    private EnrolResponse answer(String kiosk) {
        return new EnrolResponse(
                new KioskId(kiosk),
                new PlaceId("buurthuis"),
                "made for the request",
                "made for the request",
                new BrokerAddress("localhost", 8883),
                door.url().toString(),
                new TreeMap<>());
    }
}
