package nl.gezondheidsplein.kiosk.enrol;

/** The hub did not take the claim, or what it gave cannot be used. */
final class EnrolmentRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EnrolmentRefusedException(String problem) {
        super(problem);
    }

    EnrolmentRefusedException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
