package nl.gezondheidsplein.kiosk.settings;

import java.nio.file.Path;

/**
 * All that a kiosk is told from outside, immutable.
 *
 * @param dataDir folder of this kiosk alone; made when absent
 * @param hub where the hub is and how the kiosk may enrol there
 * @param timing how long windows last and when they leave
 * @param place kind of place and the hardware that stands there
 * @param screen sizes in millimetres and pixels
 */
public record KioskSettings(
        Path dataDir, HubAccess hub, Timing timing, PlaceSettings place, Screen screen) {

    /**
     * Reads a Java properties file (UTF-8).
     *
     * @throws SettingsRefusedException naming the key and what is wrong with it
     */
    public static KioskSettings load(Path file) {
        return SettingsFile.read(file).toSettings();
    }
}
