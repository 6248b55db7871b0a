package nl.gezondheidsplein.kiosk.hardware;

import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import java.util.function.Consumer;

/** Six keys that pull their lines to ground. Pi4J filters their bouncing. */
final class Pi4jKeyPad implements KeyPad {
    private volatile Consumer<Key> listener = _ -> {};

    Pi4jKeyPad(Pi4jBoard board) {
        for (Key key : Key.values()) {
            board.input(Pins.of(key), PullResistance.PULL_UP)
                    .addListener(
                            change -> {
                                if (change.state() == DigitalState.LOW) {
                                    listener.accept(key);
                                }
                            });
        }
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
