package nl.gezondheidsplein.kiosk.hardware;

final class SimulatedKeyPadTest extends KeyPadContract {
    private final SimulatedKeyPad keyPad = new SimulatedKeyPad();

    @Override
    KeyPad keyPad() {
        return keyPad;
    }

    @Override
    void press(KeyPad.Key key) {
        keyPad.press(key);
    }
}
