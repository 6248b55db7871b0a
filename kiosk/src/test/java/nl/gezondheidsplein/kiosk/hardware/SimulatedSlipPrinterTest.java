package nl.gezondheidsplein.kiosk.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SimulatedSlipPrinterTest extends SlipPrinterContract {
    private final SimulatedSlipPrinter printer = new SimulatedSlipPrinter();

    @Override
    SlipPrinter printer() {
        return printer;
    }

    @Override
    void stands(SlipPrinter.Condition condition) {
        printer.stands(condition);
    }

    @Override
    Optional<BufferedImage> take() {
        return printer.take();
    }

    @Test
    void isAbsentUntilSomebodyBringsOneAndKeepsNothing() {
        assertThat(printer.condition()).isEqualTo(SlipPrinter.Condition.ABSENT);
        assertThat(printed(slip())).isEqualTo(SlipPrinter.Condition.ABSENT);
        assertThat(printer.take()).isEmpty();
    }
}
