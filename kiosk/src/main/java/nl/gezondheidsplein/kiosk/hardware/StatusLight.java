package nl.gezondheidsplein.kiosk.hardware;

/** A light that says the same as the screen to who does not look at it. Safe for any thread. */
public interface StatusLight extends AutoCloseable {
    /** What it may say. It never flashes: steady lamps of two colours and places. */
    enum Signal {
        /** The kiosk is off, or starts. */
        OFF,
        /** The kiosk is there for you. */
        READY,
        /** The kiosk asks whether somebody is still there, and will wipe the visit. */
        ASKING
    }

    /** Shows a signal until the next; showing the same again changes nothing. */
    void show(Signal signal);

    /** Puts the light out. */
    @Override
    void close();
}
