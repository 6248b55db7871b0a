package nl.gezondheidsplein.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What a machine is asked before it becomes a kiosk. */
class SelfTestIT {

    @Test
    void tellsThatThisMachineCanBeAKiosk() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        SelfTest.run(Clock.systemUTC(), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("the state file is written and read"))
                .anyMatch(line -> line.equals("the window opens with its fonts"));
    }
}
