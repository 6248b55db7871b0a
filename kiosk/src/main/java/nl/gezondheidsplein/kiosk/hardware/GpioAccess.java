package nl.gezondheidsplein.kiosk.hardware;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at the GPIO devices before they are opened, so that a refusal can say what to do. */
final class GpioAccess {
    private final Path devices;
    private final String user;

    /**
     * @param devices the folder of devices, {@code /dev}
     * @param user who runs this program
     */
    GpioAccess(Path devices, String user) {
        this.devices = devices;
        this.user = user;
    }

    /**
     * Returns when this user may use the lines.
     *
     * @throws HardwareUnusableException naming what is missing and how to mend it
     */
    void require() {
        List<Path> chips = chips();
        if (chips.isEmpty()) {
            throw new HardwareUnusableException(
                    "there is no "
                            + devices
                            + "/gpiochip*: this machine has no pins, or its kernel does not show"
                            + " them; set hardware=none where nothing is connected");
        }
        for (Path chip : chips) {
            if (!Files.isReadable(chip) || !Files.isWritable(chip)) {
                throw new HardwareUnusableException(
                        "user "
                                + user
                                + " may not use "
                                + chip
                                + ": add it to the group gpio (sudo usermod -aG gpio "
                                + user
                                + ") and start the kiosk again");
            }
        }
    }

    private List<Path> chips() {
        List<Path> chips = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(devices, "gpiochip*")) {
            found.forEach(chips::add);
        } catch (IOException e) {
            throw new HardwareUnusableException("the folder " + devices + " cannot be read", e);
        }
        return chips;
    }
}
