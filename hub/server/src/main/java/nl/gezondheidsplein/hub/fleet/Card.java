package nl.gezondheidsplein.hub.fleet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gezondheidsplein.protocol.ScreenMm;

/**
 * What a steward chooses for the card of a kiosk.
 *
 * @param screen the visible glass
 * @param wifi empty where a cable brings the network
 */
public record Card(ScreenMm screen, Rotation rotation, Optional<Wifi> wifi) {
    private static final Pattern SCREEN = Pattern.compile("([0-9]{2,4})x([0-9]{2,4})");

    /** How the screen hangs. */
    public enum Rotation {
        NORMAL,
        LEFT,
        RIGHT,
        INVERTED;

        /** The word of prepare-card. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Returns the rotation of this word.
         *
         * @throws FleetException when there is none
         */
        public static Rotation ofId(String id) {
            return Arrays.stream(values())
                    .filter(rotation -> rotation.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new FleetException("Kies hoe het scherm hangt."));
        }
    }

    /**
     * Reads the size of a screen, such as 217x136.
     *
     * @throws FleetException when it is none
     */
    public static ScreenMm screen(String words) {
        Matcher size = SCREEN.matcher(words.strip());
        if (size.matches()) {
            try {
                return new ScreenMm(
                        Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
            } catch (IllegalArgumentException e) {
                // Larger than any screen: the same sentence.
            }
        }
        throw new FleetException(
                "Het glas meet breedte x hoogte in millimeters, bijvoorbeeld 217x136.");
    }
}
