package nl.gezondheidsplein.kiosk.speech;

/**
 * How loud the kiosk speaks. EN 301 549, 5.1.3.12 asks for a range of 18 dB with a step at 12 dB;
 * every visit begins with the usual loudness, which is set to at most 65 dBA where the kiosk
 * stands.
 */
public enum Loudness {
    USUAL(1),
    /** 12 dB more. */
    LOUDER(4),
    /** 18 dB more. */
    LOUDEST(8);

    private final int amplitude;

    Loudness(int amplitude) {
        this.amplitude = amplitude;
    }

    /** Times the amplitude of the usual loudness. */
    int amplitude() {
        return amplitude;
    }

    /** The next louder one, and after the loudest the usual one. */
    public Loudness next() {
        return switch (this) {
            case USUAL -> LOUDER;
            case LOUDER -> LOUDEST;
            case LOUDEST -> USUAL;
        };
    }
}
