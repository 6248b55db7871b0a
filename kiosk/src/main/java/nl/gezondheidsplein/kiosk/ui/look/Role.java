package nl.gezondheidsplein.kiosk.ui.look;

/**
 * What a text is for, which gives it its size. Sizes are those of the letter body in millimetres;
 * the height of a capital of Noto Sans is 0.714 of it, so the floor of a question (8.41) is a
 * capital of 6 mm, that of a title 3.7 mm and that of a label 2.9 mm.
 */
public enum Role {
    /** The motto on the resting screen. */
    MOTTO(12.2, 8.41, true),
    /** The one question or heading of a screen. */
    QUESTION(9.4, 8.41, true),
    /** A number to call. */
    NUMBER(9.4, 8.41, true),
    /** The name of a tile. */
    TITLE(5.7, 5.2, true),
    /** A sentence that explains. */
    SENTENCE(5.3, 4.6, false),
    /** The words under a face, and second lines. */
    LINE(4.8, 4.2, false),
    /** The name of a control. */
    LABEL(4.15, 4.07, true);

    /** Height of a capital of Noto Sans as a part of its body. */
    static final double CAPITAL = 0.714;

    private final double usual;
    private final double floor;
    private final boolean bold;

    Role(double usual, double floor, boolean bold) {
        this.usual = usual;
        this.floor = floor;
        this.bold = bold;
    }

    /** Body in millimetres on a screen of 217 by 136 mm, from which others are derived. */
    double usual() {
        return usual;
    }

    /** Body in millimetres below which this text is never set. */
    double floor() {
        return floor;
    }

    boolean isBold() {
        return bold;
    }
}
