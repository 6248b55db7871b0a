package nl.gezondheidsplein.hub.web.api;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Function;
import nl.gezondheidsplein.hub.accounts.AuditLog;
import nl.gezondheidsplein.hub.fleet.Enrolment;
import nl.gezondheidsplein.hub.fleet.EnrolmentRefusedException;
import nl.gezondheidsplein.hub.fleet.Renewal;
import nl.gezondheidsplein.hub.web.Access;
import nl.gezondheidsplein.hub.web.Exchange;
import nl.gezondheidsplein.hub.web.Refusal;
import nl.gezondheidsplein.hub.web.Route;
import nl.gezondheidsplein.protocol.EnrolResponse;
import nl.gezondheidsplein.protocol.MalformedMessageException;
import nl.gezondheidsplein.protocol.MessageCodec;

/**
 * Lets a bare kiosk turn its claim into an identity, and a known one its key into a new one.
 * Whoever is refused hears one sentence that is the same for a wrong claim, a used one and a body
 * that is no JSON at all; the log knows which.
 */
public final class EnrolApi {

    /** A claim or a signature and a P-256 request in PEM take about 900 bytes. */
    private static final int MAX_BODY = 10 * 1024;

    private static final String NEUTRAL = "Aanmelden lukt niet met deze gegevens.";

    private static final System.Logger LOG = System.getLogger(EnrolApi.class.getName());

    private final Enrolment enrolment;
    private final Renewal renewal;
    private final AuditLog audit;

    /** Speaks for these. */
    public EnrolApi(Enrolment enrolment, Renewal renewal, AuditLog audit) {
        this.enrolment = enrolment;
        this.renewal = renewal;
        this.audit = audit;
    }

    /** What this class answers. */
    public List<Route> routes() {
        return List.of(
                Route.post("/enrol", Access.open(), this::enrol),
                Route.post("/enrol/renew", Access.open(), this::renew));
    }

    private void enrol(Exchange exchange) {
        answer(exchange, body -> enrolment.enrol(MessageCodec.decodeEnrolRequest(body)));
    }

    private void renew(Exchange exchange) {
        answer(
                exchange,
                body -> {
                    EnrolResponse renewed = renewal.renew(MessageCodec.decodeRenewRequest(body));
                    String kiosk = renewed.kiosk().value();
                    audit.record("kiosk:" + kiosk, "certificate-renewed", kiosk);
                    return renewed;
                });
    }

    private static void answer(Exchange exchange, Function<byte[], EnrolResponse> desk) {
        byte[] response;
        try {
            response = MessageCodec.encode(desk.apply(exchange.body("application/json", MAX_BODY)));
        } catch (EnrolmentRefusedException | MalformedMessageException | Refusal e) {
            LOG.log(Level.WARNING, "An enrolment or renewal was refused: {0}", e.getMessage());
            throw Refusal.forbidden(NEUTRAL);
        }
        exchange.send(200, "application/json", response);
    }
}
