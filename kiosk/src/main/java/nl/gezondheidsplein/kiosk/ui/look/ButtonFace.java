package nl.gezondheidsplein.kiosk.ui.look;

import java.util.Optional;

/**
 * What a button shows.
 *
 * @param picture empty when words alone say it better
 * @param title its name, also for who cannot see it
 * @param line a second line, or empty
 */
public record ButtonFace(Optional<Picture> picture, String title, String line) {
    /** A picture with its name. */
    public static ButtonFace of(Picture picture, String title) {
        return new ButtonFace(Optional.of(picture), title, "");
    }

    /** A name alone. */
    public static ButtonFace of(String title) {
        return new ButtonFace(Optional.empty(), title, "");
    }

    /** The same with a second line. */
    public ButtonFace withLine(String words) {
        return new ButtonFace(picture, title, words);
    }
}
