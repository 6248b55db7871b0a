package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.AuditEntry;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.packs.ContentFile;
import nl.gezondheidsplein.hub.packs.ContentPiece;
import nl.gezondheidsplein.hub.review.Review;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader reviews texts in the browser. */
final class ReviewPagesTest {
    private static final String LIST = "/beheer/vertalingen";
    private static final String HELP = "?taal=ar&deel=screens&zoek=Bel.+Iemand";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @BeforeEach
    void logIn() {
        browser.logIn("noor", hub.account("noor", Role.EDITOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private String list(String query) {
        return browser.get(LIST + query).body();
    }

    /** The first text of a list. */
    private String text(String query) {
        Matcher link =
                Pattern.compile("href=\"(" + LIST + "/[0-9a-f]{20}[^\"]*)\"").matcher(list(query));
        assertThat(link.find()).as(query).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private int leave(String page, String... fields) {
        return browser.submitFrom(page, page, fields).statusCode();
    }

    @Test
    void showsTheDutchBesideATranslationThatReadsFromItsOwnSide() {
        assertThat(list(HELP))
                .contains(
                        "Bel. Iemand luistert. Dit tellen we nooit.",
                        "lang=\"ar\" dir=\"rtl\"",
                        "<strong>concept</strong>");
        assertThat(browser.get(text(HELP)).body())
                .contains("Dit gaat over hulp of privacy", "lang=\"tr\" dir=\"ltr\"");
    }

    @Test
    void takesTheDraftMarkAwayAndTellsTheAuditLog() {
        String page = text(HELP);
        assertThat(leave(page, "taal", "ar", "tekst", "اتصل. هناك من يسمع.", "klaar", "ja"))
                .isEqualTo(303);

        assertThat(list(HELP)).contains("Hier is niets te doen.");
        assertThat(browser.get(page).body())
                .contains("Nagekeken door een redacteur op", "اتصل. هناك من يسمع.");
        assertThat(hub.reviews.all())
                .singleElement()
                .matches(Review::isReviewed)
                .matches(review -> review.key().equals("help.sentence"));
        assertThat(hub.people.audit().newest(1))
                .extracting(AuditEntry::action, AuditEntry::who, AuditEntry::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "text-reviewed", "noor", "ar screens help.sentence"));
    }

    @Test
    void keepsWhatIsMendedAsADraft() {
        String page = text(HELP);
        assertThat(leave(page, "taal", "ar", "tekst", "اتصل.", "klaar", "nee")).isEqualTo(303);

        assertThat(list(HELP)).contains("اتصل.", "<strong>concept</strong>");
        assertThat(hub.reviews.all()).noneMatch(Review::isReviewed);
    }

    @Test
    void sendsABrokenPatternBackWithASentence() {
        String page = text("?taal=tr&deel=screens&zoek=Over+1+seconde");
        assertThat(leave(page, "taal", "tr", "tekst", "Her şey silinir.", "klaar", "ja"))
                .isEqualTo(400);
        assertThat(leave(page, "taal", "tr", "tekst", "{seconds, plural", "klaar", "ja"))
                .isEqualTo(400);
        assertThat(leave(page, "taal", "nl", "tekst", "Iets", "klaar", "ja")).isEqualTo(400);
        assertThat(leave(page, "taal", "tr", "tekst", "", "klaar", "ja")).isEqualTo(400);

        assertThat(hub.reviews.all()).isEmpty();
    }

    @Test
    void escapesWhatAReaderWrites() {
        String page = text("?taal=tr&deel=check");
        assertThat(leave(page, "taal", "tr", "tekst", "<b>Vücut</b>", "klaar", "nee"))
                .isEqualTo(303);

        assertThat(browser.get(page).body()).contains("&lt;b&gt;Vücut").doesNotContain("<b>Vücut");
    }

    @Test
    void showsTheTextsOfContentAndOfOffersToo() {
        assertThat(list("?taal=pl&deel=sentences")).contains("Zinnen van aanbod");
        assertThat(list("?taal=pl&deel=check&toon=all")).contains("Mijn lichaam doet wat ik wil.");
        assertThat(list("?taal=pl&deel=place&toon=missing")).contains("ontbreekt");
    }

    @Test
    void letsAReviewLapseWhenTheDutchOfTheContentChanges() {
        String query = "?taal=tr&deel=check&zoek=Ik+zie+genoeg";
        String page = text(query);
        assertThat(leave(page, "taal", "tr", "tekst", "Yeterince insan görüyorum.", "klaar", "ja"))
                .isEqualTo(303);
        assertThat(list(query)).contains("Hier is niets te doen.");

        hub.content.put(
                ContentFile.standard().stream()
                        .filter(piece -> piece.kind() == ContentPiece.Kind.CHECK)
                        .map(
                                piece ->
                                        new ContentPiece(
                                                piece.kind(),
                                                piece.scope(),
                                                piece.sheet()
                                                        .replace(
                                                                "Ik zie genoeg mensen.",
                                                                "Ik zie genoeg andere mensen.")))
                        .toList());

        assertThat(list(query)).contains("genoeg andere mensen", "<strong>concept</strong>");
    }

    @Test
    void leadsFromOneDraftToTheNext() {
        String page = text("?taal=en&deel=check");
        String next =
                browser.submitFrom(
                                page, page, "taal", "en", "tekst", "My body works.", "klaar", "ja")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();

        assertThat(next).contains("klaar=ja").isNotEqualTo(page);
        assertThat(browser.get(next).body()).contains("Dit is de volgende.");
    }

    @Test
    void turnsThePagesOfTheList() {
        String first = list("?taal=en&deel=screens");
        assertThat(first).contains("1 tot 40 van", "rel=\"next\"").doesNotContain("rel=\"prev\"");
        assertThat(list("?taal=en&deel=screens&blad=1")).contains("41 tot 80 van", "rel=\"prev\"");
        for (String odd : List.of("-1", "x", "9999")) {
            assertThat(browser.get(LIST + "?blad=" + odd).statusCode()).isEqualTo(200);
        }
    }
}
