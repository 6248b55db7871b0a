package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places kept in a browser. */
final class PlacePagesTest {
    private static final String PAGE = "/beheer/plekken/de-luyk";
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

    private String version() {
        Matcher version = VERSION.matcher(browser.get(PAGE).body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private HttpResponse<String> save(String version, String type, String name, String open) {
        return browser.submitFrom(
                PAGE,
                PAGE,
                "versie",
                version,
                "soort",
                type,
                "naam-nl",
                name,
                "naam-ar",
                "غرفة",
                "motto-nl",
                "Kom erbij.",
                "vraag-nl",
                "Vraag de gastheer.",
                "geluid",
                "ja",
                "open",
                open,
                "stil",
                "vrijdag 12:30–14:30");
    }

    @Test
    void keepsWhatAKioskSaysAndHowItBehaves() {
        assertThat(
                        save(version(), "buurthuis", "De Luyk", "maandag t/m woensdag 9:00-17:00")
                                .statusCode())
                .isEqualTo(303);

        assertThat(browser.get(PAGE).body())
                .contains("value=\"De Luyk\"", "value=\"غرفة\"", "woensdag 09:00–17:00")
                .contains("vrijdag 12:30–14:30");
        assertThat(browser.get("/beheer/plekken").body()).contains("De Luyk", "Moerwijk-Noord");
    }

    @Test
    void neverLetsAMosqueMakeASoundOrASchoolAskChildren() {
        save(version(), "moskee", "Moskee", "");
        assertThat(browser.get(PAGE).body()).doesNotContain("name=\"geluid\" value=\"ja\" checked");

        save(version(), "school", "School", "");
        assertThat(browser.get(PAGE).body()).contains("name=\"kindveilig\" value=\"ja\" checked");
    }

    @Test
    void losesNothingThatWasTypedWhenSomebodyElseWasFaster() {
        String old = version();
        save(old, "buurthuis", "Eerst", "");

        var answer = save(old, "buurthuis", "Later", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Iemand anders", "value=\"Later\"");
        assertThat(browser.get(PAGE).body()).contains("value=\"Eerst\"");
    }

    @Test
    void saysBesideTheFieldWhatToDo() {
        var answer = save(version(), "buurthuis", "", "altijd");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Vul dit in het Nederlands in.", ">altijd</textarea>")
                .contains("Schrijf elke regel als maandag t/m vrijdag 09:00–17:00.");
    }
}
