package nl.gezondheidsplein.kiosk.hardware;

final class SimulatedStatusLightTest extends StatusLightContract {
    private final SimulatedStatusLight light = new SimulatedStatusLight();

    @Override
    StatusLight light() {
        return light;
    }

    @Override
    StatusLight.Signal seen() {
        return light.shown();
    }
}
