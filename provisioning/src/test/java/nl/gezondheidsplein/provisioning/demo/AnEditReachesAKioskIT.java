package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.gezondheidsplein.kiosk.KioskCore;
import nl.gezondheidsplein.kiosk.content.Pack;
import nl.gezondheidsplein.kiosk.settings.KioskSettings;
import nl.gezondheidsplein.protocol.Offer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody changes on a page of the hub is on a running kiosk within a minute. */
@Tag("deep")
final class AnEditReachesAKioskIT {
    private static final Duration PROMISED = Duration.ofSeconds(60);
    private static final Duration UNTIL_FIRST_PACK = Duration.ofMinutes(2);

    @TempDir Path root;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private WholeSquare square;

    @BeforeEach
    void start() {
        square = new WholeSquare(root);
        square.start(today, WholeSquare.TOWN.socialMap(today));
    }

    @AfterEach
    void stop() {
        square.close();
    }

    @Test
    void withinAMinuteAndAVisitKeepsWhatItBeganWith() throws Exception {
        logIn();
        try (KioskCore kiosk =
                KioskCore.open(KioskSettings.load(square.window()), Clock.systemUTC())) {
            kiosk.start();
            await().atMost(UNTIL_FIRST_PACK)
                    .until(() -> !kiosk.content().current().offers().isEmpty());
            Pack ofAVisit = kiosk.content().current();
            Offer before = olderThanToday(ofAVisit);

            verifyToday(before.id());
            long edited = System.nanoTime();
            await().atMost(PROMISED)
                    .until(() -> verified(kiosk.content().current(), before.id()), this::isToday);

            System.out.printf(
                    "an edit was on the kiosk after %d ms%n",
                    Duration.ofNanos(System.nanoTime() - edited).toMillis());
            assertThat(verified(ofAVisit, before.id())).isEqualTo(before.verified());
        }
    }

    private boolean isToday(Optional<LocalDate> day) {
        return day.filter(today::equals).isPresent();
    }

    private Offer olderThanToday(Pack pack) {
        return pack.offers().stream()
                .filter(offer -> !isToday(offer.verified()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<LocalDate> verified(Pack pack, String id) {
        return pack.offers().stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .flatMap(Offer::verified);
    }

    private void logIn() throws IOException, InterruptedException {
        String form = send(page("/beheer/inloggen").GET()).body();
        submit(
                "/beheer/inloggen",
                Map.of(
                        "csrf",
                        field(form, "csrf"),
                        "naam",
                        "beheer",
                        "wachtwoord",
                        square.password()));
    }

    private void verifyToday(String offer) throws IOException, InterruptedException {
        String path = "/beheer/kaart/aanbod/" + offer;
        String form = send(page(path).GET()).body();
        submit(
                path + "/nagekeken",
                Map.of(
                        "csrf",
                        field(form, "csrf"),
                        "versie",
                        field(form, "versie"),
                        "door",
                        "redacteur"));
    }

    private void submit(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        HttpResponse<String> answer =
                send(
                        page(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(square.hubAddress().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String field(String html, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(html);
        assertThat(found.find()).as(html).isTrue();
        return found.group(1);
    }
}
