package nl.gezondheidsplein.kiosk.hardware;

import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.PullResistance;

/** A sensor whose line is high while it sees somebody. */
final class Pi4jPresenceSensor implements PresenceSensor {
    private final DigitalInput line;

    Pi4jPresenceSensor(Pi4jBoard board) {
        // Pulled down, so that a loose wire sees nobody.
        line = board.input(Pins.PRESENCE, PullResistance.PULL_DOWN);
    }

    @Override
    public boolean isSomebodyNear() {
        return line.isHigh();
    }

    @Override
    public void whenChanged(Runnable listener) {
        line.addListener(_ -> listener.run());
    }

    @Override
    public void close() {
        // The board lets go of all lines at once.
    }
}
