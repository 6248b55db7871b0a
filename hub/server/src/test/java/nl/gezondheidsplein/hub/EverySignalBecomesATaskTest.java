package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.accounts.Role;
import nl.gezondheidsplein.hub.store.DemoAreas;
import nl.gezondheidsplein.hub.voices.FeedbackItem;
import nl.gezondheidsplein.hub.voices.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever asks for a coordinator's attention can be done by somebody, and is told back. */
final class EverySignalBecomesATaskTest {
    private static final String PAGE = "/beheer/buurten/moerwijk-noord";
    private static final Duration LONG_AGO = Duration.ofDays(200);

    private static final Pattern OFFERED =
            Pattern.compile(
                    "name=\"soort\" value=\"([^\"]*)\">\\s*"
                            + "<input type=\"hidden\" name=\"onderwerp\" value=\"([^\"]*)\">\\s*"
                            + "<input type=\"hidden\" name=\"titel\" value=\"([^\"]*)\">");

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser browser = new Browser(hub);

    /** A task that a page offers to make. */
    private record Offered(Task.Source source, String title) {}

    @BeforeEach
    void workAndWait() throws IOException {
        // What was brought in half a year ago is no longer trusted, and nobody was told since.
        hub.clock.forward(LONG_AGO.negated());
        var _ = new WorkedHub(hub);
        hub.clock.forward(LONG_AGO);
        browser.logIn("anna", hub.account("anna", Role.COORDINATOR));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static List<Offered> offered(String page) {
        List<Offered> found = new ArrayList<>();
        Matcher form = OFFERED.matcher(page);
        while (form.find()) {
            found.add(
                    new Offered(
                            new Task.Source(
                                    Task.Kind.ofId(form.group(1)).orElseThrow(), form.group(2)),
                            form.group(3)));
        }
        return found;
    }

    private void make(String page, Offered task) {
        browser.submitFrom(
                page,
                PAGE + "/taken",
                "soort",
                task.source().kind().id(),
                "onderwerp",
                task.source().subject(),
                "titel",
                task.title());
    }

    private Task open(Task.Source source) {
        return hub.voices.desks().tasks().open(DemoAreas.NOORD).stream()
                .filter(task -> task.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private List<FeedbackItem> proposals() {
        return hub.voices.desks().feedback().drafts(List.of("moerwijk-noord"));
    }

    @Test
    void everyKindOfSignalOffersATaskWithOwnerDateAndOutcomeThatEndsInFeedbackWithItsSource() {
        String page = browser.get(PAGE).body();
        List<Offered> all = offered(page);

        assertThat(all).as("a task for each line").hasSize(page.split("<li><div>", -1).length - 1);
        Set<Task.Kind> kinds = EnumSet.noneOf(Task.Kind.class);
        all.forEach(one -> kinds.add(one.source().kind()));
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(Task.Kind.OWN)));
        assertThat(all)
                .filteredOn(one -> one.source().kind() == Task.Kind.OFFER)
                .allMatch(
                        one ->
                                page.contains(
                                        "href=\"/beheer/kaart/aanbod/"
                                                + one.source().subject()
                                                + "\""));
        for (Offered one : all) {
            make(PAGE, one);
            String task = PAGE + "/taken/" + open(one.source()).id();
            browser.submitFrom(PAGE, task, "wie", "anna", "wanneer", "2026-07-01");
            assertThat(open(one.source()))
                    .matches(taken -> taken.owner().equals("anna") && taken.due().isPresent());
            browser.submitFrom(PAGE, task + "/klaar", "uitkomst", "Het is gedaan.");
            assertThat(proposals())
                    .as("%s", one)
                    .anyMatch(
                            item ->
                                    item.answers().equals(List.of(one.source()))
                                            && item.doing().byLanguage().size() == 5
                                            && item.doing().in("nl").endsWith("Het is gedaan."));
        }
    }

    @Test
    void aTaskThatIsOpenIsNotOfferedTwice() {
        for (Offered one : offered(browser.get(PAGE).body())) {
            make(PAGE, one);
        }

        assertThat(offered(browser.get(PAGE).body())).isEmpty();
    }

    @Test
    void oneIdeaBecomesATaskThatAnswersThatIdea() {
        String ideas = PAGE + "/ideeen";
        Offered task = offered(browser.get(ideas).body()).getFirst();
        assertThat(task.source()).isEqualTo(new Task.Source(Task.Kind.IDEA, "idee-1"));
        make(ideas, task);

        assertThat(browser.get(ideas).body()).contains("Er is een taak voor.");
        assertThat(offered(browser.get(ideas).body())).isEmpty();
        browser.submitFrom(
                PAGE,
                PAGE + "/taken/" + open(task.source()).id() + "/klaar",
                "uitkomst",
                "De kas staat er.");
        FeedbackItem proposal =
                proposals().stream()
                        .filter(item -> item.answers().equals(List.of(task.source())))
                        .findFirst()
                        .orElseThrow();
        assertThat(browser.get(PAGE + "/terugkoppeling/" + proposal.id()).body())
                .contains("/ideeen?stand=waiting#i-idee-1", "Een kas op het plein");
    }

    @Test
    void whoReadsIdeasWithoutCoordinatingMakesNoTasks() {
        var moderator = new Browser(hub);
        moderator.logIn("mo", hub.account("mo", Role.MODERATOR));

        assertThat(moderator.get(PAGE + "/ideeen").body()).contains("Een kas op het plein");
        assertThat(offered(moderator.get(PAGE + "/ideeen").body())).isEmpty();
    }
}
