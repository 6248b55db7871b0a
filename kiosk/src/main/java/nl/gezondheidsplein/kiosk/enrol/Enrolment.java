package nl.gezondheidsplein.kiosk.enrol;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.outbox.Outbox;
import nl.gezondheidsplein.kiosk.settings.ClaimSource;
import nl.gezondheidsplein.kiosk.settings.HubAccess;
import nl.gezondheidsplein.protocol.EnrolRequest;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.PairingCode;
import nl.gezondheidsplein.protocol.RenewRequest;

/**
 * Finds out who this kiosk is and, where it is nobody, enrols it with the claim it was given. To be
 * used from one thread.
 */
public final class Enrolment {
    private static final System.Logger LOG = System.getLogger(Enrolment.class.getName());

    private final Outbox outbox;
    private final HubAccess hub;
    private final Clock clock;
    private final HubTrust trust;
    private final IdentityFiles files;
    private final DeviceKey key;
    private final DeviceKey renewalKey;

    public Enrolment(Path dataDir, HubAccess hub, Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.hub = hub;
        this.clock = clock;
        this.trust = HubTrust.read(hub.caFile());
        this.files = new IdentityFiles(dataDir, trust);
        this.key = new DeviceKey(dataDir, "enrolment.key");
        this.renewalKey = new DeviceKey(dataDir, "renewal.key");
    }

    /** TLS towards the hub's web server. */
    public HubTrust trust() {
        return trust;
    }

    /** How things stand on the disk; asks nobody. */
    public EnrolmentState look() {
        try {
            Optional<Identity> identity = files.fresh().map(this::takeEffect).or(files::current);
            return identity.isPresent() ? fitting(identity.get()) : nobody();
        } catch (IdentityUnusableException e) {
            LOG.log(System.Logger.Level.ERROR, "the identity is damaged", e);
            return waiting("the key of this kiosk is damaged; enrol it anew");
        }
    }

    /** An identity is worth something only together with the numbers given out under it. */
    private EnrolmentState fitting(Identity identity) {
        return identity.kiosk().value().equals(outbox.kiosk())
                ? new EnrolmentState.Enrolled(identity)
                : waiting(
                        "the outbox of "
                                + identity.kiosk().value()
                                + " is gone; enrol this kiosk anew");
    }

    private EnrolmentState nobody() {
        return waiting(
                outbox.kiosk().isEmpty()
                        ? "this kiosk is not enrolled yet"
                        : "the key of " + outbox.kiosk() + " is gone; enrol this kiosk anew");
    }

    /** The key of the identity in effect. */
    public KeyPair keys() {
        return files.keys();
    }

    /** Whether a claim lies ready that was not used up by the present identity. */
    public boolean hasFreshClaim() {
        return hub.claim() instanceof ClaimSource.InFile file && file.read().isPresent();
    }

    /**
     * Shows the claim to the hub, if there is one. Without one it stays as it is, with the reason
     * that tells what to do.
     *
     * @throws IOException when the hub cannot be reached now: try again later
     */
    public EnrolmentState enrol() throws IOException, InterruptedException {
        ClaimSource source = hub.claim();
        Optional<String> claim = source.read();
        if (claim.isEmpty()) {
            return look();
        }
        KeyPair pair = key.get();
        try {
            EnrolResponse given =
                    new EnrolmentDesk(hub, trust)
                            .ask(new EnrolRequest(claim.get(), DeviceKey.request(pair)));
            List<X509Certificate> chain = Certificates.checked(given, pair, trust, clock.instant());
            files.keep(given, pair.getPrivate(), chain);
        } catch (EnrolmentRefusedException | MalformedMessageException e) {
            return waiting(e.getMessage() == null ? "refused" : e.getMessage());
        }
        return look();
    }

    /**
     * Asks the hub for a certificate for a new key, with the present one. What is on the disk is
     * the old pair or the new one at any moment, never a mix.
     *
     * @return the renewed identity, in effect on the disk; empty when the hub refuses
     * @throws IOException when the hub cannot be reached now: try again later
     */
    public Optional<Identity> renew(Identity present) throws IOException, InterruptedException {
        KeyPair fresh = renewalKey.get();
        try {
            EnrolResponse given =
                    new EnrolmentDesk(hub, trust)
                            .ask(
                                    RenewRequest.sign(
                                            present.kiosk(),
                                            DeviceKey.request(fresh),
                                            files.keys()));
            if (!given.kiosk().equals(present.kiosk())) {
                throw new EnrolmentRefusedException("the hub renewed another kiosk");
            }
            List<X509Certificate> chain =
                    Certificates.checked(given, fresh, trust, clock.instant());
            files.keep(given, fresh.getPrivate(), chain);
        } catch (EnrolmentRefusedException
                | MalformedMessageException
                | GeneralSecurityException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "the certificate is not renewed ({0}); the present one ends on {1}",
                    e.getMessage(),
                    present.certificateEnd());
            return Optional.empty();
        }
        return files.fresh().map(this::takeOver);
    }

    /** Nothing changes but the key. */
    private Identity takeOver(Identity renewed) {
        files.activateRenewed();
        renewalKey.forget();
        return renewed;
    }

    /** The outbox takes the new id first: until then no number was given out under it. */
    private Identity takeEffect(Identity identity) {
        boolean isRenewal = renewalKey.isThere() && identity.kiosk().value().equals(outbox.kiosk());
        if (isRenewal) {
            // The power went in the middle of it.
            return takeOver(identity);
        }
        outbox.adopt(identity.kiosk().value());
        files.activate();
        key.forget();
        hub.claim().forget();
        return identity;
    }

    private EnrolmentState waiting(String reason) {
        return new EnrolmentState.Waiting(reason, PairingCode.of(key.get().getPublic()));
    }
}
