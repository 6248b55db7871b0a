package nl.gezondheidsplein.kiosk.hardware;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A sensor without a device: it sees whom it is told to see. */
public final class SimulatedPresenceSensor implements PresenceSensor {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean somebodyNear;

    /** Somebody comes near, or goes away. */
    public void sees(boolean somebody) {
        somebodyNear = somebody;
        listeners.forEach(Runnable::run);
    }

    @Override
    public boolean isSomebodyNear() {
        return somebodyNear;
    }

    @Override
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        somebodyNear = false;
    }
}
