package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.results.Audience;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport;
import nl.gezondheidsplein.hub.squaremap.hsds.SocialMapImport.Gone;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.protocol.Domain;
import nl.gezondheidsplein.protocol.JoinSheet.Question.Purpose;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list on paper, entered by a coordinator. */
final class PaperPagesTest {
    private static final String PAGE = "/beheer/buurten/moerwijk-noord/papier";

    private static final Path DEMO =
            Path.of("../../provisioning/src/main/resources/demo/denhaag-social-map.json");

    private static final Set<String> DOMAINS =
            Arrays.stream(Domain.values()).map(Domain::id).collect(Collectors.toSet());

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void askAndLogIn() {
        var questions = hub.voices.desks().questions();
        questions.add(
                Question.draft(
                        choice("bankjes", "Zijn er genoeg bankjes?"),
                        "moerwijk",
                        Purpose.WEEK,
                        List.of(choice("ja", "Ja"), choice("nee", "Nee"))));
        questions.move("bankjes", Question.State.ASKED, "fatma", "Het panel vroeg erom.");
        browser.logIn("fatma", hub.account("fatma", Role.COORDINATOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static PictureChoice choice(String id, String words) {
        return new PictureChoice(id, Texts.of(Map.of("nl", words)), "plant");
    }

    private int enter(String source, String yes, String no) {
        return browser.submitFrom(
                        PAGE, PAGE + "/bankjes", "bron", source, "aantal-ja", yes, "aantal-nee", no)
                .statusCode();
    }

    @Test
    void aListIsKeptUnderItsNameAndTheAuditLogTellsWho() {
        assertThat(enter("Bewonersavond", "12", "8")).isEqualTo(303);

        assertThat(browser.get(PAGE).body())
                .contains("Bewonersavond", "Zijn er genoeg bankjes?", ">20<");
        assertThat(hub.paper.of(DemoAreas.NOORD, 0, 9)).hasSize(1);
        assertThat(hub.people.audit().newest(1))
                .allMatch(entry -> entry.action().equals("paper-entered"));
    }

    @Test
    void aListThatIsSentTwiceCountsOnce() {
        assertThat(enter("Bewonersavond", "12", "8")).isEqualTo(303);
        assertThat(enter("bewonersavond", "12", "8")).isEqualTo(409);
        assertThat(enter("Bewonersavond van 3 juni", "12", "8")).isEqualTo(303);

        assertThat(hub.paper.of(DemoAreas.NOORD, 0, 9)).hasSize(2);
    }

    @Test
    void whatIsNoListIsSentBackWithASentence() {
        assertThat(enter("", "12", "8")).isEqualTo(400);
        assertThat(enter("Bewonersavond", "4", "")).isEqualTo(400);
        assertThat(enter("Bewonersavond", "-40", "80")).isEqualTo(400);
        assertThat(enter("Bewonersavond", "een paar", "8")).isEqualTo(400);

        assertThat(hub.paper.of(DemoAreas.NOORD, 0, 9)).isEmpty();
    }

    private Offer sensitiveOffer() throws IOException {
        return offers().stream()
                .filter(offer -> OfferBlocks.category(offer).filter(DOMAINS::contains).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<Offer> offers() throws IOException {
        new SocialMapImport(hub.socialMap, hub.clock)
                .run(Files.readAllBytes(DEMO), "denhaag", Gone.KEEP);
        return hub.socialMap.load().offers(OfferFilter.ALL);
    }

    private HttpResponse<String> arrive(String code, String source, String people) {
        return browser.submitFrom(
                PAGE,
                PAGE.replace("papier", "gekomen"),
                "code",
                code,
                "bron",
                source,
                "aantal",
                people);
    }

    @Test
    void ofArrivalsTheKindOfOfferStaysAndNotItsCode() throws IOException {
        Offer offer = sensitiveOffer();
        String code = OfferBlocks.code(offer);

        assertThat(arrive(" " + code.toLowerCase(Locale.ROOT), "Inloop, mei", "14").statusCode())
                .isEqualTo(303);

        assertThat(browser.get(PAGE).body())
                .contains("Inloop, mei", ">14<")
                .doesNotContain(code, offer.service().name());
        assertThat(hub.people.audit().newest(1))
                .allMatch(entry -> entry.action().equals("arrivals-entered"))
                .noneMatch(entry -> entry.toString().contains(code));
        assertThat(hub.paper.of(DemoAreas.NOORD, 0, 9)).isEmpty();
    }

    @Test
    void aCodeThatNoOfferHasIsRefusedWithASentence() throws IOException {
        assertThat(offers()).isNotEmpty();
        var answer = arrive("ZZZZZZ", "Inloop, mei", "14");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Geen aanbod heeft deze code.").doesNotContain(">14<");
    }

    @Test
    void fewerThanTenWhoCameAreSentBackWithASentence() throws IOException {
        String code = OfferBlocks.code(sensitiveOffer());

        for (String people : List.of("9", "", "een paar", "-12")) {
            var answer = arrive(code, "Inloop, mei", people);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Tel dan meer maanden samen.");
        }
        assertThat(arrive(code, "", "14").statusCode()).isEqualTo(400);
    }

    @Test
    void whatPassedTheGateLeadsFromShownToArrivedPerKind() {
        hub.results.release(
                "2026-05",
                "moerwijk-noord",
                Audience.COORDINATOR,
                "{\"id\":\"usage\",\"n\":120,\"answers\":["
                        + "{\"answer\":\"offer.bewegen.arrived\",\"count\":25},"
                        + "{\"answer\":\"offer.bewegen.shown\",\"count\":90},"
                        + "{\"answer\":\"offer.bewegen.taken\",\"count\":60},"
                        + "{\"answer\":\"offer.sociaal.shown\",\"words\":\"bijna iedereen\"}]}");

        assertThat(browser.get(PAGE).body())
                .containsSubsequence(
                        "Van zien naar komen",
                        "bewegen",
                        "ongeveer 90",
                        "ongeveer 60",
                        "ongeveer 25",
                        "sociaal",
                        "bijna iedereen",
                        "niet bekend");
    }
}
