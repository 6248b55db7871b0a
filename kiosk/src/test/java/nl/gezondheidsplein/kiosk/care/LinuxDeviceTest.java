package nl.gezondheidsplein.kiosk.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.gezondheidsplein.protocol.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LinuxDeviceTest {
    @TempDir private Path root;

    private void put(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void setsEveryBacklightItFinds() throws IOException {
        put("sys/class/backlight/10-0045/max_brightness", "31\n");
        put("sys/class/backlight/10-0045/brightness", "31\n");

        Effect effect = new LinuxDevice(root).brightness(50);

        assertThat(effect.outcome()).isEqualTo(Outcome.DONE);
        assertThat(root.resolve("sys/class/backlight/10-0045/brightness")).hasContent("16");
    }

    @Test
    void refusesWhatIsNotThereAndSaysWhy() throws IOException {
        put("proc/asound/cards", "--- no soundcards ---\n");
        Device device = new LinuxDevice(root);

        assertThat(device.brightness(50)).extracting(Effect::outcome).isEqualTo(Outcome.REFUSED);
        assertThat(device.volume(50)).extracting(Effect::outcome).isEqualTo(Outcome.REFUSED);
        assertThat(device.volume(50).detail()).contains("geluid");
    }

    @Test
    void rebootsNothingButAKioskOfItsOwn() throws IOException {
        Device device = new LinuxDevice(root);
        assertThat(device.reboot().outcome()).isEqualTo(Outcome.REFUSED);

        put("proc/device-tree/model", "Raspberry Pi 5 Model B Rev 1.0");
        assertThat(device.reboot().outcome()).isEqualTo(Outcome.REFUSED);

        Path asked = Files.createDirectories(root.resolve("run/gezondheidsplein-kiosk/asked"));
        Effect effect = device.reboot();
        assertThat(effect.outcome()).isEqualTo(Outcome.DONE);
        assertThat(asked).isEmptyDirectory();

        effect.afterwards().run();
        assertThat(asked.resolve("reboot")).exists();
    }
}
