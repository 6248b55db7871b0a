package nl.gezondheidsplein.kiosk.hardware;

final class SimulatedPresenceSensorTest extends PresenceSensorContract {
    private final SimulatedPresenceSensor sensor = new SimulatedPresenceSensor();

    @Override
    PresenceSensor sensor() {
        return sensor;
    }

    @Override
    void somebody(boolean near) {
        sensor.sees(near);
    }
}
