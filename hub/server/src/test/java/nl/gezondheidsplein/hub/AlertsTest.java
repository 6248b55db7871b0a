package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.fleet.CreatedKiosk;
import nl.gezondheidsplein.protocol.ClockState;
import nl.gezondheidsplein.protocol.Outcome;
import nl.gezondheidsplein.protocol.PackRefusal;
import nl.gezondheidsplein.protocol.Printer;
import nl.gezondheidsplein.protocol.Reply;
import nl.gezondheidsplein.protocol.Touch;
import nl.gezondheidsplein.protocol.Vitals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The alerts that go with the hub, read and tried by Prometheus' own tool. */
final class AlertsTest {
    private static final Path MONITORING = Path.of("../../provisioning/monitoring");
    private static final Path RUNBOOK = Path.of("../../docs/runbooks/alerts.md");
    private static final Pattern ALERT = Pattern.compile("(?m)^ *- alert: (\\w+)$");

    private final HubUnderTest hub = new HubUnderTest();
    private final Browser client = new Browser(hub);

    @TempDir private Path folder;

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void everyAlertRingsAndIsSilentAsItsTestsSay() throws Exception {
        assertThat(promtool("check", "rules", rulesFile().toString())).isEmpty();
        assertThat(promtool("test", "rules", testsFile().toString())).isEmpty();
        assertThat(promtool("test", "rules", slowTestsFile().toString())).isEmpty();
    }

    @Test
    void negativeControlAnAlertThatRingsTooLateIsFound() throws Exception {
        Files.writeString(folder.resolve("alerts.yaml"), rules().replace("for: 10m", "for: 10d"));
        Files.copy(testsFile(), folder.resolve("alerts.test.yaml"));

        assertThat(promtool("test", "rules", folder.resolve("alerts.test.yaml").toString()))
                .contains("PowerTooWeak");
    }

    @Test
    void everyAlertHasAStoryInWhichItRingsAndOneInWhichItIsSilent() throws IOException {
        assertThat(withoutStories(rules())).isEmpty();
        assertThat(withoutStories(rules() + "      - alert: NobodyTriedMe\n"))
                .containsExactly("NobodyTriedMe is silent", "NobodyTriedMe rings");
    }

    private static Set<String> withoutStories(String rules) throws IOException {
        String tests = Files.readString(testsFile()) + Files.readString(slowTestsFile());
        Set<String> missing = new TreeSet<>();
        for (String alert : found(ALERT, rules)) {
            if (!tests.contains("alertname: " + alert + "\n        exp_alerts:\n")) {
                missing.add(alert + " rings");
            }
            // The one that must never stop.
            if (!alert.equals("WatchStands")
                    && !tests.contains("alertname: " + alert + "\n        exp_alerts: []")) {
                missing.add(alert + " is silent");
            }
        }
        return missing;
    }

    @Test
    void everyFigureThatAnAlertReadsIsOneThatTheHubGives() throws IOException {
        kioskWithEveryTrouble();
        String figures = client.get(hub.management("/metrics")).body();

        assertThat(unknownFigures(rules(), figures)).isEmpty();
        assertThat(
                        unknownFigures(
                                rules() + "expr: hub_moods > 0\nexpr: hub_kiosks{state=\"sad\"}",
                                figures))
                .containsExactly("hub_moods", "state=\"sad\"");
    }

    /** Names and labels; the job is Prometheus' own label. */
    private static Set<String> unknownFigures(String rules, String figures) {
        Set<String> unknown = new TreeSet<>();
        for (String name : found(Pattern.compile("\\b((?:hub|jvm|process)_\\w+)"), rules)) {
            if (!figures.contains("# TYPE " + name + " ")) {
                unknown.add(name);
            }
        }
        for (String label : found(Pattern.compile("(?:\\{|, )(\\w+=\"[^\"]+\")"), rules)) {
            if (!label.startsWith("job=") && !figures.contains(label)) {
                unknown.add(label);
            }
        }
        return unknown;
    }

    @Test
    void everyTroubleThatAKioskTellsHasItsAlert() throws IOException {
        kioskWithEveryTrouble();
        String figures = client.get(hub.management("/metrics")).body();
        Set<String> troubles = found(Pattern.compile("(trouble=\"[^\"]+\")\\} 1"), figures);

        assertThat(troubles).hasSize(11).allMatch(rules()::contains);
        assertThat(figures)
                .contains("hub_kiosk_versions{version=\"0.1.0-3\"} 1")
                .doesNotContain("k-", "de-luyk");
    }

    @Test
    void aRolloutThatHaltedIsTold() {
        CreatedKiosk made = hub.kiosk("Een");
        hub.enrol(made, "123 456");
        hub.hears(made.kiosk(), "1.0");
        hub.rollouts.begin(Map.of("version", "2.0", "sha256", "0a".repeat(32)), "wim");
        hub.rollouts.look();
        assertThat(client.get(hub.management("/metrics")).body())
                .contains("\nhub_rollout_halted 0\n");
        hub.orders.answered(
                made.kiosk(),
                new Reply(hub.sentOrders.getFirst().id(), Outcome.REFUSED, "Er is geen bron."));

        hub.rollouts.look();

        assertThat(client.get(hub.management("/metrics")).body())
                .contains("\nhub_rollout_halted 1\n");
    }

    @Test
    void whatAKioskLastSaidOfItselfIsNoTroubleOfToday() throws IOException {
        kioskWithEveryTrouble();
        hub.clock.forward(Duration.ofDays(1));

        assertThat(client.get(hub.management("/metrics")).body())
                .contains("hub_kiosks_in_trouble{trouble=\"low-disk\"} 0");
    }

    @Test
    void everyAlertHasItsPlaceInTheRunbookWithWhatIsSaidToPeople() throws IOException {
        String runbook = Files.readString(RUNBOOK);

        for (String alert : found(ALERT, rules())) {
            assertThat(rules())
                    .contains("docs/runbooks/alerts.md#" + alert.toLowerCase(Locale.ROOT) + "\n");
            assertThat(runbook).contains("\n## " + alert + "\n> ");
        }
        assertThat(found(Pattern.compile("(?m)^## (\\w+)$"), runbook))
                .isEqualTo(found(ALERT, rules()));
    }

    private void kioskWithEveryTrouble() {
        CreatedKiosk made = hub.kiosk("Een");
        hub.enrol(made, "123 456");
        hub.fleet.confirm(made.kiosk());
        hub.hears(
                made.kiosk(),
                "0.1.0-3",
                new Vitals(
                        Optional.empty(),
                        Touch.SILENT,
                        new Vitals.Backlog(3, 4, 0, false),
                        new Vitals.Machine(90, Optional.of(85), 0x5, Printer.FAULT, false, 12),
                        ClockState.UNSYNCED,
                        4,
                        Optional.of(PackRefusal.DAMAGED)));
    }

    private static Path rulesFile() {
        return MONITORING.resolve("alerts.yaml");
    }

    private static Path testsFile() {
        return MONITORING.resolve("alerts.test.yaml");
    }

    /** Stories of weeks, looked at each hour. */
    private static Path slowTestsFile() {
        return MONITORING.resolve("alerts.slow.test.yaml");
    }

    private static String rules() throws IOException {
        return Files.readString(rulesFile());
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().map((MatchResult hit) -> hit.group(1)).forEach(found::add);
        return found;
    }

    /** What it said, when it was not content. */
    private static String promtool(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "promtool";
        System.arraycopy(words, 0, command, 1, words.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : said;
    }
}
