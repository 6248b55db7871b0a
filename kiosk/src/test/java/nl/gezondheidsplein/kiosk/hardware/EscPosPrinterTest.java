package nl.gezondheidsplein.kiosk.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.gezondheidsplein.kiosk.hardware.SlipPrinter.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
final class EscPosPrinterTest extends SlipPrinterContract {
    private static final EscPosPrinter.Patience SHORT =
            new EscPosPrinter.Patience(
                    Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofMillis(300));

    @TempDir private Path folder;

    private final PaperPrinter device = new PaperPrinter();
    private final EscPosPrinter printer = new EscPosPrinter(device, SHORT);

    @Override
    SlipPrinter printer() {
        return printer;
    }

    @Override
    void stands(Condition condition) {
        device.stands(condition);
    }

    @Override
    Optional<BufferedImage> take() {
        return device.take();
    }

    @Test
    void seesThatSomebodyOpensOrClosesItWithoutBeingAsked() {
        await().until(() -> printer.condition() == Condition.READY);
        device.stands(Condition.OPEN);
        await().until(() -> printer.condition() == Condition.OPEN);
        device.stands(Condition.PAPER_LOW);
        await().until(() -> printer.condition() == Condition.PAPER_LOW);
    }

    /** Whoever brings the paper must not find somebody else's slip. */
    @Test
    void forgetsTheRestOfASlipOnWhichThePaperEnds() {
        device.runsOutAfter(3_000);

        assertThat(printed(slip())).isEqualTo(Condition.NO_PAPER);
        device.getsPaper();

        assertThat(device.isHalfDone()).isFalse();
        assertThat(device.take()).isEmpty();
    }

    @Test
    void printsThroughADeviceOfTheSystem() throws Exception {
        Path pipe = pipe();
        PaperRoll roll = new PaperRoll(576);
        try (var _ = new RandomAccessFile(pipe.toFile(), "rw");
                InputStream out = new FileInputStream(pipe.toFile());
                var real = new EscPosPrinter(PrinterPort.at(pipe), SHORT)) {
            assertThat(real.print(slip()).toCompletableFuture().join()).isEqualTo(Condition.READY);

            Optional<BufferedImage> slip = Optional.empty();
            while (slip.isEmpty()) {
                var _ = roll.hears(out.read());
                slip = roll.take();
            }
            assertThat(dots(slip.get())).isEqualTo(dots(slip()));
        }
    }

    /** Without paper some printers take no byte more, and a write would wait for ever. */
    @Test
    void givesUpOnAPrinterThatTakesNoMore() throws Exception {
        try (var stuck = new EscPosPrinter(PrinterPort.at(pipe()), SHORT)) {
            BufferedImage longSlip = new BufferedImage(576, 2_000, BufferedImage.TYPE_BYTE_BINARY);

            assertThat(stuck.print(longSlip).toCompletableFuture().join())
                    .isEqualTo(Condition.FAULT);
            assertThat(stuck.print(longSlip).toCompletableFuture().join())
                    .isEqualTo(Condition.FAULT);
        }
    }

    @Test
    void isAFaultWhereThePlugIsOut() {
        try (var none = new EscPosPrinter(PrinterPort.at(folder.resolve("lp0")), SHORT)) {
            assertThat(none.print(slip()).toCompletableFuture().join()).isEqualTo(Condition.FAULT);
        }
    }

    @Test
    void writesNoSlipIntoAPlainFile() throws IOException {
        Path file = Files.createFile(folder.resolve("slips"));
        try (var none = new EscPosPrinter(PrinterPort.at(file), SHORT)) {
            assertThat(none.print(slip()).toCompletableFuture().join()).isEqualTo(Condition.FAULT);
        }

        assertThat(file).isEmptyFile();
    }

    private Path pipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        return pipe;
    }
}
