package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A steward brings a version to all kiosks, sees how far it is, and lets it go on or ends it. */
final class RolloutPagesTest {
    private static final String PAGE = "/beheer/versies";
    private static final String RESUME = PAGE + "/hervatten";
    private static final String STOP = PAGE + "/stoppen";
    private static final String HASH = "0a".repeat(32);

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser steward = new Browser(hub);
    private String password = "";

    @BeforeEach
    void logIn() {
        password = hub.account("wim", Role.STEWARD);
        steward.logIn("wim", password);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private KioskId kiosk(String name, String version) {
        var made = hub.kiosk(name);
        hub.enrol(made, "123 456");
        hub.fleet.confirm(made.kiosk());
        hears(made.kiosk(), version);
        return made.kiosk();
    }

    private void hears(KioskId kiosk, String version) {
        hub.hears(kiosk, version);
    }

    private HttpResponse<String> begin(String version, String sha256) {
        return steward.submitFrom(PAGE, PAGE, "version", version, "sha256", sha256);
    }

    private String page() {
        return steward.get(PAGE).body();
    }

    /** Without what lies between words of a table. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private void answer(Outcome outcome, String detail) {
        hub.orders.answered(
                hub.register.all().getFirst().kiosk(),
                new Reply(hub.sentOrders.getLast().id(), outcome, detail));
        hub.rollouts.look();
    }

    private HttpResponse<String> act(String address, String answer) {
        String asked = steward.get(address).body();
        return steward.submitFrom(
                address,
                address,
                "uitrol",
                asked.replaceAll("(?s).*name=\"uitrol\" value=\"([^\"]+)\".*", "$1"),
                "kiosken",
                answer);
    }

    private String newestDeed() {
        var entry = hub.people.audit().newest(1).getFirst();
        return entry.who() + " " + entry.action() + " " + entry.subject();
    }

    @Test
    void isReachedFromTheKiosksAndTellsWhichVersionsRun() {
        kiosk("Hal", "1.0");
        kiosk("Keuken", "1.0");
        hub.kiosk("In de doos");
        hub.clock.forward(Duration.ofHours(1));
        kiosk("Zaal", "1.1");

        assertThat(steward.get("/beheer/kiosken").body()).contains("href=\"" + PAGE + "\"");
        assertThat(words(page()))
                .contains(" 1.0 2 0 ", " 1.1 1 1 ", " nog nooit gehoord 1 0 ")
                .contains("Nieuwe versie uitrollen");
    }

    @Test
    void aRolloutBeginsAndTellsHowFarItIs() {
        KioskId only = kiosk("Hal", "1.0");

        assertThat(begin(" 2.0 ", " " + HASH).statusCode()).isEqualTo(303);
        assertThat(newestDeed()).isEqualTo("wim rollout-begun 2.0");
        assertThat(hub.sentOrders).isEmpty();
        hub.rollouts.look();

        assertThat(hub.sentOrders).hasSize(1);
        assertThat(words(page()))
                .contains("Uitrol van versie 2.0 bezig Begonnen door wim")
                .contains("Eerste groep ongeveer 1 op de 100, nu aan de beurt 0 1 Hal 0 0")
                .contains("Tweede groep ongeveer 1 op de 10, niet begonnen 0 0 0 0")
                .doesNotContain("Nieuwe versie uitrollen", "Hervatten");
        hears(only, "2.0");
        hub.rollouts.look();
        assertThat(words(page())).contains("nu aan de beurt 1 0 0 0");
        hub.clock.forward(Duration.ofDays(1));
        hears(only, "2.0");
        hub.rollouts.look();
        steward.logIn("wim", password);
        assertThat(words(page()))
                .contains("Uitrol van versie 2.0 klaar")
                .contains("Voorbij op")
                .contains("Nieuwe versie uitrollen");
    }

    @Test
    void oneThatHaltedSaysWhyAndLeadsToTheKiosk() {
        KioskId only = kiosk("Hal", "1.0");
        begin("2.0", HASH);
        hub.rollouts.look();

        answer(Outcome.REFUSED, "Er is <geen> bron.");

        assertThat(page())
                .contains("staat stil en wacht op u")
                .contains("Kiosk ‘Hal’ weigert: Er is &lt;geen&gt; bron.")
                .contains("<a href=\"/beheer/kiosken/" + only.value() + "\">Hal</a> weigert:");
    }

    @Test
    void itGoesOnAfterAQuestionAndAsksThoseThatFailedAnew() {
        kiosk("Hal", "1.0");
        begin("2.0", HASH);
        hub.rollouts.look();
        answer(Outcome.FAILED, "De bron is niet bereikbaar.");

        assertThat(steward.get(RESUME).body())
                .contains("versie 2.0", "De bron is niet bereikbaar.")
                .contains("value=\"opnieuw\"", "value=\"zonder\"");
        assertThat(act(RESUME, "opnieuw").statusCode()).isEqualTo(303);
        assertThat(newestDeed()).isEqualTo("wim rollout-resumed 2.0");
        hub.rollouts.look();

        assertThat(hub.sentOrders).hasSize(2);
        assertThat(page()).contains("bezig").doesNotContain("Waar het misging");
    }

    @Test
    void itGoesOnWithoutThoseThatFailed() {
        kiosk("Hal", "1.0");
        begin("2.0", HASH);
        hub.rollouts.look();
        answer(Outcome.FAILED, "De bron is niet bereikbaar.");

        act(RESUME, "zonder");
        hub.rollouts.look();

        assertThat(hub.sentOrders).hasSize(1);
        assertThat(page()).contains("Deze kiosk gaat niet meer mee.");
    }

    @Test
    void itEndsAfterAQuestionAndAnotherMayBegin() {
        kiosk("Hal", "1.0");
        begin("2.0", HASH);

        assertThat(steward.get(STOP).body()).contains("Dit kan niet terug");
        assertThat(act(STOP, "ja").statusCode()).isEqualTo(303);
        assertThat(newestDeed()).isEqualTo("wim rollout-ended 2.0");
        hub.rollouts.look();

        assertThat(hub.sentOrders).isEmpty();
        assertThat(page()).contains("gestopt");
        assertThat(begin("2.1", HASH).statusCode()).isEqualTo(303);
    }

    @Test
    void whatCannotBeDoneIsSaidAndChangesNothing() {
        kiosk("Hal", "1.0");
        assertThat(steward.get(STOP).statusCode()).isEqualTo(409);
        assertThat(begin("", HASH).body()).contains("Vul de versie in", HASH);
        HttpResponse<String> wrong = begin("2.0", "abc");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Vul de sha256 in", "value=\"2.0\"", "value=\"abc\"");
        begin("2.0", HASH);

        assertThat(steward.get(RESUME).statusCode()).isEqualTo(409);
        String other = steward.get(STOP).body();
        assertThat(steward.submitFrom(STOP, STOP, "uitrol", "another").statusCode()).isEqualTo(409);
        HttpResponse<String> second =
                steward.submitFrom(STOP, PAGE, "version", "2.1", "sha256", HASH);

        assertThat(other).contains("versie 2.0");
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body()).contains("Er is al een uitrol bezig. Stop die eerst.");
        assertThat(page()).contains("Uitrol van versie 2.0");
    }
}
