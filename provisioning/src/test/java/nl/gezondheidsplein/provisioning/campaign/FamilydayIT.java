package nl.gezondheidsplein.provisioning.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An hour of Familyday, twenty times as fast: twelve kiosks over a real broker to a real hub, a
 * party at each of them every three seconds. The network of each goes away for spans that a seed
 * decides, and two are killed. Afterwards nobody is lost and nobody is counted twice; meanwhile the
 * page that a coordinator leaves open is never more than three seconds behind a connected kiosk.
 */
@Tag("deep")
final class FamilydayIT {
    private static final System.Logger LOG = System.getLogger(FamilydayIT.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * What the page may be behind, in everybody's time: nothing of the way there is made faster.
     */
    private static final Duration LIVE = Duration.ofSeconds(3);

    private static final long SEED = 20_260_620;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void everybodyIsCountedOnceAndThePageIsThreeSecondsBehindAtMost() throws Exception {
        try (Familyday day = Familyday.prepare(SEED)) {
            try (LivePage page = LivePage.open(day.coordinator(), day.address())) {
                day.passAnHour();
                Lateness.Found found = new Lateness(page.sights()).of(day.seen(), LIVE);
                LOG.log(
                        System.Logger.Level.INFO,
                        "{0}; live page: at most {1} ms behind, mostly {2} ms or less, in {3}"
                                + " moments of connected kiosks; {4} moments without network",
                        day.words(),
                        found.worst().toMillis(),
                        found.usual().toMillis(),
                        found.connected(),
                        found.away());
                assertThat(found.broken()).isEmpty();
                assertThat(found.connected()).isGreaterThan(found.away());
                assertThat(found.away()).as("moments without network").isPositive();
            }
            day.end();
            day.restartHub();

            assertThat(onThePage(day)).isEqualTo(day.people());
            assertThat(csv(day, "kiosk")).isEqualTo(day.people());
            assertThat(csv(day, "party")).isEqualTo(day.parties());
            assertThat(csv(day, "total").values()).containsExactly(day.total());
            assertThat(csv(day, "slot").values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(day.total());
            assertThat(exported(day, "kiosks", "name", "people")).isEqualTo(day.people());
            assertThat(exported(day, "parties", "id", "count")).isEqualTo(day.parties());
            assertThat(Books.refused(day.road().hubDatabase())).isZero();
        }
    }

    /** Once the hub has every window the page shows settled figures and speaks of no others. */
    private static Map<String, Long> onThePage(Familyday day) {
        await("all windows of the event")
                .atMost(PATIENCE)
                .until(() -> day.sight().total() == day.total());
        assertThat(day.coordinator().get(day.address())).doesNotContain("nog onderweg");
        return day.sight().kiosks();
    }

    /** The lines of one kind in the table that a coordinator takes along. */
    private static Map<String, Long> csv(Familyday day, String kind) {
        Map<String, Long> lines = new TreeMap<>();
        String table = day.coordinator().get(day.address() + "/verslag.csv");
        for (String line : table.lines().toList()) {
            List<String> cells = List.of(line.split(",", -1));
            if (cells.get(1).equals(kind)) {
                String name = kind.equals("kiosk") ? cells.get(3) : cells.get(2);
                lines.put(name, Long.valueOf(cells.getLast()));
            }
        }
        return lines;
    }

    private Map<String, Long> exported(Familyday day, String list, String name, String figure)
            throws IOException {
        Map<String, Long> figures = new TreeMap<>();
        JsonNode report = json.readTree(day.coordinator().get(day.address() + "/verslag.json"));
        assertThat(report.required("people").asLong()).isEqualTo(day.total());
        for (JsonNode one : report.required(list)) {
            figures.put(one.required(name).asText(), one.required(figure).asLong());
        }
        return figures;
    }
}
