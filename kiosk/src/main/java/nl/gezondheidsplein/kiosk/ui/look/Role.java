package nl.gezondheidsplein.kiosk.ui.look;

/**
 * What a text is for, which gives it its size. Sizes are those of the letter body in millimetres;
 * the height of a capital of Noto Sans is 0.714 of it, so the floor of a question (8.41) is a
 * capital of 6 mm, that of a title 3.7 mm and that of a label 2.9 mm.
 */
public enum Role {
    /** The motto on the resting screen. */
    MOTTO(12.2, 8.41, true, 1.22),
    /** The one question or heading of a screen. */
    QUESTION(9.4, 8.41, true, 1.22),
    /** A name large enough to be found at once. */
    NAME(9.4, 5.2, true, 1.22),
    /** A number to call. */
    NUMBER(9.4, 8.41, true, 1.22),
    /** The name of a tile that fills half a screen. */
    TILE(7.2, 5.2, true, 1.25),
    /** The name of a tile. */
    TITLE(5.7, 5.2, true, 1.3),
    /** A sentence that explains. */
    SENTENCE(5.3, 4.6, false, 1.42),
    /** The words under a face, and second lines. */
    LINE(4.8, 4.2, false, 1.36),
    /** The name of a control. */
    LABEL(4.15, 4.07, true, 1.3),
    /** What is there for who looks for it. */
    SMALL(4.15, 4.07, false, 1.4);

    /** EN 301 549, 5.1.4: 0.7° at 500 mm is a capital of 6.1 mm. */
    private static final double LARGER_CAPITAL_MM = 6.1;

    /** Height of a capital of Noto Sans as a part of its body. */
    static final double CAPITAL = 0.714;

    private final double usual;
    private final double floor;
    private final boolean bold;
    private final double leading;

    Role(double usual, double floor, boolean bold, double leading) {
        this.usual = usual;
        this.floor = floor;
        this.bold = bold;
        this.leading = leading;
    }

    /** Body in millimetres on a screen of 217 by 136 mm, from which others are derived. */
    double usual() {
        return usual;
    }

    /** Body in millimetres below which this text is never set. */
    double floor() {
        return floor;
    }

    /**
     * The same for who reads everything in large letters. What is there only for who looks for it,
     * such as the source of a question, stays as it is.
     */
    double largerFloor() {
        return this == SMALL ? floor : Math.max(floor, LARGER_CAPITAL_MM / CAPITAL);
    }

    boolean isBold() {
        return bold;
    }

    /** Distance from line to line as a part of the body. */
    float leading() {
        return (float) leading;
    }
}
