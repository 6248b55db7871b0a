package nl.gezondheidsplein.kiosk.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nl.gezondheidsplein.protocol.ClockState;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SystemClockTrustTest {
    @Test
    void trustsNoClockThatStandsBeforeTheFirstKiosk() {
        SettableClock clock = new SettableClock("1970-01-01T00:10:00Z");

        assertThat(new SystemClockTrust(clock).state()).isEqualTo(ClockState.UNSYNCED);
    }

    @Test
    void saysOfTheKernelsClockWhatTheKernelSays() throws Exception {
        boolean isSynchronised = kernelSays();
        SettableClock clock = new SettableClock("2026-11-18T10:00:00Z");

        assertThat(new SystemClockTrust(clock).state() == ClockState.SYNCHRONISED)
                .isEqualTo(isSynchronised);
    }

    /** Asks through another program; machines without it skip this test. */
    private static boolean kernelSays() throws IOException, InterruptedException {
        Process perl;
        try {
            // 159 is adjtimex on x86-64, 171 on 64-bit ARM.
            int call = System.getProperty("os.arch").equals("amd64") ? 159 : 171;
            perl =
                    new ProcessBuilder(
                                    "perl",
                                    "-e",
                                    "my $t=\"\\0\"x208; syscall("
                                            + call
                                            + ",$t); print unpack(\"x40 i\",$t) & 64 ? 0 : 1")
                            .start();
        } catch (IOException e) {
            Assumptions.abort("no perl on this machine");
            throw e;
        }
        String says = new String(perl.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(perl.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return says.equals("1");
    }
}
