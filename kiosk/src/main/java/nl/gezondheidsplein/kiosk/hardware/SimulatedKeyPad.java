package nl.gezondheidsplein.kiosk.hardware;

import java.util.function.Consumer;

/** Six keys without a device: a keyboard or a test presses them. */
public final class SimulatedKeyPad implements KeyPad {
    private volatile Consumer<Key> listener = _ -> {};

    /** Presses a key; the listener hears it on the calling thread. */
    public void press(Key key) {
        listener.accept(key);
    }

    @Override
    public void listen(Consumer<Key> newListener) {
        listener = newListener;
    }

    @Override
    public void close() {
        listener = _ -> {};
    }
}
