package nl.gezondheidsplein.kiosk.hardware;

/** A light without a device: it remembers what it shows. */
public final class SimulatedStatusLight implements StatusLight {
    private volatile Signal shown = Signal.OFF;

    @Override
    public void show(Signal signal) {
        shown = signal;
    }

    /** What it shows now. */
    public Signal shown() {
        return shown;
    }

    @Override
    public void close() {
        shown = Signal.OFF;
    }
}
