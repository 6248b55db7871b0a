package nl.gezondheidsplein.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The browser of this machine, without a window. Pictures go to {@code target/screenshots}, when
 * the system property {@code test.pictures} asks for them: drawing a whole page costs more than to
 * test it.
 */
public final class Chromium {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final Dimension DESK = new Dimension(1280, 900);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** Room for the bars of the browser itself. */
    private static final int AROUND_A_PAGE = 160;

    private Chromium() {}

    /** Starts a browser as wide as one on a desk. */
    public static ChromeDriver start() throws IOException {
        return start(new ChromeOptions());
    }

    /**
     * Presses Enter on what leads to another page, and waits until this one is gone: what is found
     * before that is lost a moment later.
     */
    public static void pressAndLeave(WebElement element) {
        element.sendKeys(Keys.ENTER);
        await().atMost(LONGEST_WAIT).until(() -> isGone(element));
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException _) {
            return true;
        }
    }

    /** Starts a browser that runs no script of any page. */
    public static ChromeDriver withoutScript() throws IOException {
        var options = new ChromeOptions();
        options.setExperimentalOption(
                "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return start(options);
    }

    private static ChromeDriver start(ChromeOptions options) throws IOException {
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--force-color-profile=srgb",
                "--user-data-dir=" + Files.createTempDirectory("chromium-"));
        ChromeDriver browser =
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                                .build(),
                        options);
        browser.manage().window().setSize(DESK);
        return browser;
    }

    /** Keeps a picture of the whole page, however long, where pictures are asked for. */
    public static void picture(ChromeDriver browser, String name) throws IOException {
        if (!Boolean.getBoolean("test.pictures")) {
            return;
        }
        Files.createDirectories(SCREENSHOTS);
        Dimension size = browser.manage().window().getSize();
        int whole = browser.findElement(By.tagName("html")).getSize().height + AROUND_A_PAGE;
        browser.manage().window().setSize(new Dimension(size.width, whole));
        Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        browser.manage().window().setSize(size);
    }
}
