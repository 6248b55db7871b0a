package nl.gezondheidsplein.kiosk.hardware;

import com.pi4j.io.gpio.digital.DigitalState;
import org.junit.jupiter.api.AfterEach;

final class Pi4jPresenceSensorTest extends PresenceSensorContract {
    private final Pi4jBoard board = Pi4jBoard.mock();
    private final Pi4jPresenceSensor sensor = new Pi4jPresenceSensor(board);

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Override
    PresenceSensor sensor() {
        return sensor;
    }

    @Override
    void somebody(boolean near) {
        new MockLines(board).set(Pins.PRESENCE, near ? DigitalState.HIGH : DigitalState.LOW);
    }
}
