package nl.gezondheidsplein.kiosk.hardware;

import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;

/** Moves the lines of a mock board as a hand or a sensor would. */
final class MockLines {
    private final Pi4jBoard board;

    MockLines(Pi4jBoard board) {
        this.board = board;
    }

    void set(int line, DigitalState state) {
        DigitalInput input = board.opened(line, DigitalInput.class);
        ((MockDigitalInput) input).mockState(state);
    }

    boolean isHigh(int line) {
        return board.opened(line, DigitalOutput.class).isHigh();
    }
}
