package nl.gezondheidsplein.kiosk.sync;

/** There is no connection now; trying again later is all there is to do. */
public final class HubUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HubUnreachableException(String problem) {
        super(problem);
    }

    public HubUnreachableException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
