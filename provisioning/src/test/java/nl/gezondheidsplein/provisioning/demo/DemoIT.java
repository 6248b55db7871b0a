package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gezondheidsplein.testing.FreePort;
import nl.gezondheidsplein.testing.RepositoryRoot;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole demo on this machine, with its own screen, killed and started again. */
@Tag("deep")
final class DemoIT {

    private static final List<String> PROCESSES = List.of("broker", "hub", "kiosk", "fleet");

    @TempDir private Path directory;

    private Path status;
    private String portBase;

    @BeforeEach
    void choosePorts() {
        System.setProperty("gezondheidsplein.repository", RepositoryRoot.find().toString());
        status = directory.resolve("status.json");
        // Other programs may take one of the three neighbours; then the demo says so.
        portBase = Integer.toString(Math.min(FreePort.find(), 60_000));
    }

    @AfterEach
    void stop() {
        DemoMain.run("--stop", "--data", directory.toString());
    }

    @Test
    void resumesOnTheSameDirectoryAfterEveryProcessWasKilled() throws IOException {
        assertThat(start()).isZero();
        JsonNode first = Json.mapper().readTree(Files.readString(status));
        for (String process : PROCESSES) {
            kill(first.required("pids").required(process).asLong());
        }
        assertThat(start()).isZero();
        JsonNode second = Json.mapper().readTree(Files.readString(status));

        for (String process : PROCESSES) {
            assertThat(second.required("pids").required(process).asLong())
                    .as(process)
                    .isNotEqualTo(first.required("pids").required(process).asLong());
        }
        for (String lasting :
                new String[] {
                    "hub",
                    "hubTls",
                    "management",
                    "adminUser",
                    "adminPassword",
                    "apiToken",
                    "mqttPort",
                    "caFile",
                    "kiosk",
                    "data"
                }) {
            assertThat(second.required(lasting)).as(lasting).isEqualTo(first.required(lasting));
        }
        Map<String, String> states =
                new HubApi(URI.create(second.required("hub").asText()))
                        .states(second.required("apiToken").asText());
        assertThat(states)
                .hasSize(4)
                .allSatisfy((_, state) -> assertThat(state).isEqualTo("online"));
    }

    /**
     * With two simulated kiosks the neighbourhood has the three that the gate asks for only if the
     * one with the window gave ten answers of its own.
     */
    @Test
    void touchesOnTheGlassReachTheResultsPage() throws Exception {
        assertThat(start("--fleet=2")).isZero();
        JsonNode demo = Json.mapper().readTree(Files.readString(status));

        assertThat(
                        GlassTouches.doQuickChecks(
                                demo.required("display").asText(),
                                12,
                                directory.resolve("touches.log")))
                .isZero();

        Awaitility.await("the figures of the quick check")
                .atMost(Duration.ofMinutes(5))
                .until(() -> figuresOf("moerwijk-noord", demo).contains("\"quick.q0\""));
    }

    @Test
    void stopEndsItsOwnProcessesAndNoOther() throws IOException {
        Process bystander = new ProcessBuilder("cat").start();
        try {
            assertThat(start()).isZero();
            List<Long> own = new ArrayList<>();
            Json.mapper()
                    .readTree(Files.readString(directory.resolve("processes.json")))
                    .forEach(process -> own.add(process.required("pid").asLong()));
            assertThat(own).hasSize(6);

            assertThat(DemoMain.run("--stop", "--data", directory.toString())).isZero();

            assertThat(own).allMatch(pid -> ProcessIdentity.of(pid).isEmpty());
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroy();
        }
    }

    private static String figuresOf(String neighbourhood, JsonNode demo) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(
                                            URI.create(demo.required("hub").asText())
                                                    .resolve("/api/results/" + neighbourhood))
                                    .header(
                                            "Authorization",
                                            "Bearer " + demo.required("apiToken").asText())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private int start() {
        return start("--fleet=3");
    }

    private int start(String fleet) {
        return DemoMain.run(
                "--headless",
                "--rehearsal",
                fleet,
                "--port-base=" + portBase,
                "--data=" + directory,
                "--status=" + status);
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> ProcessIdentity.of(pid).isEmpty());
    }
}
