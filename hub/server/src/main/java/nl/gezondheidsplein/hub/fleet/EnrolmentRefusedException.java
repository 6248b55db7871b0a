package nl.gezondheidsplein.hub.fleet;

/**
 * An enrolment was refused. Whoever asked hears one neutral sentence; the message here says why and
 * is for the hub's log only.
 */
public final class EnrolmentRefusedException extends RuntimeException {
    public EnrolmentRefusedException(String message) {
        super(message);
    }
}
