package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.Account;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.events.Event;
import nl.gezondheidsplein.hub.fleet.KioskRegister;
import nl.gezondheidsplein.hub.fleet.NewKiosk;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.Live;
import nl.gezondheidsplein.protocol.Order;
import nl.gezondheidsplein.protocol.OrderKind;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.SecondQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events as a coordinator makes and follows them. The clock stands at noon of 20 June 2026. */
final class EventPagesTest {
    private static final KioskId KIOSK = new KioskId("k-aaaaaaaaaa");
    private static final String LIST = "/beheer/buurten/moerwijk-noord/evenementen";
    private static final String ID = "familyday-2026-06-20";
    private static final String PAGE = LIST + "/" + ID;

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void logIn() {
        hub.register.add(
                KIOSK,
                new NewKiosk("Kiosk bij de ingang", DemoAreas.DE_LUYK, null, true),
                hub.clock.instant(),
                new KioskRegister.Claim("claim", hub.clock.instant().plusSeconds(60)));
        hub.register.redeem(
                "claim",
                new KioskRegister.Enrolment(
                        hub.clock.instant(),
                        "f".repeat(64),
                        "123 456",
                        "abc",
                        hub.clock.instant()));
        browser.logIn("fatma", hub.account("fatma", Role.COORDINATOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private HttpResponse<String> make() {
        return browser.submitFrom(
                LIST,
                LIST,
                "naam-nl",
                "Familyday",
                "naam-ar",
                "يوم العائلة",
                "waar",
                "Het plein",
                "dag",
                "2026-06-20",
                "van",
                "11:00",
                "tot",
                "17:00",
                "stand",
                "eten",
                "stand",
                "beloning",
                "eigen1",
                "Kas",
                "eigen1-plaatje",
                "groen",
                "vraag",
                "distance",
                "groepen",
                "ja",
                "kiosk",
                KIOSK.value());
    }

    private Event event() {
        return hub.events.events().find(ID).orElseThrow();
    }

    private void says(int total) {
        hub.events.said(KIOSK, new Live(ID, total));
    }

    @Test
    void anEventIsMadeWithOneForm() {
        assertThat(make().statusCode()).isEqualTo(303);

        Event event = event();
        assertThat(event.kiosks()).containsExactly(KIOSK);
        assertThat(event.sheet().name().in("ar")).isEqualTo("يوم العائلة");
        assertThat(event.sheet().stands())
                .extracting(PictureChoice::id, PictureChoice::picture)
                .containsExactly(
                        tuple("eten", "meal"),
                        tuple("beloning", "bloem"),
                        tuple("stand-1", "groen"));
        assertThat(event.sheet().setup().question()).contains(SecondQuestion.DISTANCE);
        assertThat(event.sheet().setup().reward()).contains("beloning");
        assertThat(event.sheet().setup().hasGroups()).isTrue();
        assertThat(event.sheet().setup().spots()).hasSize(3);
        assertThat(browser.get(LIST).body()).contains("Familyday", "nu bezig");
    }

    private static final String[] TOLD = {
        "naam-nl",
        "Leren fietsen met Yara",
        "waar",
        "Het plein",
        "dag",
        "2026-06-27",
        "van",
        "11:00",
        "tot",
        "12:00",
        "activiteit",
        "fietsles",
        "voor-wie",
        "volwassen",
        "alleen-vrouwen",
        "ja",
        "kosten",
        "bedrag",
        "bedrag",
        "2,50",
        "taal",
        "tr",
        "toegang",
        "toilet",
        "vraag-naar",
        "balie",
        "aanmelden",
        "niet-nodig",
        "tekst",
        "Bisikletler hazır.",
        "tekst-taal",
        "tr",
        "voorbeeld",
        "ja"
    };

    @Test
    void whatIsToldOfAnEventStandsOnTheSquareInTheLanguageOfItsReader() {
        assertThat(browser.submitFrom(LIST, LIST, TOLD).statusCode()).isEqualTo(303);

        assertThat(browser.get("/plein/agenda/moerwijk-noord?taal=en").body())
                .contains(
                        "It is on Saturday 27 June, from 11:00 to 12:00.",
                        "For women only.",
                        "€2.50",
                        "<bdi lang=\"tr\">Bisikletler hazır.</bdi>");
        Event made = hub.events.events().coming(DemoAreas.NOORD).getFirst();
        assertThat(made.blocks().isDemo()).isTrue();
        assertThat(made.blocks().isWomenOnly()).isTrue();
        assertThat(browser.get(LIST + "/" + made.id() + "/wijzigen").body())
                .contains("value=\"2,50\"", "Bisikletler hazır.");
        hub.events.events().cancel(made);
        assertThat(browser.get("/plein/agenda/moerwijk-noord?taal=en").body())
                .contains("does not take place on Saturday 27 June.");
    }

    @Test
    void aNewEventIsLookedAtInFiveLanguagesBeforeItIsMade() {
        List<String> fields = new ArrayList<>(List.of(TOLD));
        fields.addAll(List.of("doe", "bekijk"));
        HttpResponse<String> look = browser.submitFrom(LIST, LIST, fields.toArray(String[]::new));

        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body())
                .contains(
                        "Zo komt het op de kiosk. Het is nog niet opgeslagen.",
                        "Alleen voor vrouwen.",
                        "For women only.",
                        "Tylko dla kobiet.",
                        "Bisikletler hazır.");
        assertThat(hub.events.events().coming(DemoAreas.NOORD)).isEmpty();
    }

    @Test
    void aFormThatIsNoEventIsRefusedInASentence() {
        HttpResponse<String> refused =
                browser.submitFrom(
                        LIST,
                        LIST,
                        "naam-nl",
                        "Feest",
                        "waar",
                        "Plein",
                        "dag",
                        "2026-06-27",
                        "van",
                        "17:00",
                        "tot",
                        "13:00");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Kies een einde dat na het begin komt.");
    }

    @Test
    void aRefusedFormKeepsEverythingThatWasFilledInAndSaysWhatToMend() {
        HttpResponse<String> refused =
                browser.submitFrom(
                        LIST,
                        LIST,
                        "naam-nl",
                        "Zomerfeest",
                        "naam-tr",
                        "Yaz şenliği",
                        "waar",
                        "De tuin",
                        "dag",
                        "2020-06-27",
                        "van",
                        "17:00",
                        "tot",
                        "13:00",
                        "stand",
                        "muziek",
                        "eigen1",
                        "Kas",
                        "eigen1-plaatje",
                        "groen",
                        "eigen2",
                        "Een stand met een naam die nergens meer op past",
                        "vraag",
                        "heard-through",
                        "kiosk",
                        KIOSK.value());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Nog niet opgeslagen. Wat u invulde staat er nog.")
                .contains("id=\"bij-tot\">Kies een einde dat na het begin komt.")
                .contains("aria-describedby=\"bij-tot\"")
                .contains("id=\"bij-eigen2\">Houd de naam onder de 30 tekens.")
                .contains("value=\"Zomerfeest\"", "value=\"Yaz şenliği\"", "value=\"De tuin\"")
                .contains("value=\"2020-06-27\"", "value=\"17:00\"", "value=\"13:00\"")
                .contains("value=\"Kas\"", "<option value=\"groen\" selected>")
                .contains("name=\"stand\" value=\"muziek\" checked")
                .contains("name=\"vraag\" value=\"heard-through\" checked")
                .contains("name=\"kiosk\" value=\"" + KIOSK + "\" checked")
                .doesNotContain("name=\"stand\" value=\"beloning\" checked")
                .doesNotContain("name=\"groepen\" value=\"ja\" checked");
        assertThat(hub.events.events().coming(DemoAreas.NOORD)).isEmpty();
    }

    @Test
    void aDayThatIsOverIsSaidAtTheDay() {
        HttpResponse<String> refused =
                browser.submitFrom(
                        LIST,
                        LIST,
                        "naam-nl",
                        "Feest",
                        "waar",
                        "Plein",
                        "dag",
                        "2020-06-27",
                        "van",
                        "13:00",
                        "tot",
                        "17:00");

        assertThat(refused.body())
                .contains("id=\"bij-dag\">Dit evenement is al voorbij. Kies een andere dag.");
    }

    @Test
    void whatHappensWhereAndWhenIsAskedOnTheNextPage() {
        String next = make().headers().firstValue("Location").orElseThrow();

        assertThat(browser.get(next).body())
                .contains("Familyday is gemaakt", "Programma: wat is er waar, en wanneer?")
                .contains("name=\"deel1-wat\"", "name=\"vak-eten\"", "name=\"plaatje-stand-1\"")
                .contains("stand-meal.svg");

        HttpResponse<String> refused =
                browser.submitFrom(
                        next,
                        PAGE,
                        "naam-nl",
                        "Familyday",
                        "waar",
                        "Het plein",
                        "dag",
                        "2026-06-20",
                        "van",
                        "11:00",
                        "tot",
                        "17:00",
                        "stand",
                        "eten",
                        "stand",
                        "stand-1",
                        "plaatje-stand-1",
                        "drinken",
                        "vak-eten",
                        "Z9",
                        "deel1-wat",
                        "Dansen",
                        "deel1-van",
                        "12:00",
                        "deel1-tot",
                        "",
                        "deel1-stand",
                        "eten");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"bij-deel1\">Vul in van wanneer tot wanneer, als 13:30.")
                .contains("id=\"bij-vak-eten\">Schrijf een vak als B2")
                .contains("value=\"Dansen\"", "value=\"12:00\"", "value=\"Z9\"")
                .contains("<option value=\"drinken\" selected>");
        assertThat(event().sheet().programme()).isEmpty();
    }

    @Test
    void anOwnStandGetsTheDrawingThatIsChosenLater() {
        make();

        browser.submitFrom(
                PAGE + "/wijzigen",
                PAGE,
                "naam-nl",
                "Familyday",
                "waar",
                "Het plein",
                "dag",
                "2026-06-20",
                "van",
                "11:00",
                "tot",
                "17:00",
                "stand",
                "eten",
                "stand",
                "stand-1",
                "plaatje-stand-1",
                "drinken",
                "plaatje-eten",
                "drinken");

        assertThat(event().sheet().stands())
                .extracting(PictureChoice::id, PictureChoice::picture)
                .containsExactly(tuple("eten", "meal"), tuple("stand-1", "drinken"));
    }

    @Test
    void printsFourStampCardsToASheetOnWhichNobodyIsNamed() {
        make();

        String cards = browser.get(PAGE + "/stempelkaart").body();

        assertThat(cards.split("class=\"stampcard\"", -1)).hasSize(5);
        String one =
                cards.substring(cards.indexOf("class=\"stampcard\""), cards.indexOf("</section>"));
        assertThat(one)
                .contains("Familyday", "Eten", "Kas", "stand-meal.svg", "stand-groen.svg")
                .contains("Kaart vol? Ga naar <strong>Volle kaart</strong>.")
                .doesNotContain("stand-bloem.svg", "<input", "Naam", "<svg");
        assertThat(one.split("class=\"ring\"", -1)).hasSize(3);
        assertThat(browser.get(PAGE).body()).contains("/stempelkaart\"", "/standcodes\"");
    }

    @Test
    void printsTheCodesOfEachStand() {
        make();

        assertThat(browser.get(PAGE + "/standcodes").body())
                .contains("QR-code: eten", "Streepjescode: eten", "QR-code: stand-1")
                .contains("Scan voor elke volle kaart");
    }

    @Test
    void whatRunsOrComesStandsOnThePageOfThisWeek() {
        String week = "/beheer/buurten/moerwijk-noord";
        assertThat(browser.get(week).body()).contains("Er komt nog geen evenement.");

        make();
        says(812);
        assertThat(browser.get(week).body())
                .contains("<a href=\"" + PAGE + "\">Familyday</a>")
                .contains("Nu bezig: 812 mensen tot nu toe.");

        browser.submitFrom(PAGE + "/wijzigen", PAGE + "/afgelasten");
        assertThat(browser.get(week).body()).contains("Gaat niet door: zaterdag 20 juni 2026");

        hub.clock.forward(Duration.ofHours(8));
        browser.logIn("els", hub.account("els", Role.COORDINATOR));
        assertThat(browser.get(week).body()).contains("Er komt nog geen evenement.");
    }

    @Test
    void whatIsChangedKeepsWhatWasThere() {
        make();

        browser.submitFrom(
                PAGE + "/wijzigen",
                PAGE,
                "naam-nl",
                "Familyday",
                "waar",
                "De tuin",
                "dag",
                "2026-06-20",
                "van",
                "11:00",
                "tot",
                "18:00",
                "stand",
                "eten",
                "stand",
                "stand-1",
                "vak-eten",
                "B2",
                "deel1-van",
                "12:00",
                "deel1-tot",
                "12:30",
                "deel1-wat",
                "Dansen",
                "deel1-stand",
                "eten");

        Event event = event();
        assertThat(event.sheet().setup().where()).contains("De tuin");
        assertThat(event.sheet().stands())
                .extracting(stand -> stand.words().in("nl"))
                .containsExactly("Eten", "Kas");
        assertThat(event.sheet().setup().spots())
                .extracting(spot -> spot.stand() + spot.column() + spot.row())
                .containsExactly("eten22");
        assertThat(event.sheet().programme()).hasSize(1);
        assertThat(event.kiosks()).isEmpty();
    }

    @Test
    void kiosksAreAskedIntoCheckInAndOutAgain() {
        make();

        browser.submitFrom(PAGE, PAGE + "/kiosken", "stand", "aan");
        hub.clock.forward(Duration.ofSeconds(1));
        browser.submitFrom(PAGE, PAGE + "/kiosken", "stand", "uit", "kiosk", KIOSK.value());

        assertThat(hub.sentOrders)
                .extracting(Order::kind, Order::arguments)
                .containsExactly(
                        tuple(OrderKind.EVENT_MODE, Map.of("event", ID, "mode", "on")),
                        tuple(OrderKind.EVENT_MODE, Map.of("event", ID, "mode", "off")));
        assertThat(browser.get(PAGE).body()).contains("check-in uit: onderweg");
    }

    @Test
    void aCancelledEventStaysWithItsFiguresAndLeavesTheSquare() {
        make();
        says(12);

        browser.submitFrom(PAGE + "/wijzigen", PAGE + "/afgelasten");

        assertThat(browser.get(PAGE).body()).contains("gaat niet door", "12");
        assertThat(browser.get("/plein/evenementen/" + ID).statusCode()).isEqualTo(404);
    }

    @Test
    void whoFollowsIsLessThanThreeSecondsBehind() throws Exception {
        make();
        says(40);
        HttpResponse<InputStream> stream =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                hub.http("/plein/evenementen/" + ID + "/stroom"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofInputStream());
        try (var lines =
                new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(stream.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
            awaitFigure(lines, "40");

            says(41);
            long before = System.nanoTime();
            awaitFigure(lines, "41");
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofSeconds(3));
        }
    }

    private static void awaitFigure(BufferedReader lines, String figure) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.contains(">" + figure + "<")) {
            line = lines.readLine();
        }
        assertThat(line).isNotNull();
    }

    @Test
    void thePageWithoutScriptShowsTheSameAndAsksAnew() {
        make();
        says(40);

        assertThat(browser.get(PAGE).body())
                .contains("<noscript><meta http-equiv=\"refresh\"", ">40<", "telt nu mee");
        assertThat(browser.get("/plein/evenementen/" + ID).body())
                .contains("<noscript><meta http-equiv=\"refresh\"", ">40<")
                .doesNotContain("Kiosk bij de ingang");
    }

    @Test
    void aKioskThatNobodyConfirmedIsNotShown() {
        make();
        KioskId stranger = new KioskId("k-zzzzzzzzzz");

        hub.events.said(stranger, new Live(ID, 500));

        assertThat(browser.get(PAGE).body()).doesNotContain("500");
    }

    @Test
    void theReportIsTakenAlongAsATableAndForPrograms() {
        make();
        says(40);

        assertThat(browser.get(PAGE + "/verslag").body())
                .contains("Verslag van Familyday", "bij de", "uitkomsten");
        assertThat(browser.get(PAGE + "/verslag.csv").body())
                .contains(ID + ",total,,alle mensen,40", "Kiosk bij de ingang,40");
        assertThat(browser.get(PAGE + "/verslag.json").body()).contains("\"people\":40");
    }

    @Test
    void anEventOfAnotherNeighbourhoodIsNotThere() {
        make();
        String password =
                hub.people
                        .accounts()
                        .create(
                                new Account(
                                        "joke",
                                        Set.of(Role.COORDINATOR),
                                        false,
                                        Set.of("moerwijk-zuid")),
                                "console")
                        .orElseThrow()
                        .password();
        Browser other = new Browser(hub);
        other.logIn("joke", password);

        assertThat(other.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(other.get("/beheer/buurten/moerwijk-zuid/evenementen/" + ID).statusCode())
                .isEqualTo(404);
    }
}
