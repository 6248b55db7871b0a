package nl.gezondheidsplein.provisioning.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class ProcessIdentityTest {

    @Test
    void recognisesThisProcess() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        assertThat(self.isAlive()).isTrue();
    }

    @Test
    void doesNotTakeALaterProcessWithTheSameNumberForItself() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();
        ProcessIdentity earlier =
                new ProcessIdentity(self.pid(), self.startTicks() - 1, self.boot());
        ProcessIdentity beforeTheBoot =
                new ProcessIdentity(self.pid(), self.startTicks(), "another boot");
        assertThat(earlier.isAlive()).isFalse();
        assertThat(beforeTheBoot.isAlive()).isFalse();
    }

    @Test
    void isGoneOnceTheProcessHasEnded() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("cat").start();
        ProcessIdentity identity = ProcessIdentity.of(process.pid()).orElseThrow();
        assertThat(identity.isAlive()).isTrue();
        process.destroyForcibly().waitFor();
        assertThat(identity.isAlive()).isFalse();
        assertThat(ProcessIdentity.of(process.pid())).isEmpty();
    }
}
