package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever can't be done is said in one sentence, with exit code 2 and nothing started. */
final class DemoMainTest {

    @TempDir private Path directory;

    @ParameterizedTest
    @CsvSource({
        "--fleet=-1, --fleet takes a number from 0 to 200",
        "--fleet=many, Invalid value for option '--fleet'",
        "--port-base=80, --port-base takes a number from 1024 to 65532",
        "--port-base=65533, --port-base takes a number from 1024 to 65532",
        "--town=atlantis, '--town takes denhaag or elzerveen, not atlantis.'",
        "--loud, Unknown option: '--loud'"
    })
    void refusesBadArguments(String argument, String reason) {
        Outcome outcome = run(argument, "--data", directory.toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said()).startsWith(reason).hasLineCount(1);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void saysWhichPortIsInUseAndWhatToDo() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int base = other.getLocalPort() - 1;
            Outcome outcome =
                    run("--headless", "--data", directory.toString(), "--port-base=" + base);
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.said())
                    .contains("Port " + other.getLocalPort() + " (broker) is in use")
                    .contains("--port-base")
                    .hasLineCount(1);
            assertThat(directory.resolve("processes.json")).doesNotExist();
        }
    }

    @Test
    void stopNeedsTheDirectoryOfADemo() {
        assertThat(run("--stop").said()).startsWith("--stop needs --data DIR").hasLineCount(1);
        assertThat(run("--stop", "--data", directory.toString()).said())
                .startsWith("No demo was started in ")
                .hasLineCount(1);
    }

    @Test
    void keepsToThePortsTheRehearsalAndTheTownOfTheDirectory() throws Exception {
        Files.writeString(
                directory.resolve("demo.json"),
                "{\"portBase\": 20000, \"rehearsal\": true, \"simulated\": []}");
        assertThat(run("--data", directory.toString(), "--port-base=30000", "--rehearsal").said())
                .contains("has ports from 20000")
                .hasLineCount(1);
        assertThat(run("--data", directory.toString()).said())
                .contains("was set up with --rehearsal")
                .hasLineCount(1);
        assertThat(run("--data", directory.toString(), "--rehearsal", "--town=elzerveen").said())
                .contains("is of denhaag")
                .hasLineCount(1);
    }

    private record Outcome(int code, String said) {}

    private static Outcome run(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            int code = DemoMain.run(arguments);
            return new Outcome(code, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
