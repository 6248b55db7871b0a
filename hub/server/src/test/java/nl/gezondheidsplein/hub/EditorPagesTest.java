package nl.gezondheidsplein.hub;

import static nl.gezondheidsplein.hub.squaremap.Samples.id;
import static nl.gezondheidsplein.hub.squaremap.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.packs.MapOffers;
import nl.gezondheidsplein.hub.review.Reviews;
import nl.gezondheidsplein.hub.squaremap.RecordKind;
import nl.gezondheidsplein.hub.squaremap.SocialMaps;
import nl.gezondheidsplein.hub.squaremap.TaxonomyTerm;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import nl.gezondheidsplein.protocol.Offer;
import nl.gezondheidsplein.protocol.OfferFacts;
import nl.gezondheidsplein.protocol.OfferLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The social map kept in a browser, without any script. */
final class EditorPagesTest {
    private static final Pattern VERSION = Pattern.compile("name=\"versie\" value=\"([^\"]+)\"");

    private static final Path DEMO =
            Path.of("../../provisioning/src/main/resources/demo/denhaag-social-map.json");

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
                        "tekst-taal",
                        "nl",
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
        List<String> all = new ArrayList<>(List.of("versie", version, "tekst-taal", "nl"));
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
                save(
                        page,
                        old,
                        "naam",
                        "Koken op maandag",
                        "kosten",
                        "bedrag",
                        "bedrag",
                        "3,50",
                        "actief",
                        "ja");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Iemand anders heeft dit aanbod net gewijzigd")
                .contains("<dd>Koken op dinsdag</dd>")
                .contains("<dt>Wat kost het</dt><dd>dat weet ik niet: vraag het daar</dd>")
                .contains("value=\"Koken op maandag\"", "value=\"bedrag\" checked")
                .contains("value=\"3,50\"");
        assertThat(browser.get(page).body()).contains("value=\"Koken op dinsdag\"");

