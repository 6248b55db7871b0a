package nl.gezondheidsplein.protocol;

/** Why a kiosk trusts its clock, or that it does not. */
public enum ClockState implements Named {
    SYNCHRONISED,
    /** Kept by a battery-backed clock while off. */
    BATTERY,
    /** Confirmed by the host. */
    CONFIRMED,
    /** Windows sealed now are labelled {@code unsynced}. */
    UNSYNCED;

    /** Whether labels may name a week. */
    public boolean isTrusted() {
        return this != UNSYNCED;
    }
}
