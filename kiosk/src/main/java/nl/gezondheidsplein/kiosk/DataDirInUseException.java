package nl.gezondheidsplein.kiosk;

/** Another kiosk runs on this folder; two must never give out numbers of one identity. */
public final class DataDirInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataDirInUseException(String problem) {
        super(problem);
    }

    DataDirInUseException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
