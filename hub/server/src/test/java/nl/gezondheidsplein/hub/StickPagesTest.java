package nl.gezondheidsplein.hub;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.gezondheidsplein.hub.accounts.AuditEntry;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.CreatedKiosk;
import nl.gezondheidsplein.hub.web.Form.Upload;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.Channel;
import nl.gezondheidsplein.protocol.Count;
import nl.gezondheidsplein.protocol.Counts;
import nl.gezondheidsplein.protocol.Kind;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.protocol.SealedWindow;
import nl.gezondheidsplein.protocol.Sha256;
import nl.gezondheidsplein.protocol.Window;
import nl.gezondheidsplein.protocol.carry.DownParcel;
import nl.gezondheidsplein.protocol.carry.UpParcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stick of places that are never online, in the computer of a steward. */
final class StickPagesTest {
    private static final String PAGE = "/beheer/kiosken/stick";
    private static final String CONTENT = PAGE + "/inhoud";
    private static final String FOLDER = "gezondheidsplein/";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);
    private final KeyPair hallKey = pair();
    private KioskId hall;
    private KioskId kitchen;

    @BeforeEach
    void enrolTwoKiosks() {
        hall = enrolled("Kiosk hal", hallKey);
        kitchen = enrolled("Kiosk keuken", pair());
        browser.logIn("wim", hub.account("wim", Role.STEWARD));
    }

    @AfterEach
    void stop() throws IOException {
        hub.close();
        try (Stream<Path> left = Files.list(hub.sticks)) {
            assertThat(left).as("what lies about after all was answered").isEmpty();
        }
    }

    private KioskId enrolled(String name, KeyPair key) {
        CreatedKiosk made = hub.kiosk(name);
        hub.enrol(made, "123 456", key.getPublic().getEncoded());
        hub.fleet.confirm(made.kiosk());
        return made.kiosk();
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] parcel(KeyPair key, KeyPair sealedFor, long... numbers) {
        List<UpParcel.Message> messages = new ArrayList<>();
        for (long number : numbers) {
            messages.add(new UpParcel.Message(Channel.TALLY, window(number)));
        }
        return UpParcel.seal(hall, key, sealedFor.getPublic(), messages);
    }

    private byte[] parcel(long... numbers) {
        return parcel(hallKey, hub.stickKey(), numbers);
    }

    private static byte[] window(long number) {
        return MessageCodec.encode(
                new SealedWindow(
                        number,
                        "boot-1",
                        "de-luyk-1",
                        "2026-1",
                        Kind.QUICK,
                        new Window("2026-W24"),
                        12,
                        Counts.of(
                                Map.of(
                                        "q0",
                                        Count.Histogram.of(0, 0, 0, 12, 0, 0),
                                        "choice",
                                        Count.Choices.of(Map.of("sociaal", 6))))));
    }

    private HttpResponse<String> bring(Upload... files) {
        var body = new ByteArrayOutputStream();
        part(body, "csrf\"", Browser.formToken(browser.get(PAGE).body()).getBytes(US_ASCII));
        for (Upload file : files) {
            part(body, "bestanden\"; filename=\"" + file.name() + "\"", file.content());
        }
        body.writeBytes("--grens--\r\n".getBytes(US_ASCII));
        return browser.send(
                HttpRequest.newBuilder(hub.http(PAGE))
                        .header("Content-Type", "multipart/form-data; boundary=grens")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(
                ("--grens\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n")
                        .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(US_ASCII));
    }

    private Upload file(byte[] content) {
        return new Upload(hall.value(), content);
    }

    private Map<String, byte[]> takeAlong(KioskId... kiosks) {
        StringBuilder form =
                new StringBuilder("csrf=" + Browser.formToken(browser.get(PAGE).body()));
        for (KioskId kiosk : kiosks) {
            form.append("&kiosk=").append(URLEncoder.encode(kiosk.value(), UTF_8));
        }
        HttpResponse<byte[]> answer =
                browser.sendForBytes(
                        HttpRequest.newBuilder(hub.http(CONTENT))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"stick.zip\"");
        return unpacked(answer.body());
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) {
        Map<String, byte[]> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private long stored() {
        return number("SELECT count(*) FROM sealed_window");
    }

    private long counted() {
        return number("SELECT coalesce(sum(n), 0) FROM open_contribution");
    }

    private long number(String sql) {
        var number = new AtomicLong();
        hub.inDatabase(handle -> number.set(handle.createQuery(sql).mapTo(Long.class).one()));
        return number.get();
    }

    private List<AuditEntry> log() {
        return hub.people.audit().newest(Integer.MAX_VALUE);
    }

    @Test
    void whatAKioskPutOnAStickCountsOnceAlsoWhenItIsBroughtTwice() {
        HttpResponse<String> answer = bring(file(parcel(1, 2)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "Overgenomen", "Kiosk hal", "Bij de-luyk", hall.value() + "): 2 berichten")
                .doesNotContain("Niet overgenomen");
        assertThat(stored()).isEqualTo(2);
        long counted = counted();
        assertThat(counted).isPositive();

        assertThat(bring(file(parcel(1, 2)), file(parcel(2, 3))).body())
                .contains(hall.value() + "): 4 berichten");

        assertThat(stored()).isEqualTo(3);
        assertThat(counted()).isEqualTo(counted / 2 * 3);
        assertThat(log().getFirst().who()).isEqualTo("wim");
        assertThat(log().getFirst().action()).isEqualTo("stick-carried");
        assertThat(browser.get("/beheer/mensen").body()).contains("nam een stick over");
    }

    @Test
    void whatIsRefusedIsToldByNameAndReasonAndKeepsNothingElseOut() {
        byte[] damaged = parcel(3);
        damaged[damaged.length / 2] ^= 1;

        String page =
                bring(
                                new Upload("foto.jpg", new byte[] {1, 2, 3}),
                                new Upload("k-damaged000", damaged),
                                new Upload("k-stranger00", parcel(pair(), hub.stickKey(), 4)),
                                new Upload("k-otherhub00", parcel(hallKey, pair(), 5)),
                                new Upload("leeg", new byte[0]),
                                new Upload("<b>", new byte[] {1}),
                                file(parcel(1)))
                        .body();

        assertThat(page)
                .contains(hall.value() + "): 1 bericht")
                .contains("<b>foto.jpg</b>: Dit is geen bestand dat een kiosk")
                .contains("<b>k-damaged000</b>: Het bestand is beschadigd of gewijzigd.")
                .contains("<b>k-stranger00</b>: Geen kiosk die hier in dienst is")
                .contains("<b>k-otherhub00</b>: Het is voor een andere hub verzegeld.")
                .contains("<b>leeg</b>: Dit is geen bestand dat een kiosk")
                .contains("<b>&lt;b&gt;</b>: Dit is");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatAKioskOutOfServiceSentIsNotTakenIn() {
        String revoke = "/beheer/kiosken/" + hall.value() + "/intrekken";
        browser.submitFrom(revoke, revoke);

        assertThat(bring(file(parcel(1))).body())
                .contains("Er is niets overgenomen", "Geen kiosk die hier in dienst is");
        assertThat(stored()).isZero();
        assertThat(browser.get(PAGE).body()).doesNotContain("value=\"" + hall.value() + "\"");
    }

    @Test
    void theKiosksWhoseParcelsCameAreChosenForTheWayBack() {
        String page = bring(file(parcel(1))).body();

        assertThat(page).containsPattern("value=\"" + hall.value() + "\" checked");
        assertThat(page).doesNotContainPattern("value=\"" + kitchen.value() + "\" checked");
    }

    @Test
    void whatIsTakenAlongIsWhatTheChosenKioskFindsOnItsStick() {
        bring(file(parcel(1, 2)));

        Map<String, byte[]> files = takeAlong(hall);

        assertThat(files.keySet()).filteredOn(name -> name.contains("to-")).hasSize(1);
        DownParcel parcel =
                DownParcel.read(
                        file(files, "to-kiosk/" + hall.value()), hall, hub.packKeys().publicKeys());
        assertThat(MessageCodec.decodeReceipt(parcel.receipt()).upTo()).isEqualTo(2);
        assertThat(parcel.hub()).isEqualTo(hub.stickKey().getPublic());
        String index = MessageCodec.decodeManifest(parcel.manifest().orElseThrow()).sha256();
        byte[] listed = file(files, "packs/" + index);
        assertThat(Sha256.hex(listed)).isEqualTo(index);
        for (PackFile file : MessageCodec.decodePackIndex(listed).files()) {
            assertThat(files.get(FOLDER + "packs/" + file.sha256()))
                    .as(file.path())
                    .hasSize(Math.toIntExact(file.size()));
        }
        assertThat(log().getFirst().action()).isEqualTo("stick-filled");
        assertThat(log().getFirst().subject()).isEqualTo(hall.value());
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(FOLDER + name), name);
    }

    @Test
    void severalKiosksFitOnOneStick() {
        assertThat(takeAlong(hall, kitchen))
                .containsKeys(
                        FOLDER + "to-kiosk/" + hall.value(),
                        FOLDER + "to-kiosk/" + kitchen.value());
    }

    @Test
    void nothingIsPackedForAKioskThatIsNotOnTheList() {
        int before = log().size();

        for (String kiosk : List.of("k-0000000000", "../../x", "")) {
            HttpResponse<String> answer =
                    browser.submitFrom(PAGE, CONTENT, "kiosk", hall.value(), "kiosk", kiosk);

            assertThat(answer.statusCode()).as(kiosk).isEqualTo(400);
            assertThat(answer.body()).contains("Kies een of meer kiosken uit de lijst.");
        }
        assertThat(browser.submitFrom(PAGE, CONTENT).statusCode()).isEqualTo(400);
        assertThat(log()).hasSize(before);
    }

    @Test
    void theNameOfAFileLeadsNowhere() throws IOException {
        Path beside = hub.sticks.resolveSibling("elders");

        String page =
                bring(
                                new Upload("../../../../../elders", parcel(1)),
                                new Upload("..\\..\\elders", new byte[] {1}),
                                new Upload("/etc/elders", new byte[] {1}))
                        .body();

        assertThat(stored()).isEqualTo(1);
        assertThat(page).contains("<b>elders</b>").doesNotContain("..", "/etc/");
        assertThat(beside).doesNotExist();
        assertThat(Path.of("elders")).doesNotExist();
    }

    @Test
    void nothingLiesAboutWhenPackingFails() {
        takeAlong(hall);
        hub.inDatabase(
                handle ->
                        handle.execute(
                                "DELETE FROM blob WHERE sha256 NOT IN (SELECT index_sha256 FROM"
                                        + " pack)"));

        HttpResponse<String> answer = browser.submitFrom(PAGE, CONTENT, "kiosk", hall.value());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(hub.sticks).isEmptyDirectory();
    }

    @Test
    void whoBringsTooMuchReadsHowMuchIsPossible() {
        HttpResponse<String> large =
                bring(
                        file(new byte[Route.LARGEST_FILE / 2]),
                        file(new byte[Route.LARGEST_FILE / 2 + 100_000]));
        Upload[] many =
                Stream.generate(() -> file(new byte[] {1})).limit(101).toArray(Upload[]::new);

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("hoogstens 16 MB", "minder bestanden");
        assertThat(bring(many).body()).contains("U koos te veel bestanden in één keer.");
        assertThat(bring().body()).contains("Kies de bestanden van de stick.");
    }

    @Test
    void whoWorksElsewhereMayCarryButIsToldOfNoKiosk() {
        // No page makes such a steward; what a restored database holds is another matter.
        hub.inDatabase(
                handle ->
                        handle.execute(
                                "UPDATE account SET areas = 'moerwijk-zuid' WHERE name = 'wim'"));

        String page = bring(file(parcel(1))).body();

        assertThat(stored()).isEqualTo(1);
        assertThat(page)
                .contains("Overgenomen", "Wat van kiosken buiten uw gebied kwam")
                .doesNotContain("Kiosk hal", "Bij de-luyk", hall.value());
        assertThat(browser.submitFrom(PAGE, CONTENT, "kiosk", hall.value()).statusCode())
                .isEqualTo(400);
    }
}
