package nl.gezondheidsplein.kiosk.content;

import nl.gezondheidsplein.protocol.PackRefusal;

/** A pack that this kiosk must not show; fetching it again helps only where it came damaged. */
public final class PackRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PackRefusal reason;

    PackRefusedException(PackRefusal reason, String problem) {
        super(problem);
        this.reason = reason;
    }

    PackRefusedException(PackRefusal reason, String problem, Throwable cause) {
        super(problem, cause);
        this.reason = reason;
    }

    /** What the hub is told; the message stays in the kiosk's log. */
    public PackRefusal reason() {
        return reason;
    }
}
