package nl.gezondheidsplein.protocol.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class PulseTest {
    /** Prints each datagram that comes; an own program, for Java can receive none. */
    private static final String LISTENER =
            """
            use Socket; $| = 1; ($path) = @ARGV; $path =~ s/^@/\\0/;
            socket(S, PF_UNIX, SOCK_DGRAM, 0) && bind(S, sockaddr_un($path)) or die;
            print "listens\\n"; while (defined recv(S, $said, 64, 0)) { print "$said\\n" }
            """;

    @TempDir private Path folder;
    private volatile boolean isOver;

    /** Ends the threads that this test started. */
    @AfterEach
    void end() {
        isOver = true;
    }

    private void beat(String path, int micros, Pulse.Sign... signs) {
        Pulse.Sign whileTested =
                () -> {
                    if (isOver) {
                        throw new InterruptedException("the test is over");
                    }
                    return true;
                };
        Pulse.start(
                Map.of("NOTIFY_SOCKET", path, "WATCHDOG_USEC", String.valueOf(micros)),
                Stream.concat(Stream.of(whileTested), Stream.of(signs)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@"})
    void saysThatItIsReadyAndThenAgainAndAgainThatItIsAlive(String kind) throws IOException {
        String path = kind + folder.resolve("notify");
        try (Listener listener = new Listener(path)) {
            beat(path, 40_000);

            assertThat(listener.next()).isEqualTo("READY=1");
            assertThat(listener.next()).isEqualTo("WATCHDOG=1");
            assertThat(listener.next()).isEqualTo("WATCHDOG=1");
        }
    }

    @Test
    void isSilentWhileOneOfItsSignsHangs() throws IOException, InterruptedException {
        String path = folder.resolve("notify").toString();
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger askedBeyond = new AtomicInteger();
        try (Listener listener = new Listener(path)) {
            beat(
                    path,
                    4_000,
                    () -> {
                        if (asked.incrementAndGet() == 3) {
                            hangs.countDown();
                            goesOn.await();
                        }
                        return true;
                    },
                    () -> askedBeyond.incrementAndGet() > 0);
            assertThat(listener.next()).isEqualTo("READY=1");
            assertThat(listener.next()).isEqualTo("WATCHDOG=1");
            hangs.await();

            listener.mark();
            assertThat(listener.next()).isEqualTo("marked");
            assertThat(askedBeyond).hasValue(2);

            goesOn.countDown();
            assertThat(listener.next()).isEqualTo("WATCHDOG=1");
        }
    }

    @Test
    void isNotReadyBeforeItsFirstSign() throws IOException, InterruptedException {
        String path = folder.resolve("notify").toString();
        CountDownLatch asked = new CountDownLatch(3);
        try (Listener listener = new Listener(path)) {
            beat(
                    path,
                    4_000,
                    () -> {
                        asked.countDown();
                        return asked.getCount() == 0;
                    });
            asked.await();

            assertThat(listener.next()).isEqualTo("READY=1");
        }
    }

    @Test
    void asksNothingWhereNobodyListens() {
        assertThat(ServiceManager.of(Map.of())).isEmpty();
        assertThat(ServiceManager.of(Map.of("NOTIFY_SOCKET", "/" + "x".repeat(107)))).isEmpty();
    }

    @Test
    void leavesAWatchdogAloneThatIsMeantForAnotherProgram() {
        assertThat(
                        ServiceManager.of(
                                        Map.of(
                                                "NOTIFY_SOCKET",
                                                "/nowhere",
                                                "WATCHDOG_USEC",
                                                "1000",
                                                "WATCHDOG_PID",
                                                "1"))
                                .flatMap(ServiceManager::patience))
                .isEqualTo(Optional.empty());
    }

    private static final class Listener implements AutoCloseable {
        private final String path;
        private final Process process;
        private final BufferedReader said;

        Listener(String path) throws IOException {
            this.path = path;
            this.process = new ProcessBuilder("perl", "-e", LISTENER, path).start();
            this.said = process.inputReader(StandardCharsets.UTF_8);
            assertThat(said.readLine()).isEqualTo("listens");
        }

        String next() throws IOException {
            return said.readLine();
        }

        /** What is read before this came before it. */
        void mark() throws IOException, InterruptedException {
            new ProcessBuilder(
                            "perl",
                            "-e",
                            "use Socket; socket(S, PF_UNIX, SOCK_DGRAM, 0);"
                                    + "send(S, 'marked', 0, sockaddr_un($ARGV[0])) or die",
                            path)
                    .start()
                    .waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
