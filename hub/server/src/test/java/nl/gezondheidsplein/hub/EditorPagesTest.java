package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The social map kept in a browser, without any script. */
final class EditorPagesTest {
    private static final Pattern VERSION = Pattern.compile("name=\"versie\" value=\"([^\"]+)\"");

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

    private String made(String name) {
        HttpResponse<String> answer =
                browser.submitFrom(
                        "/beheer/kaart/nieuw",
                        "/beheer/kaart/nieuw",
                        "naam",
                        name,
                        "wat",
                        "Samen koken.\r\nEn eten.",
                        "nieuwe-organisatie",
                        "De Luyk",
                        "taal",
                        "tr",
                        "actief",
                        "ja");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String version(String page) {
        Matcher version = VERSION.matcher(browser.get(page).body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private HttpResponse<String> save(String page, String version, String... fields) {
        List<String> all = new ArrayList<>(List.of("versie", version));
        all.addAll(List.of(fields));
        return browser.submitFrom(page, page, all.toArray(String[]::new));
    }

    @Test
    void letsAnEditorInAtTheMap() {
        assertThat(browser.get("/beheer").headers().firstValue("Location"))
                .contains("/beheer/kaart");
    }

    @Test
    void makesListsFindsAndChangesAnOffer() {
        String page = made("Samen koken");

        assertThat(browser.get("/beheer/kaart?zoek=koken").body())
                .contains("Samen koken", "De Luyk", "vraag het na");
        assertThat(browser.get("/beheer/kaart?zoek=zwemmen").body()).doesNotContain("Samen koken");
        assertThat(browser.get("/beheer/kaart?vers=expired").body()).doesNotContain("Samen koken");
        assertThat(browser.get(page).body())
                .contains("Samen koken.\nEn eten.")
                .contains("value=\"tr\" checked");

        var answer = save(page, version(page), "naam", "Koken met elkaar", "actief", "ja");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/beheer/kaart").body()).contains("Koken met elkaar");
    }

    @Test
    void losesNothingThatWasTypedWhenSomebodyElseWasFaster() {
        String page = made("Samen koken");
        String old = version(page);
        save(page, old, "naam", "Koken op dinsdag", "actief", "ja");

        var answer =
                save(page, old, "naam", "Koken op maandag", "kosten", "3 euro", "actief", "ja");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Iemand anders heeft dit aanbod net gewijzigd")
                .contains("<dd>Koken op dinsdag</dd>")
                .contains("value=\"Koken op maandag\"", "value=\"3 euro\"");
        assertThat(browser.get(page).body()).contains("value=\"Koken op dinsdag\"");

        assertThat(save(page, version(page), "naam", "Koken", "actief", "ja").statusCode())
                .isEqualTo(303);
    }

    @Test
    void asksAboutWhatLooksLikeAPersonAndKeepsWhatWasTyped() {
        String page = made("Samen koken");

        var answer =
                save(page, version(page), "naam", "Koken", "vraag-naar", "Fatma", "actief", "ja");
        assertThat(answer.statusCode()).isEqualTo(303);

        answer =
                save(
                        page,
                        version(page),
                        "naam",
                        "Koken",
                        "vraag-naar",
                        "mevrouw Fatma",
                        "actief",
                        "ja");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Noem liever een rol", "value=\"mevrouw Fatma\"");
    }

    @Test
    void showsTheNextFiveTimesBeforeAndAfterSaving() {
        String page = made("Samen koken");
        String times = page + "/tijden/nieuw";
        String[] fields = {
            "soort",
            "WEEKLY",
            "om-de",
            "1",
            "dagen",
            "TUESDAY",
            "dagen",
            "THURSDAY",
            "van",
            "14:00",
            "tot",
            "16:00",
            "versie",
            version(page)
        };
        List<String> preview = new ArrayList<>(List.of(fields));
        preview.addAll(List.of("doe", "bekijk"));

        var shown = browser.submitFrom(times, times, preview.toArray(String[]::new));

        assertThat(shown.body())
                .contains("elke week op dinsdag en donderdag, 14:00–16:00", "<li>d");
        assertThat(browser.get(page).body()).contains("Er staan nog geen tijden bij.");
        assertThat(browser.submitFrom(times, times, fields).statusCode()).isEqualTo(303);
        assertThat(browser.get(page).body())
                .contains("elke week op dinsdag en donderdag, 14:00–16:00");
    }

    @Test
    void saysBesideTheFieldWhatToDoAboutTimesThatCannotBeRead() {
        String page = made("Samen koken");
        String times = page + "/tijden/nieuw";

        var answer =
                browser.submitFrom(
                        times,
                        times,
                        "soort",
                        "WEEKLY",
                        "pauzes",
                        "in de zomer",
                        "versie",
                        version(page));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Kies minstens één dag.", ">in de zomer</textarea>")
                .contains("Schrijf een pauze als 11 juli t/m 23 augustus");
    }

    @Test
    void writesNamesAsText() {
        String page = made("<img src=x onerror=alert(1)>");

        assertThat(browser.get(page).body() + browser.get("/beheer/kaart").body())
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    @Test
    void writesDownWhoChangedWhat() {
        String page = made("Samen koken");
        browser.submitFrom(
                page, page + "/nagekeken", "versie", version(page), "door", "organisatie");

        assertThat(hub.people.audit().newest(2))
                .extracting(entry -> entry.who() + " " + entry.action())
                .containsExactly("joke offer-verified", "joke offer-created");
        assertThat(browser.get(page).body()).contains("door de organisatie");
        assertThat(hub.socialMap.load().all(RecordKind.SERVICE)).hasSize(1);
    }
}
