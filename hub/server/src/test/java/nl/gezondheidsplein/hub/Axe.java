package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Holds the page a browser shows against the rules of axe-core. */
final class Axe {
    private static final String SCRIPT = script();

    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run({resultTypes: ['violations'], preload: false, iframes: false}).then(
                found => done(found.violations.map(broken =>
                    broken.id + ': ' + broken.nodes.map(node => node.html).join(' | '))),
                failure => done([String(failure)]));
            """;

    private Axe() {}

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    Objects.requireNonNull(in, "axe").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with every rule that the page breaks. */
    static void requireAccessible(ChromeDriver browser) {
        assertThat(brokenRules(browser)).as(browser.getCurrentUrl()).isEmpty();
    }

    /** Returns every rule that the page breaks, with where. */
    static List<?> brokenRules(ChromeDriver browser) {
        browser.executeScript(SCRIPT);
        return (List<?>) Objects.requireNonNull(browser.executeAsyncScript(RUN), "axe");
    }
}
