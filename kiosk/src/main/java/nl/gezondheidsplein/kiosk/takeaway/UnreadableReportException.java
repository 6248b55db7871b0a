package nl.gezondheidsplein.kiosk.takeaway;

/** A scanned text that is no report which this kiosk can read. */
final class UnreadableReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Unreadable reason;

    UnreadableReportException(Unreadable reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnreadableReportException(Unreadable reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Unreadable reason() {
        return reason;
    }
}
