package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.notices.Notice;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.review.ScreenSources;
import nl.gezondheidsplein.hub.squaremap.blocks.Announcement;
import nl.gezondheidsplein.hub.squaremap.blocks.Blocks;
import nl.gezondheidsplein.hub.voices.Question;
import nl.gezondheidsplein.hub.voices.Questions;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.JoinSheet;
import nl.gezondheidsplein.protocol.PictureChoice;
import nl.gezondheidsplein.protocol.Texts;
import nl.gezondheidsplein.testing.DutchWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No page of the hub that residents read holds Dutch but names, once readers reviewed its promises.
 * The pages are those that the hub really serves to everybody: a new one belongs in one of the two
 * lists, and is looked through when it is for residents.
 */
final class PublicPagesInTheirLanguageTest {
    private static final String EVENT = "familyday-2026-06-20";

    /** Each page that residents read, and where to find one. */
    private static final Map<String, List<String>> FOR_RESIDENTS =
            Map.of(
                    "/plein", List.of("/plein"),
                    "/plein/klopt-niet-meer", List.of("/plein/klopt-niet-meer"),
                    "/plein/verhaal", List.of("/plein/verhaal"),
                    "/plein/vragen", List.of("/plein/vragen"),
                    "/plein/agenda", List.of("/plein/agenda"),
                    "/plein/agenda/{area}", List.of("/plein/agenda/moerwijk-noord"),
                    "/plein/evenementen/{id}", List.of("/plein/evenementen/" + EVENT),
                    "/mee", List.of("/mee"));

    /** What nobody reads as a page, and the doors of people who work here. */
    private static final Set<String> NOT_FOR_RESIDENTS =
            Set.of(
                    "/",
                    "/beheer/inloggen",
                    "/beheer/welkom/{secret}",
                    "/assets/{version}/{name}",
                    "/openapi",
                    "/packs/{sha256}",
                    "/agenda.ics",
                    "/offers/{id}.ics",
                    "/metrics",
                    "/health/live",
                    "/health/ready",
                    // Follows the page of its event, in the same words.
                    "/plein/evenementen/{id}/stroom");

    private static final List<String> NAMES =
            List.of("Gezondheidsplein", "Familyday", "De tuin", "Moerwijk");

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");

    private static final Pattern READ_ALOUD =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");

    private static final Pattern LANGUAGE = Pattern.compile("\\blang=\"([a-z]{2})\"");

    private static final Set<String> EMPTY =
            Set.of("meta", "link", "input", "br", "img", "hr", "path", "rect", "circle", "use");

    private static HubUnderTest hub;
    private static Browser browser;

