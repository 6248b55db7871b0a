package nl.gezondheidsplein.kiosk.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter.Condition;
import nl.gezondheidsplein.protocol.Printer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MachineReaderTest {
    @TempDir private Path dataDir;

    @ParameterizedTest
    @CsvSource({
        "ABSENT, NONE",
        "READY, OK",
        "PAPER_LOW, PAPER_LOW",
        "NO_PAPER, FAULT",
        "OPEN, FAULT",
        "FAULT, FAULT"
    })
    void tellsTheHubInFourWordsHowThePrinterStands(Condition condition, Printer word) {
        assertThat(new MachineReader(dataDir, 0, () -> condition).read().printer()).isEqualTo(word);
    }
}
