package nl.gezondheidsplein.hub;

import static nl.gezondheidsplein.hub.squaremap.Samples.id;
import static nl.gezondheidsplein.hub.squaremap.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.squaremap.MapRecord;
import nl.gezondheidsplein.hub.squaremap.RecordKey;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMap;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import nl.gezondheidsplein.hub.squaremap.pictures.OfferPicture;
import nl.gezondheidsplein.hub.squaremap.pictures.Photographs;
import nl.gezondheidsplein.hub.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody brings a picture of an offer in the browser. */
final class PicturePagesTest {
    private static final String OFFER = "/beheer/kaart/aanbod/" + id("koken");
    private static final String PAGE = OFFER + "/plaatje";
    private static final byte[] PHOTO = Photographs.jpeg(1200, 900);
    private static final String WORDS = "Pannen op een fornuis, één rode.";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void logIn() {
        hub.socialMap.change(0, List.of(service("koken")), List.of());
        browser.logIn("noor", hub.account("noor", Role.EDITOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static MapRecord service(String name) {
        return stored(
                RecordKind.SERVICE,
                "{'id':'%s','name':'Samen %s','status':'active'}".formatted(id(name), name));
    }

    private HttpResponse<String> bring(byte[] file, String words, String promise) {
        String token = Browser.formToken(browser.get(PAGE).body());
        var body = new ByteArrayOutputStream();
        Map.of("csrf", token, "te-zien", words, "niemand", promise)
                .forEach((name, value) -> body.writeBytes(field(name, value)));
        body.writeBytes(
                bytes(
                        "--grens\r\nContent-Disposition: form-data; name=\"bestand\";"
                                + " filename=\"foto.jpg\"\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(bytes("\r\n--grens--\r\n"));
        return browser.send(
                HttpRequest.newBuilder(hub.http(PAGE))
                        .header("Content-Type", "multipart/form-data; boundary=grens")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] field(String name, String value) {
        return bytes(
                "--grens\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPictureStandsOnThePageOfItsOfferAndInTheLog() {
        assertThat(browser.get(OFFER).body()).contains("Er staat nog geen plaatje bij");

        assertThat(bring(PHOTO, WORDS, "ja").headers().firstValue("Location"))
                .contains(OFFER + "#plaatje");

        assertThat(browser.get(OFFER).body()).contains(PAGE + "/beeld", "alt=\"" + WORDS);
        assertThat(browser.get(PAGE + "/beeld").headers().firstValue("Content-Type"))
                .contains("image/jpeg");
        assertThat(hub.pictures.all())
                .singleElement()
                .satisfies(
                        kept -> {
                            assertThat(kept.offer()).isEqualTo(id("koken"));
                            assertThat(kept.words()).isEqualTo(WORDS);
                            assertThat(kept.role()).isEqualTo(Role.EDITOR.id());
                            assertThat(kept.picture().content().length).isLessThan(PHOTO.length);
                        });
        assertThat(hub.people.audit().newest(1))
                .allMatch(entry -> entry.action().equals("picture-added"))
                .allMatch(entry -> entry.subject().equals(id("koken").toString()));
    }

    @Test
    void aPictureIsReplacedAndTakenAway() {
        bring(PHOTO, WORDS, "ja");
        bring(Photographs.png(640, 480), "Borden.", "ja");
        assertThat(hub.pictures.all()).extracting(OfferPicture::words).containsExactly("Borden.");

        assertThat(browser.submitFrom(PAGE, PAGE + "/weg").statusCode()).isEqualTo(303);

        assertThat(hub.pictures.all()).isEmpty();
        assertThat(browser.get(PAGE + "/beeld").statusCode()).isEqualTo(404);
        assertThat(browser.submitFrom(PAGE, PAGE + "/weg").statusCode()).isEqualTo(404);
        assertThat(hub.people.audit().newest(1))
                .allMatch(entry -> entry.action().equals("picture-removed"));
    }

    @Test
    void nothingIsKeptWithoutThePromiseThatNobodyCanBeRecognised() {
        HttpResponse<String> answer = bring(PHOTO, WORDS, "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Zet dan een vinkje", "value=\"" + WORDS)
                .contains("Er is niemand te herkennen op dit plaatje.");
        assertThat(hub.pictures.all()).isEmpty();
    }

    @Test
    void nothingIsKeptWithoutWordsForWhoDoesNotSeeIt() {
        assertThat(bring(PHOTO, " ", "ja").body()).contains("Schrijf op wat er te zien is.");
        assertThat(bring(PHOTO, "x".repeat(201), "ja").body()).contains("Schrijf het korter");
        assertThat(bring(PHOTO, "Bel 070 353 30 00.", "ja").body()).contains("zonder nummers");

        assertThat(hub.pictures.all()).isEmpty();
    }

    @Test
    void whatIsNoPictureIsRefusedWithASentence() {
        assertThat(bring(bytes("<html><script>"), WORDS, "ja").body())
                .contains("Dit is geen JPEG en geen PNG.");
        assertThat(bring(new byte[0], WORDS, "ja").body()).contains("Kies een plaatje.");
        assertThat(bring(new byte[11 * 1024 * 1024], WORDS, "ja").body()).contains("te groot");
        assertThat(bring(Photographs.jpeg(100, 100), WORDS, "ja").body()).contains("te klein");

        assertThat(hub.pictures.all()).isEmpty();
        assertThat(hub.people.audit().newest(1))
                .noneMatch(entry -> entry.action().startsWith("picture"));
    }

    @Test
    void whatNoFormCouldHoldIsTurnedAwayBeforeItIsRead() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(hub.http(PAGE))
                        .header("Content-Type", "multipart/form-data; boundary=grens")
                        .expectContinue(true)
                        .POST(
                                HttpRequest.BodyPublishers.fromPublisher(
                                        HttpRequest.BodyPublishers.ofByteArray(new byte[1]),
                                        100L * 1024 * 1024));

        assertThat(browser.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void theSixtyFirstPictureHasToWait() {
        MapRecord[] many = new MapRecord[60];
        for (int i = 0; i < many.length; i++) {
            many[i] = service("koken " + i);
        }
        hub.socialMap.change(1, List.of(many), List.of());
        bring(PHOTO, WORDS, "ja");
        OfferPicture one = hub.pictures.all().getFirst();
        for (MapRecord other : many) {
            if (hub.pictures.all().size() < 60) {
                hub.pictures.put(
                        new OfferPicture(
                                other.key().id(), one.picture(), WORDS, one.role(), one.at()));
            }
        }

        // Its own picture may be replaced, and another offer gets none.
        assertThat(bring(PHOTO, "Borden.", "ja").statusCode()).isEqualTo(303);
        hub.pictures.remove(id("koken"));
        hub.pictures.put(
                new OfferPicture(many[59].key().id(), one.picture(), WORDS, one.role(), one.at()));
        assertThat(bring(PHOTO, WORDS, "ja").body()).contains("Er zijn al 60 plaatjes.");
    }

    @Test
    void picturesStayBesideTheMapWhichGoesOutAndComesInWithoutADifference() {
        String before = browser.get("/beheer/kaart/uitvoer").body();

        bring(PHOTO, WORDS, "ja");

        assertThat(browser.get("/beheer/kaart/uitvoer").body()).isEqualTo(before);
        new SocialMapImport(hub.socialMap, hub.clock).run(bytes(before), "test", Gone.KEEP);
        assertThat(hub.pictures.all()).hasSize(1);
        assertThat(browser.get("/beheer/kaart/uitvoer").body()).isEqualTo(before);
    }

    @Test
    void aPictureGoesWithItsOffer() {
        bring(PHOTO, WORDS, "ja");
        SocialMap map = hub.socialMap.load();

        hub.socialMap.change(
                map.revision(), List.of(), List.of(new RecordKey(RecordKind.SERVICE, id("koken"))));

        assertThat(hub.pictures.all()).isEmpty();
        assertThat(browser.get(PAGE + "/beeld").statusCode()).isEqualTo(404);
    }

    @Test
    void theBytesOfAPictureAreForWhoKeepsTheMap() {
        bring(PHOTO, WORDS, "ja");
        var stranger = new Browser(hub);
        stranger.logIn("wim", hub.account("wim", Role.STEWARD));

        assertThat(stranger.get(PAGE + "/beeld").statusCode()).isEqualTo(403);
        assertThat(
                        hub.routes().stream()
                                .filter(route -> route.path().startsWith("/beheer/kaart"))
                                .filter(route -> route.path().contains("plaatje"))
                                .map(Route::access)
                                .distinct())
                .hasSize(1);
    }
}
