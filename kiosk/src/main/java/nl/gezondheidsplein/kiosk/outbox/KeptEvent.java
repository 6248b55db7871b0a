package nl.gezondheidsplein.kiosk.outbox;

/**
 * What is kept of an event that this kiosk counted for: sums alone.
 *
 * @param id of the event
 * @param isOn whether it is counted for now
 * @param desk id of the stand that this kiosk is there, or empty text at the door
 * @param total people counted so far, at least 0
 * @param isClosed whether the answers to its second question were sealed
 */
public record KeptEvent(String id, boolean isOn, String desk, int total, boolean isClosed) {
    /** An event that was not counted for yet. */
    public static KeptEvent of(String id) {
        return new KeptEvent(id, false, "", 0, false);
    }

    /** The same, counted for at a desk. */
    public KeptEvent at(String newDesk) {
        return new KeptEvent(id, true, newDesk, total, isClosed);
    }

    /** The same, counted for no longer. */
    public KeptEvent off() {
        return new KeptEvent(id, false, desk, total, isClosed);
    }

    /** The same with more people, or fewer; never below nobody. */
    public KeptEvent grownBy(int people) {
        return new KeptEvent(id, isOn, desk, Math.max(0, total + people), isClosed);
    }

    /** The same, its second question closed. */
    public KeptEvent closed() {
        return new KeptEvent(id, isOn, desk, total, true);
    }
}
