package nl.gezondheidsplein.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.gezondheidsplein.hub.fleet.KioskState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashboard for who has a Grafana: each of its panels shows figures that the hub gives. */
final class DashboardTest {
    private static final Path FILE = Path.of("../../provisioning/monitoring/dashboard.json");
    private static final Pattern FIGURE = Pattern.compile("\\b(?:hub|jvm|process)_\\w+");
    private static final Pattern STATES = Pattern.compile("state=~?\"([^\"]+)\"");

    private final HubUnderTest hub = new HubUnderTest();

    @TempDir private Path folder;

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void everyFigureIsOneThatTheHubGives() throws IOException {
        String given = new Browser(hub).get(hub.management("/metrics")).body();

        assertThat(unknown(expressions(), given)).isEmpty();
        assertThat(unknown(List.of("hub_moods > 0", "hub_kiosks{state=\"sad\"}"), given))
                .containsExactly("hub_moods", "sad");
    }

    private static Set<String> unknown(List<String> expressions, String given) {
        Set<String> unknown = new TreeSet<>();
        for (String expression : expressions) {
            FIGURE.matcher(expression)
                    .results()
                    .filter(figure -> !given.contains("# TYPE " + figure.group() + " "))
                    .forEach(figure -> unknown.add(figure.group()));
            STATES.matcher(expression)
                    .results()
                    .flatMap(states -> Pattern.compile("\\|").splitAsStream(states.group(1)))
                    .filter(state -> !given.contains("state=\"" + state + "\""))
                    .forEach(unknown::add);
        }
        return unknown;
    }

    @Test
    void everyExpressionIsOneThatPrometheusReads() throws Exception {
        assertThat(misread(expressions())).isEmpty();
        assertThat(misread(List.of("sum(hub_kiosks"))).contains("panel_0");
    }

    /** What its own tool says of them, as rules that are never used. */
    private String misread(List<String> expressions) throws IOException, InterruptedException {
        StringBuilder rules = new StringBuilder("groups:\n  - name: dashboard\n    rules:\n");
        for (int i = 0; i < expressions.size(); i++) {
            rules.append("      - record: panel_").append(i).append('\n');
            rules.append("        expr: '").append(expressions.get(i)).append("'\n");
        }
        Path file = Files.writeString(folder.resolve("rules.yaml"), rules);
        Process process =
                new ProcessBuilder("promtool", "check", "rules", file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : said;
    }

    @Test
    void everyPanelHasItsOwnNumberItsTitleAndItsPlace() throws IOException {
        Set<Integer> numbers = new TreeSet<>();
        for (JsonNode panel : panels()) {
            assertThat(numbers.add(panel.required("id").asInt())).isTrue();
            assertThat(panel.required("title").asText()).isNotBlank();
            JsonNode place = panel.required("gridPos");
            assertThat(place.required("x").asInt() + place.required("w").asInt())
                    .isLessThanOrEqualTo(24);
        }
        assertThat(numbers).hasSizeGreaterThan(8);
    }

    @Test
    void everyStateThatNeedsAHandIsCountedAsOne() throws IOException {
        String hands =
                expressions().stream()
                        .filter(expression -> expression.contains("state=~"))
                        .findFirst()
                        .orElseThrow();
        assertThat(hands)
                .contains(KioskState.LATE.id(), KioskState.OFFLINE.id())
                .contains(KioskState.LOST_STATE.id(), KioskState.PENDING.id());
    }

    private static List<String> expressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        for (JsonNode panel : panels()) {
            for (JsonNode target : panel.required("targets")) {
                expressions.add(target.required("expr").asText());
            }
        }
        return expressions;
    }

    private static JsonNode panels() throws IOException {
        return new ObjectMapper().readTree(Files.readString(FILE)).required("panels");
    }
}
