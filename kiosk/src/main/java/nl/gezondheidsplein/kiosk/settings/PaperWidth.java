package nl.gezondheidsplein.kiosk.settings;

import java.util.Arrays;

/** The rolls that thermal printers take, at 8 dots to the millimetre (203 dpi). */
public enum PaperWidth {
    MM_58(58, 384),
    MM_80(80, 576);

    private final int millimetres;
    private final int dots;

    PaperWidth(int millimetres, int dots) {
        this.millimetres = millimetres;
        this.dots = dots;
    }

    /** Dots that are printed across; the rest of the roll is margin. */
    public int dots() {
        return dots;
    }

    static PaperWidth ofMillimetres(String text) {
        return Arrays.stream(values())
                .filter(width -> Integer.toString(width.millimetres).equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new SettingsRefusedException(
                                        SettingsKeys.PRINTER_PAPER, "must be 58 or 80"));
    }
}
