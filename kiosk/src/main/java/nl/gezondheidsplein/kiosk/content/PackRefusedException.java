package nl.gezondheidsplein.kiosk.content;

/** A pack that this kiosk must not show; fetching it again would not help. */
public final class PackRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackRefusedException(String problem) {
        super(problem);
    }

    PackRefusedException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
