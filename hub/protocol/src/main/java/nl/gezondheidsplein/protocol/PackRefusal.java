package nl.gezondheidsplein.protocol;

/** Why a kiosk shows its last good content instead of the pack that the hub named. */
public enum PackRefusal implements Named {
    /** It is for another kiosk, so a manifest went to the wrong topic or was copied. */
    ANOTHER_KIOSK,
    /** It is signed with a key that this kiosk never got. */
    UNKNOWN_KEY,
    /** Its signature does not belong to what it says. */
    BAD_SIGNATURE,
    /** Its number is below that of the one shown, or the same with other content. */
    NOT_NEWER,
    /** A file is cut off, too long or not what its hash says. */
    DAMAGED,
    /** Something in it is outside its schema, or contradicts the rest. */
    NOT_UNDERSTOOD
}
