package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.packs.Blob;
import nl.gezondheidsplein.hub.packs.ClipFiles;
import nl.gezondheidsplein.hub.review.Clip;
import nl.gezondheidsplein.hub.review.Recordings;
import nl.gezondheidsplein.protocol.ClipSheet;
import nl.gezondheidsplein.protocol.MessageCodec;
import nl.gezondheidsplein.protocol.TextSheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody brings a recording of a text in the browser. */
final class ClipPagesTest {
    private static final byte[] TONE = Recordings.wav(Duration.ofSeconds(2));

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);
    private String page = "";

    @BeforeEach
    void logIn() {
        browser.logIn("noor", hub.account("noor", Role.EDITOR));
        page = text("Welkom.+Wat+wilt");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private String text(String words) {
        String list = browser.get("/beheer/vertalingen?toon=all&zoek=" + words).body();
        Matcher link = Pattern.compile("href=\"(/beheer/vertalingen/[0-9a-f]{20})").matcher(list);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> bring(String to, String language, byte[] file) {
        String token = Browser.formToken(browser.get(page).body());
        var body = new ByteArrayOutputStream();
        body.writeBytes(field("csrf", token));
        body.writeBytes(field("taal", language));
        body.writeBytes(
                ascii(
                        "--grens\r\nContent-Disposition: form-data; name=\"bestand\";"
                                + " filename=\"a.wav\"\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(ascii("\r\n--grens--\r\n"));
        return browser.send(
                HttpRequest.newBuilder(hub.http(to + "/geluid"))
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
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aRecordingGoesIntoThePackUnderTheWordsThatItSays() {
        assertThat(bring(page, "nl", TONE).statusCode()).isEqualTo(303);

        assertThat(browser.get(page).body()).contains("<audio", "/geluid/nl");
        assertThat(browser.get(page + "/geluid/nl").headers().firstValue("Content-Type"))
                .contains("audio/wav");
        var files = new ClipFiles(hub.clips).get();
        ClipSheet sheet =
                MessageCodec.decodeClipSheet(
                        Objects.requireNonNull(files.get("clips.json")).content());
        assertThat(sheet.clips())
                .singleElement()
                .satisfies(
                        clip -> {
                            assertThat(clip.words())
                                    .isEqualTo(TextSheet.source("Welkom. Wat wilt u doen?"));
                            assertThat(files.get(clip.file()))
                                    .extracting(Blob::mediaType)
                                    .isEqualTo("audio/wav");
                        });
        assertThat(hub.people.audit().newest(1))
                .allMatch(entry -> entry.action().equals("clip-added"));
    }

    @Test
    void aRecordingInALanguageThatIsOnlyHeardStandsForTheDutch() {
        assertThat(browser.get(page).body()).contains("Tarifit", "Sarnami");

        assertThat(bring(page, "rif", TONE).statusCode()).isEqualTo(303);
        assertThat(bring(page, "nl", TONE).statusCode()).isEqualTo(303);

        assertThat(browser.get(page + "/geluid/rif").statusCode()).isEqualTo(200);
        ClipSheet sheet =
                MessageCodec.decodeClipSheet(
                        Objects.requireNonNull(new ClipFiles(hub.clips).get().get("clips.json"))
                                .content());
        assertThat(sheet.languages()).containsExactlyInAnyOrder("nl", "rif");
        assertThat(sheet.holds("rif", "Welkom. Wat wilt u doen?")).isTrue();
        assertThat(sheet.holds("hns", "Welkom. Wat wilt u doen?")).isFalse();
        assertThat(sheet.holds("rif", "Kies uw taal")).isFalse();
    }

    @Test
    void aRecordingIsReplacedAndTakenAway() {
        bring(page, "tr", TONE);
        bring(page, "tr", Recordings.opus(Duration.ofSeconds(1)));
        assertThat(hub.clips.all())
                .singleElement()
                .satisfies(clip -> assertThat(clip.sound().path()).endsWith(".ogg"));

        assertThat(browser.submitFrom(page, page + "/geluid/weg", "taal", "tr").statusCode())
                .isEqualTo(303);
        assertThat(hub.clips.all()).isEmpty();
        assertThat(browser.get(page + "/geluid/tr").statusCode()).isEqualTo(404);
    }

    @Test
    void whatNoKioskCanPlayIsRefusedWithASentence() {
        assertThat(bring(page, "nl", ascii("geen geluid")).statusCode()).isEqualTo(400);
        assertThat(bring(page, "nl", new byte[0]).statusCode()).isEqualTo(400);
        assertThat(bring(page, "xx", TONE).statusCode()).isEqualTo(400);
        assertThat(bring(page, "nl", ascii("x".repeat(300_000))).body()).contains("te groot");

        assertThat(hub.clips.all()).isEmpty();
    }

    @Test
    void whatSaysSomethingElseEachTimeCannotBeRecorded() {
        String filledIn = text("Over+1+seconde");

        assertThat(browser.get(filledIn).body()).doesNotContain("Ingesproken");
        assertThat(bring(filledIn, "nl", TONE).statusCode()).isEqualTo(400);
    }

    @Test
    void aRecordingOfWordsThatStandNowhereAnyMoreGoesWithTheNext() {
        bring(page, "tr", TONE);
        browser.submitFrom(page, page, "taal", "tr", "tekst", "Hoş geldiniz.", "klaar", "ja");
        assertThat(bring(page, "nl", TONE).statusCode()).isEqualTo(303);

        assertThat(hub.clips.all()).extracting(Clip::language).containsExactly("nl");
    }
}
