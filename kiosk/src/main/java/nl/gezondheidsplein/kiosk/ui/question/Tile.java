package nl.gezondheidsplein.kiosk.ui.question;

/**
 * One thing that can be chosen.
 *
 * @param words its name
 * @param line a second line, or empty
 */
public record Tile(String words, String line) {
    /** A tile of one line. */
    public static Tile of(String words) {
        return new Tile(words, "");
    }
}
