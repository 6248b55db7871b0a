package nl.gezondheidsplein.kiosk.hardware;

/**
 * Whether somebody stands near. It only wakes the screen: nobody counts or keeps what it says. Safe
 * for any thread.
 */
public interface PresenceSensor extends AutoCloseable {
    boolean isSomebodyNear();

    /** Tells, on any thread, whenever somebody comes near or goes away. */
    void whenChanged(Runnable listener);

    @Override
    void close();
}
