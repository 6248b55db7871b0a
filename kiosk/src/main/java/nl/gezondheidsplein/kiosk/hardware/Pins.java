package nl.gezondheidsplein.kiosk.hardware;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which line of the Raspberry Pi does what, by its BCM number. None of them has another task on a
 * plain Pi (no I2C, SPI, UART or HAT id), and the keys lie beside each other on the header.
 */
public final class Pins {
    /** A PIR or radar sensor: high while it sees somebody. Header pin 11. */
    public static final int PRESENCE = 17;

    /** The lamp that says "the kiosk is there". Header pin 16. */
    public static final int READY_LIGHT = 23;

    /** The lamp that says "are you still there?". Header pin 18. */
    public static final int ASKING_LIGHT = 24;

    /** Each key connects its line to ground; the Pi's own resistor pulls it up. */
    private static final Map<KeyPad.Key, Integer> KEYS = keys();

    private Pins() {}

    /** The line of a key. */
    public static int of(KeyPad.Key key) {
        Integer line = KEYS.get(key);
        if (line == null) {
            throw new IllegalStateException("no line for " + key);
        }
        return line;
    }

    private static Map<KeyPad.Key, Integer> keys() {
        Map<KeyPad.Key, Integer> keys = new EnumMap<>(KeyPad.Key.class);
        // Header pins 29, 31, 33, 35, 37 and 40; ground is on 30, 34 and 39.
        keys.put(KeyPad.Key.PREVIOUS, 5);
        keys.put(KeyPad.Key.NEXT, 6);
        keys.put(KeyPad.Key.OK, 13);
        keys.put(KeyPad.Key.BACK, 19);
        keys.put(KeyPad.Key.VOLUME, 26);
        keys.put(KeyPad.Key.SPEECH, 21);
        return Collections.unmodifiableMap(keys);
    }
}
