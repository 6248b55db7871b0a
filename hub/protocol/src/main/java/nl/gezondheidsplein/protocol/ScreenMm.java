package nl.gezondheidsplein.protocol;

/**
 * The visible size of a screen.
 *
 * @param width in millimetres, 10 to 5000
 * @param height in millimetres, 10 to 5000
 */
public record ScreenMm(int width, int height) {
    static final int MIN = 10;
    static final int MAX = 5000;

    public ScreenMm {
        Checks.range("width", width, MIN, MAX);
        Checks.range("height", height, MIN, MAX);
    }
}
