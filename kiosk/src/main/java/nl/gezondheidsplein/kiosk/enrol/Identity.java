package nl.gezondheidsplein.kiosk.enrol;

import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.HostCode;
import nl.gezondheidsplein.protocol.KioskId;
import nl.gezondheidsplein.protocol.PairingCode;

/**
 * Who this kiosk is to the hub. Immutable.
 *
 * @param given what the hub gave at enrolment
 * @param tls mutual TLS with this kiosk's certificate, trusting the hub's root only
 * @param pairing code that a person compares with the one on the hub's page
 * @param hostCode code that the hub shows to a steward and this kiosk to nobody
 * @param certificateStart when the certificate begins
 * @param certificateEnd when it ends
 */
public record Identity(
        EnrolResponse given,
        SSLContext tls,
        PairingCode pairing,
        HostCode hostCode,
        Instant certificateStart,
        Instant certificateEnd) {

    /** When half of the certificate's life is over: then it is renewed. */
    public Instant halfLife() {
        return certificateStart.plus(
                Duration.between(certificateStart, certificateEnd).dividedBy(2));
    }

    public KioskId kiosk() {
        return given.kiosk();
    }
}
