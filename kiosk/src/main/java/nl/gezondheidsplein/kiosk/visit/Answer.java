package nl.gezondheidsplein.kiosk.visit;

/**
 * An answer on the scale of five faces, or none. The value is that of the answer, wherever its face
 * stands on the screen: a mirrored scale keeps its values.
 */
public enum Answer {
    LOWEST(0),
    LOW(1),
    MIDDLE(2),
    HIGH(3),
    HIGHEST(4),
    SKIPPED(5);

    private final int index;

    Answer(int index) {
        this.index = index;
    }

    /** The place in a histogram: 0 to 4 for the faces, 5 for skipped. */
    public int index() {
        return index;
    }

    /**
     * The answer of a face.
     *
     * @param face 0 (lowest) to 4 (highest)
     */
    public static Answer ofFace(int face) {
        return switch (face) {
            case 0 -> LOWEST;
            case 1 -> LOW;
            case 2 -> MIDDLE;
            case 3 -> HIGH;
            case 4 -> HIGHEST;
            default -> throw new IllegalArgumentException("face is 0 to 4, not " + face);
        };
    }
}
