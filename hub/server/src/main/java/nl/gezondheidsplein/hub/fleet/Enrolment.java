package nl.gezondheidsplein.hub.fleet;

import java.time.Clock;
import java.time.Instant;
import java.util.SortedMap;
import nl.gezondheidsplein.hub.pki.CertificateAuthority;
import nl.gezondheidsplein.hub.pki.IssuedCertificate;
import nl.gezondheidsplein.hub.pki.SigningRequest;
import nl.gezondheidsplein.hub.pki.UnacceptableRequestException;
import nl.gezondheidsplein.protocol.BrokerAddress;
import nl.gezondheidsplein.protocol.EnrolRequest;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.PairingCode;
import nl.gezondheidsplein.protocol.Sha256;

/**
 * Turns a claim and a key into an identity, once.
 *
 * <p>Any thread may call. The claim is used up in the same transaction that records the
 * certificate, before anybody gets to see it.
 */
public final class Enrolment {
    private final KioskRegister register;
    private final CertificateAuthority authority;
    private final Meeting meeting;
    private final Clock clock;

    /**
     * Where enrolled kiosks go next.
     *
     * @param broker as kiosks reach it
     * @param hub the base address of the hub over HTTPS, as kiosks reach it
     * @param packKeys the public keys of content packs by id
     */
    public record Meeting(BrokerAddress broker, String hub, SortedMap<String, String> packKeys) {}

    public Enrolment(
            KioskRegister register, CertificateAuthority authority, Meeting meeting, Clock clock) {
        this.register = register;
        this.authority = authority;
        this.meeting = meeting;
        this.clock = clock;
    }

    /**
     * Enrols a bare kiosk.
     *
     * @throws EnrolmentRefusedException for every reason not to; tell the caller none of them
     */
    public EnrolResponse enrol(EnrolRequest request) {
        Instant now = clock.instant();
        String claim = Sha256.hex(Fleet.ascii(request.claim()));
        KioskRegister.Claimed claimed =
                register.findClaimed(claim, now)
                        .orElseThrow(
                                () ->
                                        new EnrolmentRefusedException(
                                                "the claim is unknown, used or expired"));
        SigningRequest signing;
        try {
            signing = SigningRequest.parse(request.csr());
        } catch (UnacceptableRequestException e) {
            throw new EnrolmentRefusedException(String.valueOf(e.getMessage()));
        }
        IssuedCertificate issued = authority.issueKiosk(claimed.kiosk(), signing);
        byte[] key = signing.publicKey().getEncoded();
        boolean isFirst =
                register.redeem(
                        claim,
                        new KioskRegister.Enrolment(
                                now,
                                Sha256.hex(key),
                                PairingCode.of(key).grouped(),
                                issued.serial(),
                                issued.expires()));
        if (!isFirst) {
            throw new EnrolmentRefusedException("the claim was used a moment ago");
        }
        return new EnrolResponse(
                claimed.kiosk(),
                claimed.place(),
                issued.certificatePem(),
                issued.chainPem(),
                meeting.broker(),
                meeting.hub(),
                meeting.packKeys());
    }
}