        assertThat(save(page, version(page), "naam", "Koken", "actief", "ja").statusCode())
                .isEqualTo(303);
    }

    @Test
    void asksAboutWhatLooksLikeAPersonAndKeepsWhatWasTyped() {
        String page = made("Samen koken");

        var answer =
                save(
                        page,
                        version(page),
                        "naam",
                        "Koken",
                        "wat",
                        "Vraag mevrouw Fatma.",
                        "actief",
                        "ja");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Noem liever een rol", ">Vraag mevrouw Fatma.<");
    }

    @Test
    void takesARoleFromTheListAndNobodysName() {
        String page = made("Samen koken");

        var refused =
                save(page, version(page), "naam", "Koken", "vraag-naar", "Fatma", "actief", "ja");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Kies een rol uit de lijst.");
        assertThat(
                        save(
                                        page,
                                        version(page),
                                        "naam",
                                        "Koken",
                                        "vraag-naar",
                                        "balie",
                                        "actief",
                                        "ja")
                                .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(page).body()).contains("value=\"balie\" selected");
    }

    private String term(String taxonomy, String code) {
        return hub.socialMap.load().all(RecordKind.TAXONOMY_TERM).stream()
                .map(stored -> new TaxonomyTerm(stored.hsds()))
                .filter(term -> term.taxonomyName().filter(taxonomy::equals).isPresent())
                .filter(term -> term.code().filter(code::equals).isPresent())
                .map(term -> term.id().toString())
                .findFirst()
                .orElseThrow();
    }

    private void sort() throws IOException {
        new SocialMapImport(hub.socialMap, hub.clock)
                .run(Files.readAllBytes(DEMO), "denhaag", Gone.KEEP);
    }

    private String[] sensitiveTalk(String doing) {
        return new String[] {
            "naam",
            "Praten over schulden",
            "wat",
            "Her şey burada kalır.",
            "tekst-taal",
            "tr",
            "kosten",
            "bedrag",
            "bedrag",
            "2,50",
            "vraag-naar",
            "coach",
            "taal",
            "ar",
            "actief",
            "ja",
            "term",
            term("Stromen", "zorg"),
            "term",
            term("Domeinen", "geest"),
            "term",
            term("Thema’s", "geld-en-papieren"),
            "term",
            term("Activiteiten", "praten"),
            "term",
            term("Kenmerken", "gevoelig"),
            "term",
            term("Kenmerken", "alleen-vrouwen"),
            "term",
            term("Levensfasen", "ouder"),
            "term",
            term("Toegang", "rolstoel"),
            "doe",
            doing
        };
    }

    private Offer onKiosks(String name) {
        return new MapOffers(
                        new SocialMaps(hub.socialMap),
                        ZoneId.of("Europe/Amsterdam"),
                        hub.clock,
                        () -> Reviews.NONE)
                .get().offers().stream()
                        .filter(offer -> offer.title().in("nl").equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void whatAnEditorTicksAsSensitiveIsSensitiveOnTheKiosk() throws IOException {
        sort();
        String at = "/beheer/kaart/nieuw";

        var answer = browser.submitFrom(at, at, sensitiveTalk("opslaan"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        OfferFacts facts = onKiosks("Praten over schulden").facts();
        assertThat(facts.marks())
                .containsExactlyInAnyOrder(OfferFacts.Mark.SENSITIVE, OfferFacts.Mark.WOMEN_ONLY);
        assertThat(facts.category()).isEqualTo("geest");
        String page = answer.headers().firstValue("Location").orElseThrow();
        assertThat(browser.get(page).body())
                .contains("value=\"" + term("Kenmerken", "gevoelig") + "\" checked");
    }

    @Test
    void showsWhatTheKioskWillSayInFiveLanguagesAndKeepsNothingOfIt() throws IOException {
        sort();
        String at = "/beheer/kaart/nieuw";
        long revision = hub.socialMap.revision();

        String look = browser.submitFrom(at, at, sensitiveTalk("bekijk")).body();

        assertThat(hub.socialMap.revision()).isEqualTo(revision);
        assertThat(look)
                .contains("Het is nog niet opgeslagen.", "Dit is gevoelig.")
                .contains("value=\"Praten over schulden\"", "value=\"2,50\"")
                .contains("<article class=\"card\" lang=\"ar\" dir=\"rtl\">");
        browser.submitFrom(at, at, sensitiveTalk("opslaan"));
        Offer offer = onKiosks("Praten over schulden");
        for (String language : OfferBlocks.languages()) {
            assertThat(look).contains(shown(offer.title().in(language), language));
            for (OfferLine line : offer.lines()) {
                boolean isNote = line.kind() == OfferLine.Kind.NOTE;
                assertThat(look)
                        .contains(shown(line.text().in(language), isNote ? "tr" : language));
            }
        }
        assertThat(look)
                .contains(
                        shown("In het Turks: ", "nl")
                                + "<span lang=\"tr\" dir=\"ltr\">Her şey burada kalır.</span>");
    }

    private static String shown(String words, String language) {
        String direction = language.equals("ar") ? "rtl" : "ltr";
        return "<span lang=\"%s\" dir=\"%s\">%s</span>"
                .formatted(
                        language,
                        direction,
                        words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    @Test
    void saysBesideTheFieldWhyThereIsNothingToSeeYet() throws IOException {
        sort();
        String at = "/beheer/kaart/nieuw";

        var answer =
                browser.submitFrom(
                        at, at, "naam", "Koken", "kosten", "bedrag", "bedrag", "drie", "doe",
                        "bekijk");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Kies minstens één domein.", "Vul een bedrag in zoals 3 of 2,50.")
                .contains("value=\"drie\"")
                .doesNotContain("Zo zegt de kiosk het");
    }

    @Test
    void showsWordsOfTheMapThatNoKioskHasAndKeepsThem() {
        hub.socialMap.change(
                0,
                List.of(
                        stored(
                                RecordKind.SERVICE,
                                ("{'id':'%s','name':'Zwemmen','status':'active',"
                                                + "'eligibility_description':'wie in Moerwijk woont',"
                                                + "'cost_options':[{'id':'%s','option':'iedereen',"
                                                + "'amount_description':'vanaf 3 euro'}],"
                                                + "'contacts':[{'id':'%s','title':'badmeester'}]}")
                                        .formatted(id("swim"), id("cost"), id("contact")))),
                List.of());
        String page = "/beheer/kaart/aanbod/" + id("swim");

        assertThat(browser.get(page).body())
                .contains("“wie in Moerwijk woont”", "“vanaf 3 euro”", "“badmeester”");

        save(page, version(page), "naam", "Zwemles", "actief", "ja");

        assertThat(hub.socialMap.load().offer(id("swim")).orElseThrow().service().hsds().toText())
                .contains("Zwemles", "wie in Moerwijk woont", "vanaf 3 euro", "badmeester");
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
