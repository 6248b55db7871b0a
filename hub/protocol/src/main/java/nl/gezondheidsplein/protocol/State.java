package nl.gezondheidsplein.protocol;

/** Whether a kiosk is there: birth, will and clean goodbye, retained by the broker. */
public sealed interface State {
    /** Counts the connections of this kiosk, so that an old will cannot undo a new birth. */
    long session();

    /** Whether this is a birth. */
    default boolean isOnline() {
        return this instanceof Online;
    }

    /**
     * Birth: the kiosk is connected.
     *
     * @param nextSeq the next number that the kiosk will give
     * @param hardware what carries it, such as {@code pi} or {@code none}
     */
    record Online(long session, long nextSeq, Versions versions, String hardware, ScreenMm screenMm)
            implements State {
        public Online {
            Checks.range("session", session, 1, Checks.MAX_NUMBER);
            Checks.range("nextSeq", nextSeq, 1, Checks.MAX_NUMBER);
            Checks.form("hardware", hardware, Checks.LABEL);
        }
    }

    /** Will and goodbye: the session with this number is over. */
    record Offline(long session) implements State {
        public Offline {
            Checks.range("session", session, 1, Checks.MAX_NUMBER);
        }
    }
}
