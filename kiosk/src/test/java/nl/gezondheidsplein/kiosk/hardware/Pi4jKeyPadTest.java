package nl.gezondheidsplein.kiosk.hardware;

import com.pi4j.io.gpio.digital.DigitalState;
import org.junit.jupiter.api.AfterEach;

final class Pi4jKeyPadTest extends KeyPadContract {
    private final Pi4jBoard board = Pi4jBoard.mock();
    private final Pi4jKeyPad keyPad = new Pi4jKeyPad(board);
    private final MockLines lines = new MockLines(board);

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Override
    KeyPad keyPad() {
        return keyPad;
    }

    @Override
    void press(KeyPad.Key key) {
        lines.set(Pins.of(key), DigitalState.HIGH);
        lines.set(Pins.of(key), DigitalState.LOW);
        lines.set(Pins.of(key), DigitalState.HIGH);
    }
}
