package nl.gezondheidsplein.kiosk.visit;

/** How far a part of the plant has grown; no border between two has a clinical meaning. */
public enum Band {
    ROOT(0),
    STEM(25),
    BUD(50),
    BLOSSOM(75);

    private final double from;

    Band(double from) {
        this.from = from;
    }

    /** The band of a mean on the scale of 0 to 100. */
    static Band of(double mean) {
        Band reached = ROOT;
        for (Band band : values()) {
            if (mean >= band.from) {
                reached = band;
            }
        }
        return reached;
    }
}
