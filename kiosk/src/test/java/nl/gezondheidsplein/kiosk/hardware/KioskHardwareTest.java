package nl.gezondheidsplein.kiosk.hardware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import nl.gezondheidsplein.kiosk.settings.HardwareKind;
import nl.gezondheidsplein.kiosk.settings.PrinterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KioskHardwareTest {
    @TempDir private Path devices;

    @ParameterizedTest
    @EnumSource(HardwareKind.class)
    void runsWhateverIsConnected(HardwareKind kind) {
        try (KioskHardware hardware = KioskHardware.open(kind, PrinterSettings.NONE)) {
            hardware.keys().listen(_ -> {});
            hardware.light().show(StatusLight.Signal.READY);

            assertThat(hardware.presence().isSomebodyNear()).isFalse();
            assertThat(hardware.printer().condition()).isEqualTo(SlipPrinter.Condition.ABSENT);
        }
    }

    @Test
    void saysWhatToDoWhereThereAreNoPins() {
        assertThatThrownBy(() -> new GpioAccess(devices, "kiosk").require())
                .isInstanceOf(HardwareUnusableException.class)
                .hasMessageContaining("hardware=none");
    }

    @Test
    void namesTheGroupThatTheUserIsNotIn() throws IOException {
        // A dangling link stands for a device that this user, root included, can neither read nor
        // write.
        Files.createSymbolicLink(devices.resolve("gpiochip0"), devices.resolve("nowhere"));

        assertThatThrownBy(() -> new GpioAccess(devices, "kiosk").require())
                .isInstanceOf(HardwareUnusableException.class)
                .hasMessageContaining("sudo usermod -aG gpio kiosk");
    }

    @Test
    void passesWhereThePinsMayBeUsed() throws IOException {
        Files.createFile(devices.resolve("gpiochip0"));

        new GpioAccess(devices, "kiosk").require();
    }

    @Test
    void givesEachLineOneTask() {
        Set<Integer> lines =
                new HashSet<>(Set.of(Pins.PRESENCE, Pins.READY_LIGHT, Pins.ASKING_LIGHT));
        for (KeyPad.Key key : KeyPad.Key.values()) {
            assertThat(lines.add(Pins.of(key))).as("%s", key).isTrue();
        }
    }
}
