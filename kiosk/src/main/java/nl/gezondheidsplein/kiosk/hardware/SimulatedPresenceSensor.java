package nl.gezondheidsplein.kiosk.hardware;

/** A sensor without a device: it sees whom it is told to see. */
public final class SimulatedPresenceSensor implements PresenceSensor {
    private volatile boolean somebodyNear;

    /** Somebody comes near, or goes away. */
    public void sees(boolean somebody) {
        somebodyNear = somebody;
    }

    @Override
    public boolean isSomebodyNear() {
        return somebodyNear;
    }

    @Override
    public void close() {
        somebodyNear = false;
    }
}
