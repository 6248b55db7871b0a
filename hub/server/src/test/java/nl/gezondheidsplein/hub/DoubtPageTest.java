package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.squaremap.Offer;
import nl.gezondheidsplein.hub.squaremap.OfferFilter;
import nl.gezondheidsplein.hub.squaremap.blocks.OfferBlocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody says on the square that an offer is not right any more. */
final class DoubtPageTest {
    private static final String PAGE = "/plein/klopt-niet-meer";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser resident = new Browser(hub);

    @BeforeEach
    void bringTheMap() throws IOException {
        new WorkedHub(hub);
        // The demo's map was verified in the autumn.
        hub.clock.forward(Duration.ofDays(180));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private Offer verifiedBefore(LocalDate day) {
        return hub.socialMap.load().offers(OfferFilter.ALL).stream()
                .filter(offer -> offer.service().isActive())
                .filter(
                        offer ->
                                offer.service()
                                        .verifiedOn()
                                        .filter(on -> !on.isBefore(day))
                                        .isEmpty())
                .max(Comparator.comparing(offer -> offer.service().name()))
                .orElseThrow();
    }

    private HttpResponse<String> say(String code) {
        return resident.submit(PAGE + "?taal=en", List.of("code", code));
    }

    @Test
    void whoKnowsTheMapReadsWhatIsDoubtedFirstUntilItIsVerified() {
        LocalDate today = LocalDate.ofInstant(hub.clock.instant(), ZoneOffset.UTC);
        Offer offer = verifiedBefore(today);
        Browser editor = new Browser(hub);
        editor.logIn("ed", hub.account("ed", Role.EDITOR));
        assertThat(editor.get("/beheer/kaart/nakijken").body()).doesNotContain("Klopt niet meer");

        assertThat(say(" " + OfferBlocks.code(offer).toLowerCase(Locale.ROOT) + " ").body())
                .contains("Thank you. We will ask.");

        String upkeep = editor.get("/beheer/kaart/nakijken").body();
        assertThat(upkeep).contains("“Klopt niet meer”, zei iemand op 17 december 2026");
        String first = "/beheer/kaart/aanbod/";
        assertThat(upkeep.indexOf(first + offer.id()))
                .as("above all that is old")
                .isEqualTo(upkeep.indexOf(first));
    }

    @Test
    void theWeekOfItsNeighbourhoodSaysWhyToAsk() {
        hub.socialMap.load().offers(OfferFilter.ALL).forEach(one -> say(OfferBlocks.code(one)));
        Browser coordinator = new Browser(hub);
        coordinator.logIn("co", hub.account("co", Role.COORDINATOR));

        assertThat(coordinator.get("/beheer/buurten/moerwijk-noord").body())
                .contains("Een bewoner zei: dit klopt niet meer.", "Kijk na: ");
    }

    @Test
    void aCodeThatNothingHasIsRefusedInTheLanguageOfTheReader() {
        assertThat(say("ZZZZZZ").body())
                .contains("Nothing on offer has this code.")
                .doesNotContain("Thank you");
        assertThat(resident.submit(PAGE + "?taal=tr", List.of("code", "")).body())
                .contains("Bu kodla bir etkinlik yok.");
    }

    @Test
    void ofADoubtTheOfferAndTheDayAreKeptAndNothingElse() {
        LocalDate today = LocalDate.ofInstant(hub.clock.instant(), ZoneOffset.UTC);
        Offer offer = verifiedBefore(today);
        say(OfferBlocks.code(offer));
        say(OfferBlocks.code(offer));

        hub.inDatabase(
                handle ->
                        assertThat(handle.createQuery("SELECT * FROM offer_doubt").mapToMap())
                                .singleElement()
                                .satisfies(
                                        row ->
                                                assertThat(row)
                                                        .containsOnlyKeys("offer", "day")
                                                        .containsEntry("day", today.toString())));
    }

    @Test
    void theFrontOfTheSquareLeadsToEveryPageOnIt() {
        assertThat(resident.get("/plein?taal=en").body())
                .contains(
                        "/plein/agenda?taal=en",
                        "/plein/vragen?taal=en",
                        "/plein/klopt-niet-meer?taal=en",
                        "/plein/verhaal?taal=en");
    }
}
