package nl.gezondheidsplein.kiosk.ui;

import nl.gezondheidsplein.kiosk.settings.Screen;

/** The screens that must be right. */
enum ScreenSize {
    /** 10.1 inch. */
    USUAL(1280, 800, 217, 136),
    /** 15.6 inch. */
    LARGE(1920, 1080, 344, 193),
    /** Upright, about 88 mm wide. */
    UPRIGHT(720, 1280, 88, 156.5),
    /** 7 inch: a counter model. */
    SMALL(800, 480, 155, 93);

    private final int width;
    private final int height;
    private final double widthMm;
    private final double heightMm;

    ScreenSize(int width, int height, double widthMm, double heightMm) {
        this.width = width;
        this.height = height;
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double pxPerMm() {
        return width / widthMm;
    }

    Screen settings() {
        return new Screen(
                new Screen.Glass(widthMm, heightMm, 0),
                false,
                new Screen.WindowSize(width, height));
    }
}
