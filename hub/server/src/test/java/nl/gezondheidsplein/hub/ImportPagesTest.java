package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of the map through a browser: looked at, taken over whole or not at all. */
final class ImportPagesTest {
    private static final String PAGE = "/beheer/kaart/invoer";
    private static final String ID = "a0000000-0000-4000-8000-00000000000";
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"kenmerk\" value=\"(\\w+)\"");

    private HubUnderTest hub;
    private Browser browser;

    @BeforeEach
    void start() {
        hub = new HubUnderTest();
        browser = new Browser(hub);
        browser.logIn("joke", hub.account("joke", Role.EDITOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static byte[] services(String name) {
        return "{\"services\":[{\"id\":\"%s1\",\"name\":\"%s\",\"status\":\"active\"}]}"
                .formatted(ID, name)
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<String> upload(byte[] file) {
        String csrf = Browser.formToken(browser.get(PAGE).body());
        var body = new ByteArrayOutputStream();
        body.writeBytes(field("csrf", csrf));
        body.writeBytes(field("bron", "stad"));
        body.writeBytes(
                ascii(
                        "--grens\r\nContent-Disposition: form-data; name=\"bestand\";"
                                + " filename=\"../../x.json\"\r\nContent-Type: text/html\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(ascii("\r\n--grens--\r\n"));
        return browser.send(
                HttpRequest.newBuilder(hub.http(PAGE))
                        .header("Content-Type", "multipart/form-data; boundary=grens")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] field(String name, String value) {
        return ascii(
                "--grens\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private HttpResponse<String> takeOver(String report, String... more) {
        Matcher fingerprint = FINGERPRINT.matcher(report);
        assertThat(fingerprint.find()).as(report).isTrue();
        String[] fields = Arrays.copyOf(more, more.length + 2);
        fields[more.length] = "kenmerk";
        fields[more.length + 1] = fingerprint.group(1);
        return browser.submitFrom(PAGE, PAGE + "/overnemen", fields);
    }

    @Test
    void changesNothingUntilSomebodyTakesOverWhatTheySaw() {
        String report = upload(services("Koken")).body();

        assertThat(report).contains("Dit zou er gebeuren", "Nieuw: 1", "regel 1", "Koken");
        assertThat(hub.socialMap.revision()).isZero();
        assertThat(takeOver(report).body()).contains("Het bestand is overgenomen");
        assertThat(browser.get("/beheer/kaart").body()).contains("Koken");
        assertThat(browser.get("/beheer/kaart/uitvoer").body()).contains("\"Koken\"");
    }

    @Test
    void handsTheMapOutAsTablesThatComeInAgain() {
        takeOver(upload(services("Koken")).body());

        byte[] zip = browser.bytes(PAGE.replace("invoer", "uitvoer") + "?vorm=tabellen");

        assertThat(upload(zip).body())
                .contains("Dit zou er gebeuren", "Hetzelfde gebleven: 1")
                .doesNotContain("Nieuw:", "Gewijzigd:", "Niet meer in het bestand:", "regel ");
    }

    @Test
    void tellsWhatNamesNothingBeforeItIsTakenOver() {
        String location =
                "{\"locations\":[{\"id\":\"%s1\",\"location_type\":\"physical\",\"organization_id\":\"%s2\"}]}"
                        .formatted(ID, ID);

        String report = upload(location.getBytes(StandardCharsets.UTF_8)).body();

        assertThat(report)
                .contains("Verwijst naar iets dat er niet is: 1")
                .contains("organization_id is onbekend: " + ID + "2; het veld blijft staan");
        assertThat(takeOver(report).body()).contains("Het bestand is overgenomen");
    }

    @Test
    void saysWhatChangedAndWhatIsGone() {
        takeOver(upload(services("Koken")).body());
        String other =
                new String(services("Bakken"), StandardCharsets.UTF_8).replace(ID + "1", ID + "2");

        String report = upload(other.getBytes(StandardCharsets.UTF_8)).body();

        assertThat(report).contains("Nieuw: 1", "Niet meer in het bestand: 1");
        takeOver(report, "weg", "ja");
        assertThat(hub.socialMap.load().all(RecordKind.SERVICE))
                .extracting(stored -> stored.hsds().requiredText("name"))
                .containsExactly("Bakken");
    }

    @Test
    void takesNothingOverOnceTheFileHasBeenReplaced() {
        String first = upload(services("Koken")).body();
        upload(services("Bakken"));

        assertThat(takeOver(first).statusCode()).isEqualTo(409);
        assertThat(hub.socialMap.revision()).isZero();
    }

    @Test
    void reportsEveryFaultWithItsLineAndRunsNothingOfIt() {
        var answer = upload(services("=cmd|calc <script>alert(1)</script>"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Er is niets overgenomen", "Afgekeurd: 1", "regel 1", "formule")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert", "name=\"kenmerk\"");
        assertThat(upload(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}).body())
                .contains("geen UTF-8");
    }

    @Test
    void writesMarkupInANameAsTextInReportAndList() {
        String report = upload(services("<img src=x onerror=alert(1)>")).body();

        assertThat(report + takeOver(report).body() + browser.get("/beheer/kaart").body())
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @Test
    void turnsAwayWhatIsTooLargeBeforeReadingIt() {
        var answer = upload(new byte[Route.LARGEST_FILE + 100_000]);

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void refusesFormsThatAreCutOffOrHaveNoToken() {
        for (String body : new String[] {"", "--grens", "--grens\r\nx", "--grens\r\n\r\n\r\n"}) {
            var answer =
                    browser.send(
                            HttpRequest.newBuilder(hub.http(PAGE))
                                    .header("Content-Type", "multipart/form-data; boundary=grens")
                                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).as(body).isIn(400, 403);
        }
    }
}
