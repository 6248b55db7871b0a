package nl.gezondheidsplein.kiosk.carry;

/**
 * What became of a stick.
 *
 * @param result how it ended
 * @param sealed how many sealed messages the stick takes along
 */
public record Carried(Result result, int sealed) {
    /** How a stick was dealt with. */
    public enum Result {
        /** All that it brought was taken, and all that waited is on it. */
        DONE,
        /** As {@link #DONE}, but for its pack, which cannot be shown; the present one stays. */
        DONE_WITHOUT_PACK,
        /** There is no stick, or nothing on it for any kiosk. */
        NO_STICK,
        /** It holds nothing that the hub made for this kiosk. */
        NOT_FOR_THIS_KIOSK,
        /** The hub knows more of this kiosk than the kiosk itself. */
        STATE_LOST,
        /** It cannot be read or written. */
        FAULT
    }
}
