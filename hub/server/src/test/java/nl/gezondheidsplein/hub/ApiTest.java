package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.PairingCode;
import nl.gezondheidsplein.protocol.RenewRequest;
import nl.gezondheidsplein.protocol.Reply;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The hub's interface for programs, asked over HTTP. */
final class ApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser client = new Browser(hub);
    private final String steward = "Bearer " + hub.token(Role.STEWARD);
    private final String coordinator = "Bearer " + hub.token(Role.COORDINATOR);

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void takesAKioskFromClaimToConfirmation() throws Exception {
        JsonNode made =
                json(
                        client.post(
                                "/api/kiosks",
                                "{\"name\":\"Bij de balie\",\"place\":\"de-luyk\"}",
                                "Authorization",
                                steward));
        String kiosk = made.get("kiosk").asText();
        assertThat(made.get("claim").asText()).hasSizeGreaterThanOrEqualTo(26);
        assertThat(made.get("expires").asText()).isEqualTo("2026-06-23T10:00:00Z");
        KeyPair keys = keys();

        JsonNode enrolled = json(enrol(made.get("claim").asText(), request(keys)));
        assertThat(enrolled.get("kiosk").asText()).isEqualTo(kiosk);
        assertThat(enrolled.get("place").asText()).isEqualTo("de-luyk");
        assertThat(enrolled.get("certificate").asText()).startsWith("-----BEGIN CERTIFICATE-----");

        JsonNode pending = json(client.get("/api/kiosks/" + kiosk, "Authorization", coordinator));
        assertThat(pending.get("state").asText()).isEqualTo("pending");
        assertThat(pending.get("neighbourhood").asText()).isEqualTo("moerwijk-noord");
        assertThat(pending.get("pairingCode").asText())
                .isEqualTo(PairingCode.of(keys.getPublic().getEncoded()).grouped());

        assertThat(
                        client.post(
                                        "/api/kiosks/" + kiosk + "/confirm",
                                        "{\"pairingCode\":\"another kiosk's\"}",
                                        "Authorization",
                                        steward)
                                .statusCode())
                .isEqualTo(409);
        JsonNode confirmed =
                json(
                        client.post(
                                "/api/kiosks/" + kiosk + "/confirm",
                                "{\"pairingCode\":\""
                                        + pending.get("pairingCode").asText().replace(" ", "")
                                        + "\"}",
                                "Authorization",
                                steward));
        assertThat(confirmed.get("state").asText()).isEqualTo("never-seen");
        assertThat(confirmed.get("pairingCode").isNull()).isTrue();
        assertThat(confirmed.has("lastSeen")).isTrue();
        assertThat(
                        client.post(
                                        "/api/kiosks/" + kiosk + "/confirm",
                                        "",
                                        "Authorization",
                                        steward)
                                .statusCode())
                .isEqualTo(409);
        assertThat(json(client.get("/api/kiosks", "Authorization", steward)).get("kiosks"))
                .hasSize(1);
        assertThat(hub.people.audit().newest(2))
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly("kiosk-confirmed " + kiosk, "kiosk-created " + kiosk);
    }

    @Test
    void givesAnOrderAndTellsWhatBecameOfIt() throws Exception {
        var made = hub.kiosk("De Luyk");
        String orders = "/api/kiosks/" + made.kiosk().value() + "/orders";
        assertThat(order(orders, "{\"kind\":\"reboot\"}").statusCode()).isEqualTo(400);
        enrol(made.claim(), request(keys()));

        HttpResponse<String> given =
                order(
                        orders,
                        "{\"kind\":\"brightness\",\"arguments\":{\"percent\":\"60\"},"
                                + "\"ttlSeconds\":600}");

        assertThat(given.statusCode()).isEqualTo(201);
        String id = json(given).get("order").asText();
        assertThat(hub.sentOrders).extracting(Order::id).containsExactly(id);
        hub.orders.answered(made.kiosk(), new Reply(id, Outcome.REFUSED, "no backlight"));
        JsonNode shown =
                json(client.get(
                                "/api/kiosks/" + made.kiosk().value(),
                                "Authorization",
                                coordinator))
                        .get("orders")
                        .get(0);
        assertThat(shown.get("state").asText()).isEqualTo("refused");
        assertThat(shown.get("detail").asText()).isEqualTo("no backlight");
    }

    @Test
    void refusesOrdersThatAreNone() throws Exception {
        var made = hub.kiosk("De Luyk");
        enrol(made.claim(), request(keys()));
        String orders = "/api/kiosks/" + made.kiosk().value() + "/orders";

        for (String body :
                List.of(
                        "{}",
                        "{\"kind\":\"format-disk\"}",
                        "{\"kind\":\"reboot\",\"arguments\":{\"now\":\"yes\"}}",
                        "{\"kind\":\"reboot\",\"ttlSeconds\":5}",
                        "{\"kind\":\"reboot\",\"force\":true}",
                        "{\"kind\":\"volume\"}")) {
            HttpResponse<String> answer = order(orders, body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
        }
        assertThat(hub.sentOrders).isEmpty();
    }

    private HttpResponse<String> order(String address, String body) {
        return client.post(address, body, "Authorization", steward);
    }

    @Test
    void renewsForWhoHoldsThePresentKeyAndForNobodyElse() throws Exception {
        var made = hub.kiosk("De Luyk");
        KeyPair first = keys();
        enrol(made.claim(), request(first));
        KeyPair second = keys();
        RenewRequest renewal = RenewRequest.sign(made.kiosk(), request(second), first);

        JsonNode renewed = json(renew(renewal));

        assertThat(renewed.get("kiosk").asText()).isEqualTo(made.kiosk().value());
        assertThat(renew(renewal).statusCode()).as("the same once more").isEqualTo(200);
        String neutral = client.post("/enrol", "{").body();
        for (RenewRequest refused :
                List.of(
                        RenewRequest.sign(made.kiosk(), request(keys()), first),
                        RenewRequest.sign(made.kiosk(), request(keys()), keys()),
                        RenewRequest.sign(made.kiosk(), "no request", second),
                        RenewRequest.sign(hub.kiosk("Ander").kiosk(), request(keys()), second),
                        new RenewRequest(
                                made.kiosk(),
                                request(keys()),
                                RenewRequest.sign(made.kiosk(), "csr", second).key(),
                                renewal.signature()))) {
            HttpResponse<String> answer = renew(refused);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo(neutral);
        }
        hub.clock.forward(Duration.ofDays(90 + 366));
        assertThat(renew(RenewRequest.sign(made.kiosk(), request(keys()), second)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void renewsACertificateThatRanOutOverALongHoliday() throws Exception {
        var made = hub.kiosk("De Luyk");
        KeyPair first = keys();
        enrol(made.claim(), request(first));
        hub.clock.forward(Duration.ofDays(200));

        assertThat(renew(RenewRequest.sign(made.kiosk(), request(keys()), first)).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> renew(RenewRequest request) {
        return client.post(
                "/enrol/renew", new String(MessageCodec.encode(request), StandardCharsets.UTF_8));
    }

    @Test
    void takesEveryRightFromARevokedKiosk() throws Exception {
        var made = hub.kiosk("De Luyk");
        KeyPair keys = keys();
        enrol(made.claim(), request(keys));
        String address = "/api/kiosks/" + made.kiosk().value();

        JsonNode revoked = json(order(address + "/revoke", ""));

        assertThat(revoked.get("state").asText()).isEqualTo("revoked");
        assertThat(hub.denied).containsExactly(made.kiosk());
        assertThat(hub.evicted).containsExactly(made.kiosk());
        assertThat(renew(RenewRequest.sign(made.kiosk(), request(keys()), keys)).statusCode())
                .isEqualTo(403);
        assertThat(order(address + "/orders", "{\"kind\":\"reboot\"}").statusCode()).isEqualTo(400);
        assertThat(order(address + "/revoke", "").statusCode()).isEqualTo(409);
    }

    @Test
    void letsNobodyEnrolWithTheClaimOfARetiredKiosk() throws Exception {
        var made = hub.kiosk("De Luyk");

        JsonNode retired = json(order("/api/kiosks/" + made.kiosk().value() + "/retire", ""));

        assertThat(retired.get("state").asText()).isEqualTo("retired");
        assertThat(retired.get("warnings").toString()).contains("minder dan drie kiosken");
        assertThat(enrol(made.claim(), request(keys())).statusCode()).isEqualTo(403);
    }

    @Test
    void movesAKioskToAnotherPlace() throws Exception {
        var made = hub.kiosk("De Luyk");
        String address = "/api/kiosks/" + made.kiosk().value() + "/move";

        JsonNode moved = json(order(address, "{\"place\":\"school-zuid\"}"));

        assertThat(moved.get("place").asText()).isEqualTo("school-zuid");
        assertThat(order(address, "{\"place\":\"nergens\"}").statusCode()).isEqualTo(409);
        assertThat(order(address, "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void refusesEveryEnrolmentWithTheSameWords() throws Exception {
        String csr = request(keys());
        var used = hub.kiosk("Gebruikt");
        enrol(used.claim(), csr);
        Set<String> answers = new TreeSet<>();

        for (HttpResponse<String> answer :
                List.of(
                        enrol("a".repeat(26), csr),
                        enrol(used.claim(), csr),
                        enrol(hub.kiosk("Fout verzoek").claim(), "no request"),
                        client.post("/enrol", "{"),
                        client.post("/enrol", "[]"),
                        client.post("/enrol", "{\"claim\":\"x\"}"),
                        client.post("/enrol", "x".repeat(20_000)),
                        client.submit("/enrol", List.of("claim", used.claim())))) {
            answers.add(answer.statusCode() + " " + answer.body());
        }

        assertThat(answers)
                .containsExactly(
                        "403 {\"type\":\"about:blank\",\"title\":\"Forbidden\",\"status\":403,"
                                + "\"detail\":\"Aanmelden lukt niet met deze gegevens.\"}");
    }

    @Test
    void answersEveryRefusalWithProblemDetails() {
        record Case(int status, HttpResponse<String> answer) {}
        String name = "{\"name\":\"x\",\"place\":\"%s\"}";
        List<Case> cases =
                List.of(
                        new Case(400, newKiosk("{")),
                        new Case(400, newKiosk("null")),
                        new Case(400, newKiosk("{\"name\":\"x\"}")),
                        new Case(400, newKiosk("{\"name\":5,\"place\":\"de-luyk\"}")),
                        new Case(400, newKiosk("{\"name\":\"x\",\"place\":\"de-luyk\",\"a\":1}")),
                        new Case(400, newKiosk(name.formatted("de-luyk") + " {}")),
                        new Case(400, newKiosk(name.formatted("nergens"))),
                        new Case(400, newKiosk(name.formatted("../../etc"))),
                        new Case(400, newKiosk("{\"name\":\" \",\"place\":\"de-luyk\"}")),
                        new Case(413, newKiosk(name.formatted("x".repeat(3_000)))),
                        new Case(413, newKiosk(name.formatted("x".repeat(300_000)))),
                        new Case(401, client.get("/api/kiosks")),
                        new Case(401, client.get("/api/kiosks", "Authorization", "Bearer nope")),
                        new Case(404, client.get("/api/kiosks/x", "Authorization", steward)),
                        new Case(404, client.get("/api/results/x", "Authorization", coordinator)),
                        new Case(404, client.get("/api/square/results/den-haag")),
                        new Case(404, client.get("/packs/" + "A".repeat(64))),
                        new Case(404, client.get("/packs/..%2f..%2fetc%2fpasswd")),
                        new Case(404, client.get("/nergens")),
                        new Case(405, client.post("/health/live", "{}")));

        for (Case each : cases) {
            assertThat(each.answer().statusCode())
                    .as(each.answer().body())
                    .isEqualTo(each.status());
            assertThat(each.answer().headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            JsonNode problem = json(each.answer());
            assertThat(problem.get("status").asInt()).isEqualTo(each.status());
            assertThat(problem.get("detail").asText()).endsWith(".");
        }
        assertThat(hub.fleet.list()).isEmpty();
    }

    @Test
    void refusesALargeBodyThatDoesNotSayItsLength() {
        var answer =
                client.send(
                        HttpRequest.newBuilder(hub.http("/api/kiosks"))
                                .header("Authorization", steward)
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(new byte[5_000]))));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void forgetsARevokedTokenAtOnce() {
        var made = hub.people.tokens().create("even", Set.of(Role.STEWARD), "console");
        String header = "Bearer " + made.secret();
        assertThat(client.get("/api/kiosks", "Authorization", header).statusCode()).isEqualTo(200);

        hub.people.tokens().revoke(made.token().id(), "console");

        assertThat(client.get("/api/kiosks", "Authorization", header).statusCode()).isEqualTo(401);
    }

    @Test
    void givesCoordinatorsAndThePublicEachTheirOwnFrozenFigures() {
        hub.results.release(
                "2026-04",
                "moerwijk-noord",
                Audience.COORDINATOR,
                "{\"id\":\"quick.q0\",\"n\":45,\"answers\":[{\"answer\":\"0\",\"count\":20},"
                        + "{\"answer\":\"skipped\",\"words\":\"bijna niemand\"}]}");
        hub.results.release("2026-04", "moerwijk-noord", Audience.PUBLIC, "");
        hub.results.release("2026-05", "moerwijk-noord", Audience.COORDINATOR, "");

        JsonNode mine =
                json(client.get("/api/results/moerwijk-noord", "Authorization", coordinator));
        assertThat(mine.get("note").asText()).isEqualTo("zelfgekozen bezoekers, geen meting");
        assertThat(mine.get("periods")).hasSize(2);
        assertThat(mine.get("periods").get(0).get("period").asText()).isEqualTo("2026-05");
        JsonNode histogram = mine.get("periods").get(1).get("histograms").get(0);
        assertThat(histogram.toString())
                .isEqualTo(
                        "{\"id\":\"quick.q0\",\"question\":\"Hoe is over het algemeen uw"
                                + " gezondheid?\",\"n\":45,\"answers\":[{\"answer\":\"0\","
                                + "\"label\":\"zeer slecht\",\"count\":20},{\"answer\":\"skipped\","
                                + "\"label\":\"overgeslagen\",\"word\":\"bijna niemand\"}]}");

        JsonNode everybodys = json(client.get("/api/square/results/moerwijk-noord"));
        assertThat(everybodys.get("periods")).hasSize(1);
        assertThat(everybodys.get("periods").get(0).get("histograms")).isEmpty();
    }

    @Test
    void namesTheNeighbourhoodsToEverybody() {
        JsonNode found = json(client.get("/api/neighbourhoods")).get("neighbourhoods");

        assertThat(found).hasSize(2);
        assertThat(found.get(0).toString())
                .isEqualTo(
                        "{\"id\":\"moerwijk-noord\",\"name\":\"Moerwijk-Noord\",\"wijk\":\"moerwijk\","
                                + "\"wijkName\":\"Moerwijk\"}");
    }

    @Test
    void givesPackFilesThatNeverChange() {
        var blob = hub.blob("{\"hello\":\"plein\"}");

        var answer = client.get("/packs/" + blob.sha256());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"hello\":\"plein\"}");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
    }

    @Test
    void givesTheRestOfAPackFileToWhoWasCutOff() {
        var blob = hub.blob("0123456789");
        String path = "/packs/" + blob.sha256();
        String tag = '"' + blob.sha256() + '"';

        var rest = client.get(path, "Range", "bytes=4-", "If-Range", tag);

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo("456789");
        assertThat(rest.headers().firstValue("Content-Range")).contains("bytes 4-9/10");
        assertThat(rest.headers().firstValue("ETag")).contains(tag);
        assertThat(client.get(path, "Range", "bytes=4-").statusCode()).isEqualTo(206);
        List<HttpResponse<String>> whole =
                List.of(
                        client.get(path, "Range", "bytes=0-"),
                        client.get(path, "Range", "bytes=10-"),
                        client.get(path, "Range", "bytes=99999999999-"),
                        client.get(path, "Range", "bytes=-3"),
                        client.get(path, "Range", "bytes=1-2,4-5"),
                        client.get(path, "Range", "bytes=4-", "If-Range", "\"another\""));
        for (HttpResponse<String> answer : whole) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("0123456789");
        }
    }

    @Test
    void isReadyOnlyWhileTheDatabaseIsThere() {
        assertThat(client.get("/health/ready").body())
                .isEqualTo("{\"status\":\"UP\",\"checks\":{\"database\":\"UP\"}}");

        hub.isDatabaseUp.set(false);

        assertThat(client.get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(client.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void givesFiguresThatPromtoolAccepts() throws Exception {
        hub.kiosk("Een");
        hub.isDatabaseUp.set(false);
        String metrics = client.get(hub.management("/metrics")).body();

        assertThat(metrics).contains("hub_kiosks{state=\"never-seen\"} 1");
        assertThat(metrics).contains("hub_ready{check=\"database\"} 0");
        assertThat(metrics).doesNotContain("k-", "de-luyk");
        Process promtool =
                new ProcessBuilder("promtool", "check", "metrics")
                        .redirectErrorStream(true)
                        .start();
        try (var in = promtool.getOutputStream()) {
            in.write(metrics.getBytes(StandardCharsets.UTF_8));
        }
        String verdict =
                new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(promtool.waitFor()).as(verdict).isZero();
        assertThat(verdict).isEmpty();
    }

    @Test
    void servesWhatItsDocumentNamesAndNamesWhatItServes() {
        JsonNode document = json(client.get("/openapi"));
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        List<String> named = new ArrayList<>();
        for (var path : document.get("paths").properties()) {
            path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                            verb -> named.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey()));
        }
        Set<String> served = new TreeSet<>();
        hub.routes().stream()
                .filter(route -> !route.path().startsWith("/beheer") && !route.path().equals("/"))
                .forEach(route -> served.add(route.verb() + " " + route.path()));
        hub.managementRoutes().forEach(route -> served.add(route.verb() + " " + route.path()));

        assertThat(named).containsExactlyInAnyOrderElementsOf(served);
    }

    private HttpResponse<String> newKiosk(String body) {
        return client.post("/api/kiosks", body, "Authorization", steward);
    }

    private HttpResponse<String> enrol(String claim, String csr) throws IOException {
        return client.post(
                "/enrol",
                MAPPER.writeValueAsString(
                        MAPPER.createObjectNode().put("claim", claim).put("csr", csr)));
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static String request(KeyPair keys) throws Exception {
        var request =
                new JcaPKCS10CertificationRequestBuilder(
                                new X500Name("CN=whatever"), keys.getPublic())
                        .build(
                                new JcaContentSignerBuilder("SHA256withECDSA")
                                        .build(keys.getPrivate()));
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            pem.writeObject(request);
        }
        return text.toString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + answer.body(), e);
        }
    }
}
