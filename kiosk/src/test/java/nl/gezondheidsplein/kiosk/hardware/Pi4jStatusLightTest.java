package nl.gezondheidsplein.kiosk.hardware;

import org.junit.jupiter.api.AfterEach;

final class Pi4jStatusLightTest extends StatusLightContract {
    private final Pi4jBoard board = Pi4jBoard.mock();
    private final Pi4jStatusLight light = new Pi4jStatusLight(board);

    @AfterEach
    void closeBoard() {
        board.close();
    }

    @Override
    StatusLight light() {
        return light;
    }

    @Override
    StatusLight.Signal seen() {
        MockLines lines = new MockLines(board);
        boolean ready = lines.isHigh(Pins.READY_LIGHT);
        boolean asking = lines.isHigh(Pins.ASKING_LIGHT);
        if (ready == asking) {
            return StatusLight.Signal.OFF;
        }
        return ready ? StatusLight.Signal.READY : StatusLight.Signal.ASKING;
    }
}
