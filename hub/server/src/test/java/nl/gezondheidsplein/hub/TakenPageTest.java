package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import nl.gezondheidsplein.hub.review.Part;
import nl.gezondheidsplein.hub.review.ReviewDesk;
import nl.gezondheidsplein.hub.review.ScreenSources;
import nl.gezondheidsplein.hub.review.SourceText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page before a browser fills it. */
final class TakenPageTest {
    private static final String PROMISE = "taken.private";
    private static final String LABEL = "taken.where";

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void isTheSameForEverybodyAndRunsNothingButTheHubsOwnScript() {
        var answer = browser.get("/mee");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.get("/mee?van=wie").body()).isEqualTo(answer.body());
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.body().split("<script", -1)).hasSize(2);
        assertThat(answer.body()).contains("<script src=\"/assets/").doesNotContain("http:");
    }

    @Test
    void promisesInDutchUntilAReaderReviewedThePromise() {
        assertThat(said("ar", PROMISE)).isEqualTo(dutch(PROMISE));
        review("ar", PROMISE, "هاتفك وحده يقرأ هذا.", false);
        assertThat(said("ar", PROMISE)).isEqualTo(dutch(PROMISE));

        review("ar", PROMISE, "هاتفك وحده يقرأ هذا.", true);

        assertThat(said("ar", PROMISE)).isEqualTo(">هاتفك وحده يقرأ هذا.");
        assertThat(said("tr", PROMISE)).isEqualTo(dutch(PROMISE));
    }

    @Test
    void saysWhatAReaderMadeOfTheWords() {
        review("tr", LABEL, "Yer", false);

        assertThat(said("tr", LABEL)).isEqualTo(">Yer");
    }

    private void review(String language, String key, String words, boolean isReviewed) {
        hub.clock.forward(Duration.ofMinutes(1));
        new ReviewDesk(hub.reviews, ScreenSources::all, hub.clock)
                .leave(
                        source(key),
                        new ReviewDesk.Leaving(language, words, isReviewed, false, "redacteur"));
    }

    private static SourceText source(String key) {
        return ScreenSources.all().stream()
                .filter(text -> text.part() == Part.SCREENS && text.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String dutch(String key) {
        return " lang=\"nl\">" + source(key).dutch();
    }

    /** What the page says under a key, and what it says of its language. */
    private String said(String language, String key) {
        String page = Objects.requireNonNull(browser.get("/mee").body());
        String tongue =
                page.substring(page.indexOf("<template class=\"tongue\" lang=\"" + language));
        String mark = "data-key=\"" + key + "\"";
        int from = tongue.indexOf(mark) + mark.length();
        return tongue.substring(from, tongue.indexOf("</bdi>", from));
    }
}
