package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.AWTException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The loop that makes people come back, whole: through the window of a kiosk, a real broker, the
 * hub's pages in a real browser, and the same window again. Pictures go to {@code target/loop}.
 */
@Tag("deep")
final class OneWishComesBackIT {
    private static final Path PICTURES = Path.of("target", "loop");
    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    /** Two periods: the wishes may miss the end of one. */
    private static final Duration UNTIL_RELEASED = Duration.ofMinutes(7);

    /** Packs are looked at every 20 s, and a kiosk swaps between visits. */
    private static final Duration UNTIL_TOLD = Duration.ofMinutes(2);

    /** The floor of a window; the resident of this test is the tenth. */
    private static final int RESIDENTS = 10;

    /** Of what the demo tells and this test adds. */
    private static final int MOST_PAGES = 3;

    private static final String WISH = "Groen en buiten (lichaam, gezondheid)";
    private static final String DONE = "Vanaf mei is de buurttuin open.";

    private final WholeSquare square = new WholeSquare(freshRoot());
    private ChromeDriver browser;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(PICTURES);
        browser = Chromium.start();
        browser.manage().window().setSize(new Dimension(1280, 1500));
    }

    @AfterEach
    void stop() {
        browser.quit();
        square.close();
    }

    @Test
    void becomesAGapATaskAndFeedbackOnTheKioskItWasWishedAt() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        square.start(today, withoutAnythingOutside(WholeSquare.TOWN.socialMap(today)));
        // Two kiosks never pass the gate: what is shown needs the wishes of this window.
        square.startKiosks(2, "--errand=WISH", "--times=2");
        Glass glass = wishInTheWindow();

        coordinatorFindsTheGap();
        square.stopKiosks();
        coordinatorMakesATaskOfItAndEndsIt();
        coordinatorTellsItBack();

        await().atMost(UNTIL_TOLD).until(() -> isTold(glass));
        glass.picture("6-kiosk-told");
        assertThat(glass.words()).anyMatch(words -> words.contains("Wij willen naar buiten."));
    }

    /** Looks through what is told, as a resident who waits for an answer would. */
    private static boolean isTold(Glass glass) {
        glass.touch("begin", "language.nl", "home.join");
        if (!glass.shows("join.feedback")) {
            glass.touch("join.more");
        }
        glass.touch("join.feedback");
        glass.awaitPart("control.stop");
        for (int page = 0; page < MOST_PAGES; page++) {
            if (glass.words().stream().anyMatch(words -> words.contains(DONE))) {
                return true;
            }
            if (glass.shows("feedback.next")) {
                glass.touch("feedback.next");
            }
        }
        glass.touch("control.stop");
        return false;
    }

    private Glass wishInTheWindow() throws AWTException, IOException {
        Glass glass = Glass.open(square.window(), PICTURES);
        String place = Places.of(WholeSquare.TOWN).first().name();
        await("the pack of the place")
                .atMost(UNTIL_TOLD)
                .until(() -> glass.words().stream().anyMatch(words -> words.contains(place)));
        for (int resident = 1; resident <= RESIDENTS; resident++) {
            glass.touch("begin", "language.nl", "home.health");
            glass.touch("clarify.buiten", "clarify.samen");
            // Others are shown, for what was wished nobody offers.
            glass.awaitPart("match.1");
            if (resident == RESIDENTS) {
                glass.picture("1-kiosk-wish");
            }
            glass.touch("control.stop");
        }
        return glass;
    }

    private void coordinatorFindsTheGap() throws IOException {
        open("/beheer/inloggen");
        browser.findElement(By.id("naam")).sendKeys("beheer");
        browser.findElement(By.id("wachtwoord")).sendKeys(square.password(), Keys.ENTER);
        await().atMost(A_MOMENT).until(() -> !browser.getCurrentUrl().endsWith("inloggen"));
        await().atMost(UNTIL_RELEASED)
                .pollInterval(Duration.ofSeconds(3))
                .until(
                        () -> {
                            open("/beheer/buurten/moerwijk-noord");
                            return gap().contains(WISH);
                        });
        assertThat(gap()).contains("gevraagd in", "zelfgekozen bezoekers, geen meting");
        picture("2-week-gap");
    }

    private void coordinatorMakesATaskOfItAndEndsIt() throws IOException {
        browser.findElement(
                        By.xpath("//li[contains(., '" + WISH + "')]//button[contains(., 'taak')]"))
                .click();
        await().atMost(A_MOMENT).until(() -> gap().contains("Er is een taak voor."));
        picture("3-week-task");
        browser.findElement(By.cssSelector("article details:last-of-type summary")).click();
        browser.findElement(By.cssSelector("article input[name=uitkomst]")).sendKeys(DONE);
        browser.findElement(By.cssSelector("article details:last-of-type button")).click();
        await().atMost(A_MOMENT).until(() -> text("main").contains("voorstel"));
    }

    private void coordinatorTellsItBack() throws IOException {
        browser.findElement(By.id("gezegd")).sendKeys("Wij willen naar buiten.");
        picture("4-feedback-proposal");
        browser.findElement(By.cssSelector("main > form button")).click();
        await().atMost(A_MOMENT).until(() -> text("h2").contains("Wij willen naar buiten."));
        browser.findElement(By.cssSelector("form[action$=tonen] button")).click();
        await().atMost(A_MOMENT).until(() -> text("main").contains("te lezen op de kiosken"));
        picture("5-feedback-shown");
    }

    private String gap() {
        return text("section[aria-labelledby=gevraagd]");
    }

    private void open(String path) {
        browser.get(square.hubAddress().resolve(path).toString());
    }

    /** In one step: between two a page may have changed. Empty when it is not there. */
    private String text(String selector) {
        return String.valueOf(
                browser.executeScript(
                        "return document.querySelector(arguments[0])?.innerText.trim() ?? ''",
                        selector));
    }

    private void picture(String name) throws IOException {
        Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    /** The demo's map, in which nobody offers anything outside: what did is about moving. */
    private static String withoutAnythingOutside(String socialMap) throws IOException {
        JsonNode map = Json.mapper().readTree(socialMap);
        String outside = term(map, "groen-en-buiten");
        String moving = term(map, "bewegen");
        int changed = 0;
        for (JsonNode about : map.findParents("taxonomy_term_id")) {
            if (about.required("taxonomy_term_id").asText().equals(outside)) {
                ((ObjectNode) about).put("taxonomy_term_id", moving).put("value", "bewegen");
                changed++;
            }
        }
        assertThat(changed).as("offers that the map had").isPositive();
        return Json.write(map);
    }

    private static String term(JsonNode map, String code) {
        return map.findParents("code").stream()
                .filter(term -> term.required("code").asText().equals(code))
                .map(term -> term.required("id").asText())
                .findFirst()
                .orElseThrow();
    }

    /** Not a temporary one: the kiosk in this process keeps using it until the end. */
    private static Path freshRoot() {
        Path root = Path.of("target", "loop-square").toAbsolutePath();
        if (Files.exists(root)) {
            try (Stream<Path> found = Files.walk(root)) {
                for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return root;
    }
}
