package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.fleet.CreatedKiosk;
import nl.gezondheidsplein.hub.fleet.KioskState;
import nl.gezondheidsplein.hub.fleet.Wifi;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.testing.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * From the list of kiosks to a live one in a real browser, with every thing counted that a steward
 * types, chooses or clicks. {@code docs/runbooks/kiosk.md} tells the same things in the same order.
 */
final class NewKioskIT {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final int MOST_THINGS = 6;

    private final HubUnderTest hub = new HubUnderTest();
    private ChromeDriver browser;
    private int things;

    @TempDir private Path downloads;

    @BeforeEach
    void logIn() throws IOException {
        browser = Chromium.start();
        browser.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        browser.get(hub.http("/beheer").toString());
        browser.findElement(By.id("naam")).sendKeys("wim");
        browser.findElement(By.id("wachtwoord"))
                .sendKeys(hub.account("wim", Role.STEWARD), Keys.ENTER);
        await().atMost(LONGEST_WAIT).until(() -> browser.getTitle().startsWith("Kiosken"));
    }

    @AfterEach
    void stop() {
        browser.quit();
        hub.close();
    }

    @Test
    void aKioskGoesFromABareCardToLiveWithSixThingsToDo() throws IOException {
        click(By.linkText("Nieuwe kiosk"));
        fill("plek", "Moerwijk-Noord");
        click(By.cssSelector("main form button"));
        String file = Files.readString(saved());
        assertThat(Axe.brokenRules(browser)).isEmpty();
        Chromium.picture(browser, "new-kiosk-file");

        // The command of the card, which 04-card gives with a bare image and such a file alone.
        things++;
        KioskId kiosk = hub.fleet.list().getFirst().kiosk();
        hub.enrol(new CreatedKiosk(kiosk, word(file, "claim"), hub.clock.instant()), "654 321");

        click(By.linkText("Naar deze kiosk"));
        await().atMost(LONGEST_WAIT).until(() -> text().contains("654 321"));
        click(By.cssSelector("main form button"));
        await().atMost(LONGEST_WAIT)
                .until(() -> hub.fleet.find(kiosk).orElseThrow().state() == KioskState.NEVER_SEEN);

        assertThat(things).isEqualTo(MOST_THINGS);
    }

    @Test
    void theFileThatTheBrowserSavesHoldsTheKeyOfTheNetworkAndNotItsPassword() throws IOException {
        browser.get(hub.http("/beheer/kiosken/nieuw").toString());
        assertThat(Axe.brokenRules(browser)).isEmpty();
        fill("plek", "Moerwijk-Noord");
        fill("netwerk", "Buurt \"Noord\"");
        fill("netwerkwachtwoord", "welkom in het buurthuis");
        Chromium.picture(browser, "new-kiosk-wifi");
        click(By.cssSelector("main form button"));
        Path file = saved();

        assertThat(file).hasFileName(hub.fleet.list().getFirst().kiosk() + ".card");
        assertThat(word(Files.readString(file), "wifi")).isEqualTo("Buurt \"Noord\"");
        assertThat(word(Files.readString(file), "wifi-key"))
                .isEqualTo(Wifi.of("Buurt \"Noord\"", "welkom in het buurthuis").key());
        assertThat(Files.readString(file)).doesNotContain("welkom");
        assertThat(browser.getPageSource()).doesNotContain("welkom");
        assertThat(severe()).isEmpty();
    }

    private void click(By what) {
        things++;
        browser.findElement(what).click();
    }

    private void fill(String field, String text) {
        things++;
        browser.findElement(By.id(field)).sendKeys(text);
    }

    /** What the browser saved by itself, once it is whole. */
    private Path saved() throws IOException {
        await("a saved file").atMost(LONGEST_WAIT).until(() -> !cards().isEmpty());
        assertThat(cards()).hasSize(1);
        return cards().getFirst();
    }

    private List<Path> cards() throws IOException {
        try (Stream<Path> files = Files.list(downloads)) {
            return files.filter(file -> file.toString().endsWith(".card")).toList();
        }
    }

    private static String word(String file, String word) {
        return file.lines()
                .filter(line -> line.startsWith(word + "="))
                .map(line -> line.substring(word.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return browser.findElement(By.tagName("main")).getText();
    }

    private List<String> severe() {
        return browser.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .filter(line -> line.contains("SEVERE"))
                .toList();
    }
}
