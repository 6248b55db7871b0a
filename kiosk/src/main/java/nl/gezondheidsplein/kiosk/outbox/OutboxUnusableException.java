package nl.gezondheidsplein.kiosk.outbox;

/** The file cannot be read or written as it must be; nothing was lost that had been committed. */
public final class OutboxUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutboxUnusableException(String problem) {
        super(problem);
    }

    OutboxUnusableException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
