package nl.gezondheidsplein.kiosk.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LogTailTest {
    private final LogTail tail = new LogTail();

    private void log(String name, Level level, String text) {
        LogRecord entry = new LogRecord(level, text);
        entry.setLoggerName("nl.gezondheidsplein.kiosk." + name);
        entry.setThrown(new IllegalStateException("a cause"));
        tail.publish(entry);
    }

    @Test
    void keepsTheNewestLinesWithoutCauses() {
        for (int i = 0; i < 150; i++) {
            log("sync.SyncLoop", Level.INFO, "line " + i + "\nand more");
        }

        assertThat(tail.text().lines()).hasSize(100);
        assertThat(tail.text().lines().findFirst().orElseThrow()).endsWith("line 50 and more");
        assertThat(tail.text()).doesNotContain("a cause");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ui.KioskPresenter", "ui.quick.QuickPanel", "visit.Visit", "tally.Tally"})
    void keepsNothingOfWhoeverSeesVisits(String name) {
        log(name, Level.SEVERE, "the end of a visit could not be stored");

        assertThat(tail.text()).isEmpty();
    }

    @Test
    void fitsAReply() {
        for (int i = 0; i < 150; i++) {
            log("sync.SyncLoop", Level.INFO, "x".repeat(1_000));
        }

        assertThat(tail.text().length()).isLessThanOrEqualTo(20_000);
    }
}