    @BeforeAll
    static void start() {
        hub = new HubUnderTest();
        browser = new Browser(hub);
        Browser coordinator = new Browser(hub);
        coordinator.logIn("fatma", hub.account("fatma", Role.COORDINATOR));
        String list = "/beheer/buurten/moerwijk-noord/evenementen";
        HttpResponse<String> made =
                coordinator.submitFrom(
                        list,
                        list,
                        Stream.of(
                                        List.of("naam-nl", "Familyday", "waar", "De tuin"),
                                        List.of("dag", "2026-06-20", "van", "10:00"),
                                        List.of("tot", "17:00", "stand", "eten"),
                                        List.of("activiteit", "buurtfeest", "voor-wie", "kind"),
                                        List.of("kosten", "gratis", "taal", "ar"),
                                        List.of("toegang", "toilet", "vraag-naar", "balie"),
                                        List.of("aanmelden", "niet-nodig", "voorbeeld", "ja"))
                                .flatMap(List::stream)
                                .toArray(String[]::new));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        hub.notices
                .notices()
                .put(
                        Notice.of(
                                "moerwijk-noord",
                                Optional.empty(),
                                new Announcement(
                                        Announcement.Kind.CLOSED,
                                        Optional.of(Texts.of(Map.of("nl", "De tuin"))),
                                        Optional.of("Moerwijk"),
                                        LocalDate.of(2026, 6, 25),
                                        LocalDate.of(2026, 6, 28),
                                        Optional.empty(),
                                        Blocks.NONE.asDemo(true))));
        Questions questions = hub.voices.desks().questions();
        var words =
                Texts.of(
                        Map.of(
                                "nl", "Ja?", "en", "Yes?", "tr", "Evet?", "ar", "نعم؟", "pl",
                                "Tak?"));
        var choices =
                List.of(
                        new PictureChoice("een", words, "plant"),
                        new PictureChoice("twee", words, "plant"));
        questions.add(
                Question.draft(
                        new PictureChoice("vraag", words, "plant"),
                        "moerwijk",
                        JoinSheet.Question.Purpose.WEEK,
                        choices));
        questions.move("vraag", Question.State.ASKED, "fatma", "Familyday");
        ReviewDesk desk = new ReviewDesk(hub.reviews, ScreenSources::all, hub.clock);
        for (String language : List.of("ar", "tr", "pl", "en")) {
            ScreenSources.all().stream()
                    .filter(ReviewDesk::isReviewedOnly)
                    .forEach(
                            text ->
                                    desk.leave(
                                            text,
                                            new ReviewDesk.Leaving(
                                                    language,
                                                    text.in(language).orElseThrow(),
                                                    true,
                                                    true,
                                                    "editor")));
        }
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @Test
    void everyPageForEverybodyIsKnownToBeForResidentsOrNot() {
        Set<String> open = new TreeSet<>();
        for (Route route : hub.routes()) {
            boolean isData = route.path().startsWith("/api/") || route.path().startsWith("/hsds");
            if (route.verb() == Route.Verb.GET
                    && route.access().door() == Access.Door.OPEN
                    && !isData) {
                open.add(route.path());
            }
        }

        Set<String> known = new TreeSet<>(NOT_FOR_RESIDENTS);
        known.addAll(FOR_RESIDENTS.keySet());
        assertThat(known).containsAll(open);
        assertThat(open).containsAll(FOR_RESIDENTS.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "tr", "pl", "en"})
    void holdNoDutchButNames(String language) {
        for (List<String> addresses : FOR_RESIDENTS.values()) {
            for (String address : addresses) {
                HttpResponse<String> page = browser.get(address + "?taal=" + language);
                assertThat(page.statusCode()).as(address).isEqualTo(200);
                assertSpeaks(language, address, page.body());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "tr", "pl", "en"})
    void holdNoDutchWhereSomethingDoesNotWork(String language) {
        String in = "?taal=" + language;
        HttpResponse<String> unknown =
                browser.submit("/plein/verhaal" + in, List.of("code", "nonsense"));
        HttpResponse<String> absent = browser.get("/plein/evenementen/nooit" + in);
        HttpResponse<String> elsewhere = browser.get("/plein/nergens" + in);
        HttpResponse<String> large =
                browser.submit("/plein/verhaal" + in, List.of("code", "x".repeat(100_000)));

        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(List.of(absent.statusCode(), elsewhere.statusCode(), large.statusCode()))
                .containsExactly(404, 404, 413);
        Stream.of(unknown, absent, elsewhere, large)
                .forEach(page -> assertSpeaks(language, page.uri().toString(), page.body()));
    }

    @Test
    void speakTheLanguageOfTheBrowserUnlessTheAddressSaysAnother() {
        assertThat(
                        browser.get("/plein/verhaal", "Accept-Language", "de, tr;q=0.8, en;q=0.5")
                                .body())
                .contains("<html lang=\"tr\" dir=\"ltr\">");
        assertThat(browser.get("/plein/verhaal?taal=ar", "Accept-Language", "tr").body())
                .contains("<html lang=\"ar\" dir=\"rtl\">");
        for (String none : List.of("de", "*", ";;;", "tr;q=0")) {
            assertThat(browser.get("/plein/verhaal?taal=xx", "Accept-Language", none).body())
                    .as(none)
                    .contains("<html lang=\"nl\" dir=\"ltr\">");
        }
    }

    @Test
    void promiseInDutchUntilAReaderReviewedThePromise() {
        try (HubUnderTest fresh = new HubUnderTest()) {
            assertThat(new Browser(fresh).get("/plein/verhaal?taal=tr").body())
                    .contains("<bdi lang=\"nl\">Uw naam en de kiosk bewaren wij niet.</bdi>")
                    .contains("<bdi>Hikâyemi sil</bdi>");
        }
    }

    @Test
    void whoSendsTooMuchReadsAPageThatSaysWhatToDo() {
        Browser editor = new Browser(hub);
        editor.logIn("joke", hub.account("joke", Role.EDITOR));
        for (int size : List.of(Route.LARGEST_FILE + 100_000, 2 * Route.LARGEST_FILE)) {
            HttpResponse<String> answer =
                    editor.send(
                            HttpRequest.newBuilder(hub.http("/beheer/kaart/invoer"))
                                    .header("Content-Type", "multipart/form-data; boundary=grens")
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[size])));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/html");
            assertThat(answer.body())
                    .contains("<h1>Dat lukt niet</h1>")
                    .contains(
                            "Een bestand mag hoogstens 16 MB zijn, en meer bestanden samen ook. Ga"
                                    + " terug en kies een kleiner bestand of minder bestanden, of"
                                    + " deel het in stukken.");
        }
    }

    private static void assertSpeaks(String language, String address, String html) {
        DutchWords dutch = DutchWords.in(language, List.of(), NAMES);
        List<String> texts = texts(language, html);
        assertThat(String.join("", texts)).as(address + " in " + language).hasSizeGreaterThan(30);
        assertThat(texts)
                .as(address + " in " + language)
                .allSatisfy(text -> assertThat(dutch.foundIn(text)).as(text).isEmpty());
    }

    /**
     * What somebody reads or hears of a page in a language: all of a page that is in it, Dutch
     * within it included; of a page that holds every language, the parts of this one. The names of
     * the other languages stand in their own.
     */
    private static List<String> texts(String language, String html) {
        List<String> texts = new ArrayList<>();
        Deque<String> spoken = new ArrayDeque<>();
        Deque<String> open = new ArrayDeque<>();
        boolean isWhole = false;
        int from = 0;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            boolean isSilent = Set.of("script", "style").contains(String.valueOf(open.peek()));
            boolean isChoice = open.contains("nav");
            if (!isSilent
                    && !isChoice
                    && (isWhole || language.equals(String.valueOf(spoken.peek())))) {
                texts.add(html.substring(from, tag.start()).strip());
            }
            from = tag.end();
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (tag.group(1).isEmpty()) {
                Matcher own = LANGUAGE.matcher(tag.group(3));
                String here = own.find() ? own.group(1) : String.valueOf(spoken.peek());
                isWhole |= name.equals("html") && here.equals(language);
                if (!isChoice && (isWhole || here.equals(language))) {
                    Matcher heard = READ_ALOUD.matcher(tag.group(3));
                    while (heard.find()) {
                        texts.add(heard.group(1));
                    }
                }
                if (!EMPTY.contains(name) && !tag.group(3).endsWith("/")) {
                    spoken.push(here);
                    open.push(name);
                }
            } else {
                assertThat(open.peek()).as("what closes what was opened last").isEqualTo(name);
                spoken.pop();
                open.pop();
            }
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }
}
