package nl.gezondheidsplein.kiosk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Random;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import nl.gezondheidsplein.kiosk.hubside.HubFrontDoor;
import nl.gezondheidsplein.protocol.PackFile;
import nl.gezondheidsplein.testing.TestCertificates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpPackSourceTest {
    @TempDir Path folder;
    private final TestCertificates certificates = TestCertificates.create();
    private final byte[] blob = new byte[300_000];
    private HubFrontDoor door;
    private PackFile file;
    private Path into;

    @BeforeEach
    void serve() throws IOException, GeneralSecurityException {
        new Random(1).nextBytes(blob);
        door = new HubFrontDoor(certificates);
        file = door.serve("picture.svg", blob);
        into = folder.resolve("part");
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void fetchesTheWholeFile() throws Exception {
        fetch(certificates, file.size());

        assertThat(into).hasBinaryContent(blob);
        assertThat(door.ranges()).isEmpty();
    }

    @Test
    void goesOnAfterTheBytesThatCameBeforeItBrokeOff() throws Exception {
        door.breakOffOnce(file.sha256(), 100_000);
        assertThatThrownBy(() -> fetch(certificates, file.size())).isInstanceOf(IOException.class);
        long came = Files.size(into);
        assertThat(came).isPositive();

        fetch(certificates, file.size());

        assertThat(into).hasBinaryContent(blob);
        assertThat(door.ranges()).containsExactly("bytes=" + came + "-");
    }

    @Test
    void stopsAtAFileThatIsLargerThanAnnounced() {
        assertThatThrownBy(() -> fetch(certificates, 1000))
                .isInstanceOf(PackRefusedException.class);
    }

    @Test
    void talksToNoServerOfAnotherAuthority() {
        assertThatThrownBy(() -> fetch(TestCertificates.create(), file.size()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    private void fetch(TestCertificates trusted, long size) throws Exception {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trusted.trust().getTrustManagers(), null);
        try (HttpPackSource source = new HttpPackSource(door.url(), tls)) {
            source.fetch(PackFile.address(file.sha256()), into, size);
        }
    }
}
