package nl.gezondheidsplein.hub.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.gezondheidsplein.hub.accounts.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RootRolloverTest {
    @TempDir Path folder;

    private final SettableClock clock = new SettableClock();
    private PkiFiles files;
    private RootRollover rollover;
    private X509Certificate old;

    @BeforeEach
    void makeAuthority() {
        files = new PkiFiles(folder);
        rollover = new RootRollover(files, clock, new SecureRandom());
        setUp();
        old = roots().getFirst();
    }

    private void setUp() {
        new PkiSetup(files, clock, new SecureRandom())
                .run("hub-1", List.of("localhost"), List.of("localhost"));
    }

    private List<X509Certificate> roots() {
        return Pem.certificates(KeyFiles.read(files.rootCertificate()));
    }

    private List<X509Certificate> broker() {
        return Pem.certificates(KeyFiles.read(files.brokerCertificate()));
    }

    private boolean isBelieved(List<X509Certificate> chain, X509Certificate root) {
        try {
            PKIXParameters rules = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
            rules.setRevocationEnabled(false);
            rules.setDate(Date.from(clock.instant()));
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(chain), rules);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Test
    void isBelievedByWhoKnowsTheOldRootAloneAndByWhoKnowsTheNewOne() {
        rollover.begin();
        setUp();

        assertThat(rollover.isUnderWay()).isTrue();
        X509Certificate next = roots().getFirst();
        assertThat(next).isNotEqualTo(old);
        assertThat(roots()).hasSize(2).contains(old);
        assertThat(isBelieved(broker(), old)).isTrue();
        assertThat(isBelieved(broker().subList(0, 2), next)).isTrue();
        assertThat(isBelieved(broker().subList(0, 2), old)).isFalse();
    }

    @Test
    void canBeBegunAgainAndThenChangesNothing() {
        rollover.begin();
        setUp();
        List<X509Certificate> roots = roots();
        List<X509Certificate> broker = broker();

        rollover.begin();
        setUp();

        assertThat(roots()).isEqualTo(roots);
        assertThat(broker()).isEqualTo(broker);
    }

    @Test
    void goesOnWhereItWasBrokenOff() throws IOException {
        rollover.begin();
        setUp();
        String intermediate = KeyFiles.read(files.intermediateCertificate());
        // As if the power went when the trust was laid and the rest was not.
        Path staged = Files.createDirectory(folder.resolve("rollover"));
        Files.copy(files.rootCertificate(), staged.resolve("root.pem"));
        Files.move(files.intermediateCertificate(), staged.resolve("intermediate.pem"));
        Files.move(files.intermediateKey(), staged.resolve("intermediate.key"));

        rollover.begin();
        setUp();

        assertThat(KeyFiles.read(files.intermediateCertificate())).isEqualTo(intermediate);
        assertThat(staged).doesNotExist();
        assertThat(isBelieved(broker(), old)).isTrue();
    }

    @Test
    void needsTheKeyFromTheSafe() throws IOException {
        Files.delete(files.rootKey());

        assertThatThrownBy(rollover::begin).isInstanceOf(PkiException.class);
        assertThat(rollover.isUnderWay()).isFalse();
    }

    @Test
    void endsWhenKiosksHaveLearntTheNewRootAndNotBefore() {
        rollover.begin();
        setUp();
        clock.forward(Duration.ofDays(80));
        assertThatThrownBy(() -> rollover.finish(false))
                .isInstanceOf(PkiException.class)
                .hasMessageContaining("--at-once");
        clock.forward(Duration.ofDays(11));

        rollover.finish(false);
        setUp();
        rollover.finish(false);

        assertThat(roots()).hasSize(1).doesNotContain(old);
        assertThat(isBelieved(broker(), roots().getFirst())).isTrue();
        assertThat(isBelieved(broker(), old)).isFalse();
    }
}
