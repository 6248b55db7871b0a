package nl.gezondheidsplein.kiosk.event;

/**
 * What a kiosk is at an event: the door where parties check in, or one of its stands.
 *
 * @param stand id of the stand, or empty text at the door
 */
public record Desk(String stand) {
    /** Where parties check in. */
    public static final Desk DOOR = new Desk("");

    /** Whether parties check in here. */
    public boolean isDoor() {
        return stand.isEmpty();
    }
}
