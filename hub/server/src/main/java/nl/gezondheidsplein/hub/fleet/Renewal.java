package nl.gezondheidsplein.hub.fleet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.gezondheidsplein.hub.pki.CertificateAuthority;
import nl.gezondheidsplein.hub.pki.IssuedCertificate;
import nl.gezondheidsplein.hub.pki.SigningRequest;
import nl.gezondheidsplein.hub.pki.UnacceptableRequestException;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.PairingCode;
import nl.gezondheidsplein.protocol.RenewRequest;
import nl.gezondheidsplein.protocol.Sha256;

/**
 * Gives a kiosk a certificate for a new key when it shows that it holds the present one.
 *
 * <p>Any thread may call. The certificate may have run out, for a kiosk that was switched off over
 * a long holiday, but not long ago. A renewal whose answer got lost can be repeated with the same
 * two keys.
 */
public final class Renewal {
    /** Longer than any place is closed; after it somebody should look at the kiosk. */
    static final Duration LONGEST_EXPIRED = Duration.ofDays(365);

    private final KioskRegister register;
    private final CertificateAuthority authority;
    private final Enrolment.Meeting meeting;
    private final Clock clock;

    public Renewal(
            KioskRegister register,
            CertificateAuthority authority,
            Enrolment.Meeting meeting,
            Clock clock) {
        this.register = register;
        this.authority = authority;
        this.meeting = meeting;
        this.clock = clock;
    }

    /**
     * Renews.
     *
     * @throws EnrolmentRefusedException for every reason not to; tell the caller none of them
     */
    public EnrolResponse renew(RenewRequest request) {
        Instant now = clock.instant();
        KioskRegister.Certified certified =
                register.findCertified(request.kiosk(), request.keySha256())
                        .orElseThrow(
                                () ->
                                        new EnrolmentRefusedException(
                                                "the kiosk is not in service or has another key"));
        if (!request.isProven()) {
            throw new EnrolmentRefusedException("the present key did not sign the request");
        }
        if (certified.certificateExpires().plus(LONGEST_EXPIRED).isBefore(now)) {
            throw new EnrolmentRefusedException("the certificate ran out over a year ago");
        }
        SigningRequest signing = signing(request.csr());
        IssuedCertificate issued = authority.issueKiosk(request.kiosk(), signing);
        byte[] key = signing.publicKey().getEncoded();
        boolean isRenewed =
                register.renew(
                        request.kiosk(),
                        request.keySha256(),
                        new KioskRegister.Enrolment(
                                now,
                                Sha256.hex(key),
                                PairingCode.of(key).grouped(),
                                issued.serial(),
                                issued.expires()));
        if (!isRenewed) {
            throw new EnrolmentRefusedException("this key was replaced by another one before");
        }
        return new EnrolResponse(
                request.kiosk(),
                certified.place(),
                issued.certificatePem(),
                issued.chainPem(),
                meeting.broker(),
                meeting.hub(),
                meeting.packKeys());
    }

    private static SigningRequest signing(String csr) {
        try {
            return SigningRequest.parse(csr);
        } catch (UnacceptableRequestException e) {
            throw new EnrolmentRefusedException(String.valueOf(e.getMessage()));
        }
    }
}
