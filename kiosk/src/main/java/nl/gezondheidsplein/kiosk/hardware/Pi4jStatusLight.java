package nl.gezondheidsplein.kiosk.hardware;

import com.pi4j.io.gpio.digital.DigitalOutput;

/** Two steady lamps. */
final class Pi4jStatusLight implements StatusLight {
    private final DigitalOutput ready;
    private final DigitalOutput asking;

    Pi4jStatusLight(Pi4jBoard board) {
        ready = board.output(Pins.READY_LIGHT);
        asking = board.output(Pins.ASKING_LIGHT);
    }

    @Override
    public synchronized void show(Signal signal) {
        ready.setState(signal == Signal.READY);
        asking.setState(signal == Signal.ASKING);
    }

    @Override
    public void close() {
        show(Signal.OFF);
    }
}
