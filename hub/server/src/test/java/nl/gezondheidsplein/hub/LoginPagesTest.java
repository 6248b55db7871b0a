package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.accounts.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Getting in, staying in and getting out, as an attacker would try it too. */
final class LoginPagesTest {

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);
    private String password = "";

    @BeforeEach
    void fatmaHasAnAccount() {
        password = hub.account("fatma", Role.STEWARD);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void leadsWhoIsLoggedInToTheKiosks() {
        var answer = browser.logIn("fatma", password);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/beheer").headers().firstValue("Location"))
                .contains("/beheer/kiosken");
        assertThat(browser.get("/beheer/kiosken").body()).contains("Kiosken", "fatma");
    }

    @Test
    void keepsTheSessionCookieFromScriptsOtherSitesAndOtherPaths() {
        String cookie = setCookie(browser.logIn("fatma", password), "plein-sessie");

        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/beheer");
        assertThat(cookie).doesNotContain("Secure", "Expires", "Max-Age", "Domain");
    }

    @Test
    void marksTheSessionCookieSecureOverTls() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(browser.cookies).sslContext(trust()).build();
        String page =
                client.send(
                                HttpRequest.newBuilder(hub.https("/beheer/inloggen")).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(hub.https("/beheer/inloggen"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Origin", hub.https("").toString())
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "naam=fatma&wachtwoord="
                                                        + password
                                                        + "&csrf="
                                                        + Browser.formToken(page)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(setCookie(answer, "plein-sessie-tls")).contains("Secure", "HttpOnly");
    }

    @Test
    void neverTakesASessionIdThatTheBrowserBrought() {
        var planted = new HttpCookie("plein-sessie", "chosen-by-somebody-else");
        planted.setPath("/beheer");
        planted.setVersion(0);
        browser.cookies.getCookieStore().add(hub.http("/"), planted);

        String cookie = setCookie(browser.logIn("fatma", password), "plein-sessie");

        assertThat(cookie).doesNotContain("chosen-by-somebody-else");
    }

    @Test
    void endsTheOldSessionAtANewLogin() {
        browser.logIn("fatma", password);
        String old = sessionId();

        browser.logIn("fatma", password);

        assertThat(sessionId()).isNotEqualTo(old);
        assertThat(hub.people.sessions().resume(old, Sessions.Use.BY_HAND)).isEmpty();
    }

    @Test
    void logsOutAtTheHubAndNotInTheBrowserAlone() {
        browser.logIn("fatma", password);
        String id = sessionId();

        browser.submitFrom("/beheer/ik", "/beheer/uitloggen");

        assertThat(browser.get("/beheer/kiosken").statusCode()).isEqualTo(303);
        assertThat(hub.people.sessions().resume(id, Sessions.Use.BY_HAND)).isEmpty();
    }

    @Test
    void sendsARefreshingPageToTheLoginPageWhenTheSessionIsOver() {
        browser.logIn("fatma", password);
        hub.clock.forward(Sessions.IDLE);

        var answer = browser.get("/beheer/kiosken/tabel");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/beheer/inloggen");
    }

    @Test
    void refusesALoginFormThatWasNotSentToThisBrowser() {
        String token = Browser.formToken(new Browser(hub).get("/beheer/inloggen").body());

        var answer =
                browser.submit(
                        "/beheer/inloggen",
                        List.of("csrf", token, "naam", "fatma", "wachtwoord", password));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesFormsWithoutTheTokenOfTheSession() {
        browser.logIn("fatma", password);
        String other = Browser.formToken(new Browser(hub).get("/beheer/inloggen").body());

        for (String token : List.of("", "nonsense", other)) {
            var answer =
                    browser.submit(
                            "/beheer/mensen",
                            List.of("csrf", token, "naam", "indringer", "taak", "steward"));
            assertThat(answer.statusCode()).isEqualTo(403);
        }

        assertThat(hub.people.accounts().all()).hasSize(1);
    }

    @Test
    void refusesFormsFromOtherSites() {
        browser.logIn("fatma", password);
        String token = Browser.formToken(browser.get("/beheer/ik").body());

        for (String origin : List.of("https://kwaad.example", "null")) {
            var answer =
                    browser.submit(
                            "/beheer/mensen",
                            List.of("csrf", token, "naam", "indringer", "taak", "steward"),
                            "Origin",
                            origin);
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(
                        browser.submit(
                                        "/beheer/mensen",
                                        List.of("csrf", token, "naam", "joke", "taak", "steward"),
                                        "Origin",
                                        hub.http("").toString())
                                .statusCode())
                .isEqualTo(201);
    }

    @Test
    void asksGuessersToComeBackLater() {
        for (int i = 0; i < 8; i++) {
            assertThat(browser.logIn("fatma", "fout").statusCode()).isEqualTo(403);
        }

        var answer = browser.logIn("fatma", password);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("900");
        assertThat(answer.body())
                .contains("Te veel pogingen. Probeer het over 15 minuten opnieuw.");
    }

    @Test
    void changesAPasswordAndEndsEverySession() {
        var elsewhere = new Browser(hub);
        elsewhere.logIn("fatma", password);
        browser.logIn("fatma", password);

        var answer =
                browser.submitFrom(
                        "/beheer/ik",
                        "/beheer/ik/wachtwoord",
                        "oud",
                        password,
                        "nieuw",
                        "een heel lange zin");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(elsewhere.get("/beheer/kiosken").statusCode()).isEqualTo(303);
        assertThat(elsewhere.logIn("fatma", password).statusCode()).isEqualTo(403);
        assertThat(elsewhere.logIn("fatma", "een heel lange zin").statusCode()).isEqualTo(303);
    }

    @Test
    void writesNamesAsTextOnEveryPage() {
        String attack = "\"><script>alert(1)</script>";

        var answer =
                browser.submitFrom(
                        "/beheer/inloggen", "/beheer/inloggen", "naam", attack, "wachtwoord", "x");

        assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script>alert");
    }

    @Test
    void tellsBrowsersToRunNothingThatIsNotOurs() {
        for (String path : List.of("/beheer/inloggen", "/beheer/nergens", "/api/kiosks", "/x")) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
        assertThat(browser.get("/beheer/inloggen").body())
                .doesNotContain("<style", "style=", "onclick", "javascript:");
    }

    private String sessionId() {
        return browser.cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("plein-sessie"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String setCookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }

    private SSLContext trust() throws Exception {
        KeyStore roots = KeyStore.getInstance("PKCS12");
        roots.load(null, null);
        try (var in = Files.newInputStream(hub.rootCertificate())) {
            roots.setCertificateEntry(
                    "root", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(roots);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
