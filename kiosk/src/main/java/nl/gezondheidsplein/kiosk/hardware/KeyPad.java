package nl.gezondheidsplein.kiosk.hardware;

import java.util.function.Consumer;

/** Six keys that can be found by touch, to use the kiosk without the glass. Safe for any thread. */
public interface KeyPad extends AutoCloseable {
    /** The keys, in the order in which they lie. */
    enum Key {
        PREVIOUS,
        NEXT,
        OK,
        BACK,
        VOLUME,
        SPEECH
    }

    /**
     * Tells each press once, on the thread of the device; the listener hands over at once.
     *
     * @param listener replaces the one before
     */
    void listen(Consumer<Key> listener);

    @Override
    void close();
}
