package nl.gezondheidsplein.kiosk.settings;

/**
 * The screen in millimetres and pixels.
 *
 * @param glass size of the visible glass
 * @param fullScreen whether the window covers the whole screen
 * @param window size of the window when it does not
 */
public record Screen(Glass glass, boolean fullScreen, WindowSize window) {

    /**
     * Size of the visible glass in millimetres.
     *
     * @param pxPerMm pixels per millimetre where measured, or 0 to derive it from the width
     */
    public record Glass(double widthMm, double heightMm, double pxPerMm) {
        public Glass {
            if (widthMm <= 0 || heightMm <= 0 || pxPerMm < 0) {
                throw new SettingsRefusedException(
                        SettingsKeys.SCREEN_MM_WIDTH, "measures of the screen must be positive");
            }
        }
    }

    /** Size of a window in pixels. */
    public record WindowSize(int width, int height) {
        public WindowSize {
            if (width < 320 || height < 320) {
                throw new SettingsRefusedException(
                        SettingsKeys.WINDOW_SIZE, "must be at least 320x320");
            }
        }
    }

    /** Pixels per millimetre on a screen that is {@code widthPx} pixels wide. */
    public double pixelsPerMm(int widthPx) {
        return glass.pxPerMm() > 0 ? glass.pxPerMm() : widthPx / glass.widthMm();
    }
}
