package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.AuditEntry;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.notices.Notice;
import nl.gezondheidsplein.hub.store.DemoAreas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices as an editor keeps them. The clock stands at noon of 20 June 2026. */
final class NoticePagesTest {
    private static final String LIST = "/beheer/buurten/moerwijk-noord/berichten";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void logIn() {
        browser.logIn("joke", account("joke", "moerwijk-noord"));
    }

    private String account(String name, String area) {
        return hub.people
                .accounts()
                .create(new Account(name, Set.of(Role.EDITOR), false, Set.of(area)), "console")
                .orElseThrow()
                .password();
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static String[] lesson(String... more) {
        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "waar",
                                "moerwijk-noord",
                                "organisatie",
                                "De Luyk",
                                "soort",
                                "new",
                                "over",
                                "",
                                "van",
                                "2026-07-01",
                                "tot",
                                "2026-07-31",
                                "activiteit",
                                "fietsles",
                                "kosten",
                                "gratis",
                                "taal",
                                "tr",
                                "tekst",
                                "Bisikletler hazır.",
                                "tekst-taal",
                                "tr"));
        for (int at = 0; at < more.length; at += 2) {
            int known = fields.indexOf(more[at]);
            if (known < 0) {
                fields.addAll(List.of(more[at], more[at + 1]));
            } else {
                fields.set(known + 1, more[at + 1]);
            }
        }
        return fields.toArray(String[]::new);
    }

    private List<Notice> kept() {
        return hub.notices.notices().of(Set.of("moerwijk-noord"));
    }

    private List<String> done() {
        return hub.people.audit().newest(20).stream()
                .map(AuditEntry::action)
                .filter(action -> action.startsWith("notice"))
                .toList();
    }

    @Test
    void isMadeSeenOnTheSquareChangedAndTakenAway() {
        assertThat(browser.submitFrom(LIST, LIST, lesson()).statusCode()).isEqualTo(303);

        String page = LIST + "/" + kept().getFirst().id();
        assertThat(browser.get(LIST).body())
                .contains("Nieuw vanaf woensdag 1 juli: Leren fietsen.", "te lezen tot en met");
        assertThat(browser.get("/plein/agenda/moerwijk-noord?taal=en").body())
                .contains(
                        "New from Wednesday 1 July: Learning to cycle.",
                        "It is free.",
                        "<bdi lang=\"tr\">Bisikletler hazır.</bdi>",
                        "Turkish");
        assertThat(browser.get("/plein/agenda/moerwijk-zuid?taal=en").body())
                .doesNotContain("Learning to cycle");

        browser.submitFrom(page, page, lesson("van", "2026-07-02"));
        assertThat(browser.get(LIST).body()).contains("Nieuw vanaf donderdag 2 juli");
        browser.submitFrom(page, page + "/weghalen");
        assertThat(browser.get("/plein/agenda/moerwijk-noord?taal=en").body())
                .doesNotContain("Learning to cycle");
        assertThat(browser.get(LIST).body()).contains("weggehaald");
        assertThat(done()).contains("notice-added", "notice-changed", "notice-withdrawn");
    }

    @Test
    void isLookedAtInFiveLanguagesBeforeItIsKept() {
        HttpResponse<String> look = browser.submitFrom(LIST, LIST, lesson("doe", "bekijk"));

        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body())
                .contains(
                        "Zo komt het op de kiosk. Het is nog niet opgeslagen.",
                        "Nieuw vanaf woensdag 1 juli: Leren fietsen.",
                        "New from Wednesday 1 July: Learning to cycle.",
                        "Bisikletler hazır.");
        assertThat(kept()).isEmpty();
    }

    @Test
    void canBeForOnePlaceAlone() {
        browser.submitFrom(LIST, LIST, lesson("waar", "plek:" + DemoAreas.DE_LUYK.value()));

        assertThat(kept())
                .singleElement()
                .satisfies(one -> assertThat(one.place()).contains(DemoAreas.DE_LUYK));
        assertThat(browser.get(LIST).body()).contains("Bij de-luyk");
    }

    @Test
    void thatSaysNothingOrIsOverIsRefusedInSentencesAndKeepsWhatWasTyped() {
        HttpResponse<String> refused =
                browser.submitFrom(
                        LIST,
                        LIST,
                        "waar",
                        "moerwijk-zuid",
                        "organisatie",
                        "",
                        "soort",
                        "closed",
                        "over",
                        "",
                        "van",
                        "2026-06-01",
                        "tot",
                        "2026-06-02",
                        "tekst",
                        "Wij zijn er even niet.");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains(
                        "Kies waar het komt.",
                        "Vul in van wie het bericht is.",
                        "Vul in wat er dicht of open is.",
                        "Deze dag is al voorbij.",
                        "Wij zijn er even niet.");
        assertThat(kept()).isEmpty();
    }

    @Test
    void ofAnotherNeighbourhoodStaysAsItIs() {
        browser.submitFrom(LIST, LIST, lesson());
        Browser other = new Browser(hub);
        other.logIn("piet", account("piet", "moerwijk-zuid"));
        String page = LIST + "/" + kept().getFirst().id();

        assertThat(other.get(page).statusCode()).isEqualTo(403);
        String elsewhere = page.replace("moerwijk-noord", "moerwijk-zuid");
        assertThat(other.get(elsewhere).statusCode()).isEqualTo(404);
        assertThat(
                        other.submitFrom(
                                        "/beheer/buurten/moerwijk-zuid/berichten",
                                        elsewhere + "/weghalen")
                                .statusCode())
                .isEqualTo(404);
        assertThat(kept()).singleElement().matches(one -> !one.isWithdrawn());
    }
}
