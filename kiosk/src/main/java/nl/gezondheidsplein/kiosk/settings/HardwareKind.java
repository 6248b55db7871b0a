package nl.gezondheidsplein.kiosk.settings;

import java.util.Locale;

/** Which adapters stand behind the hardware ports. */
public enum HardwareKind {
    /** A bare touchscreen: no sensor, light or keys. */
    NONE,
    /** The pins of a Raspberry Pi. */
    PI,
    /** The same adapter on Pi4J's mock provider. */
    MOCK;

    static HardwareKind ofId(String id) {
        for (HardwareKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(id)) {
                return kind;
            }
        }
        throw new SettingsRefusedException(SettingsKeys.HARDWARE, "must be none, pi or mock");
    }
}
