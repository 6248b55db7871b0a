package nl.gezondheidsplein.hub.web.api;

import java.lang.System.Logger.Level;
import java.util.List;
import nl.gezondheidsplein.hub.fleet.Enrolment;
import nl.gezondheidsplein.hub.fleet.EnrolmentRefusedException;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;

/**
 * Lets a bare kiosk turn its claim into an identity. Whoever is refused hears one sentence that is
 * the same for a wrong claim, a used one and a body that is no JSON at all; the log knows which.
 */
public final class EnrolApi {

    /** A claim and a P-256 request in PEM take about 700 bytes. */
    private static final int MAX_BODY = 10 * 1024;

    private static final String NEUTRAL = "Aanmelden lukt niet met deze gegevens.";

    private static final System.Logger LOG = System.getLogger(EnrolApi.class.getName());

    private final Enrolment enrolment;

    /** Speaks for this enrolment. */
    public EnrolApi(Enrolment enrolment) {
        this.enrolment = enrolment;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(Route.post("/enrol", Access.open(), this::enrol));
    }

    private void enrol(Exchange exchange) {
        byte[] response;
        try {
            byte[] body = exchange.body("application/json", MAX_BODY);
            response = MessageCodec.encode(enrolment.enrol(MessageCodec.decodeEnrolRequest(body)));
        } catch (EnrolmentRefusedException | MalformedMessageException | Refusal e) {
            LOG.log(Level.WARNING, "An enrolment was refused: {0}", e.getMessage());
            throw Refusal.forbidden(NEUTRAL);
        }
        exchange.send(200, "application/json", response);
    }
}
