package nl.gezondheidsplein.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.KioskStatus;
import nl.gezondheidsplein.protocol.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form for a new kiosk, and the one file with all that its card needs. */
final class NewKioskPagesTest {
    private static final String PAGE = "/beheer/kiosken/nieuw";
    private static final String PASSWORD = "geheim van het buurthuis";
    private static final Pattern FILE =
            Pattern.compile("href=\"data:application/octet-stream;base64,([A-Za-z0-9+/=]+)\"");

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void logIn() {
        browser.logIn("wim", hub.account("wim", Role.STEWARD));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private HttpResponse<String> make(Map<String, String> changed) {
        Map<String, String> fields =
                new HashMap<>(
                        Map.of(
                                "plek",
                                "de-luyk",
                                "naam",
                                "",
                                "glas",
                                "217x136",
                                "draaiing",
                                "normal"));
        fields.putAll(changed);
        List<String> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return browser.submitFrom(PAGE, PAGE, pairs.toArray(String[]::new));
    }

    private static String file(HttpResponse<String> page) {
        Matcher file = FILE.matcher(page.body().replace("&#43;", "+").replace("&#61;", "="));
        assertThat(file.find()).as(page.body()).isTrue();
        return new String(Base64.getDecoder().decode(file.group(1)), UTF_8);
    }

    private static String word(String file, String word) {
        return file.lines()
                .filter(line -> line.startsWith(word + "="))
                .map(line -> line.substring(word.length() + 1))
                .findFirst()
                .orElse("");
    }

    @Test
    void theAnswerHoldsTheWholeFileForTheCard() throws Exception {
        HttpResponse<String> made = make(Map.of("glas", "344x194", "draaiing", "right"));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Cache-Control")).contains("no-store");
        String file = file(made);
        assertThat(made.body()).contains(word(file, "claim"));
        assertThat(word(file, "hub")).isEqualTo("https://localhost:8443");
        assertThat(word(file, "place-type")).isEqualTo("buurthuis");
        assertThat(word(file, "screen-mm")).isEqualTo("344x194");
        assertThat(word(file, "rotate")).isEqualTo("right");
        assertThat(file).doesNotContain("wifi");
        X509Certificate root =
                (X509Certificate)
                        CertificateFactory.getInstance("X.509")
                                .generateCertificate(
                                        new ByteArrayInputStream(
                                                file.substring(file.indexOf("-----BEGIN"))
                                                        .getBytes(UTF_8)));
        assertThat(word(file, "ca-fingerprint")).isEqualTo(Sha256.hex(root.getEncoded()));
        assertThat(Files.readString(hub.rootCertificate()))
                .contains(file.substring(file.indexOf("-----BEGIN")).strip());
    }

    @Test
    void theClaimOfTheFileEnrolsTheKioskAndStandsNowhereElse() {
        HttpResponse<String> made = make(Map.of());
        String claim = word(file(made), "claim");
        KioskStatus kiosk = hub.fleet.list().getFirst();

        assertThat(made.body()).contains("download=\"" + kiosk.kiosk() + ".card\"");
        assertThat(everythingStored()).doesNotContain(claim);
        assertThat(browser.get("/beheer/kiosken/" + kiosk.kiosk()).body()).doesNotContain(claim);
        assertThat(hub.register.findClaimed(Sha256.hex(claim.getBytes(UTF_8)), hub.clock.instant()))
                .isPresent();
    }

    @Test
    void thePasswordOfANetworkIsNowhereAndItsKeyInTheFileAlone() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        HttpResponse<String> made;
        try {
            made = make(Map.of("netwerk", "Buurthuis", "netwerkwachtwoord", PASSWORD));
            // Refused for another reason: what comes back carries no password either.
            HttpResponse<String> refused =
                    make(
                            Map.of(
                                    "plek",
                                    "nergens",
                                    "netwerk",
                                    "Buurthuis",
                                    "netwerkwachtwoord",
                                    PASSWORD));
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("value=\"Buurthuis\"").doesNotContain(PASSWORD);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        String file = file(made);
        String key = word(file, "wifi-key");
        assertThat(word(file, "wifi")).isEqualTo("Buurthuis");
        assertThat(key).matches("[0-9a-f]{64}");
        assertThat(file).doesNotContain(PASSWORD);
        assertThat(made.body()).doesNotContain(PASSWORD, key);
        assertThat(everythingStored()).contains("Kiosk Bij de-luyk").doesNotContain(PASSWORD, key);
        assertThat(String.join("\n", logged)).doesNotContain(PASSWORD, key);
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(new SimpleFormatter().format(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    /** Every cell of every table of the hub. */
    private String everythingStored() {
        StringBuilder cells = new StringBuilder();
        hub.inDatabase(
                handle ->
                        handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'table'")
                                .mapTo(String.class)
                                .list()
                                .forEach(
                                        table ->
                                                cells.append(
                                                        handle.createQuery("SELECT * FROM " + table)
                                                                .mapToMap()
                                                                .list())));
        return cells.toString();
    }

    @Test
    void aKioskWithoutANameIsCalledAfterItsPlace() {
        make(Map.of());
        make(Map.of("naam", "Bij de balie"));

        assertThat(hub.fleet.list())
                .extracting(KioskStatus::name)
                .containsExactlyInAnyOrder("Kiosk Bij de-luyk", "Bij de balie");
    }

    @Test
    void whatNoCardCanBeMadeOfMakesNoKiosk() {
        Map<Map<String, String>, String> cases =
                Map.of(
                        Map.of("plek", "nergens"), "Kies een plek uit de lijst.",
                        Map.of("glas", "groot"), "bijvoorbeeld 217x136",
                        Map.of("draaiing", "scheef"), "Kies hoe het scherm hangt.",
                        Map.of("netwerk", "Thuis", "netwerkwachtwoord", "kort"), "8 tot 63 tekens",
                        Map.of("netwerk", "Thuis"), "8 tot 63 tekens",
                        Map.of("netwerkwachtwoord", PASSWORD), "De naam van een wifinetwerk");
        cases.forEach(
                (fields, sentence) -> {
                    HttpResponse<String> refused = make(fields);
                    assertThat(refused.statusCode()).as(sentence).isEqualTo(400);
                    assertThat(refused.body()).contains(sentence, "<details open");
                });
        assertThat(hub.fleet.list()).isEmpty();
    }

    @Test
    void saysWhenThePlaceHasToSignFirst() {
        assertThat(make(Map.of()).body()).doesNotContain("nog niet getekend");
        hub.covenants.takeBack(hub.areas.places().getFirst().id(), hub.covenants.present());

        assertThat(make(Map.of()).body())
                .contains("nog niet getekend", "/beheer/convenant?plek=de-luyk");
        assertThat(make(Map.of("bevestigd", "ja")).statusCode()).isEqualTo(400);
    }
}
